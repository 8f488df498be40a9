package nl.schaalsprong.web.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Proposal;
import nl.schaalsprong.letter.propose.Proposals;
import nl.schaalsprong.letter.review.Decisions;
import nl.schaalsprong.letter.review.Hand;
import nl.schaalsprong.letter.review.Review;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.limit.Limits;

/** A decision from a form: read, turned into changes, appended at once. */
final class Judging {
    private static final String CHANGED = "register.changed-since";

    private final Reading reading;
    private final Journal journal;
    private final Language language;

    Judging(Reading reading, Journal journal, Language language) {
        this.reading = reading;
        this.journal = journal;
        this.language = language;
    }

    /**
     * What was decided, and where to go now.
     *
     * @param what accepted, corrected, joined, rejected or undone
     * @param next id of the finding to look at
     */
    record Done(String what, String finding, String kind, String next) {
        String query() {
            String hand = next.startsWith(Hand.RULE) ? "&kind=" + Addresses.encoded(kind) : "";
            return "?finding=%s%s&done=%s&last=%s#finding"
                    .formatted(Addresses.encoded(next), hand, what, Addresses.encoded(finding));
        }
    }

    /** 409 when somebody else was first, 400 otherwise. */
    static int status(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.code().equals(CHANGED)) ? 409 : 400;
    }

    /** Where the form came from. */
    Visit visit(Map<String, String> form) {
        return new Visit(
                form.getOrDefault("finding", ""),
                form.getOrDefault("kind", ""),
                Visit.shape(form.getOrDefault("shape", "")),
                "",
                "",
                "");
    }

    /** Does what the form asks, or says why not. */
    Outcome<Done> decide(Map<String, String> form, Person person) {
        History history = journal.history();
        Review review = Review.of(reading, history, View.DRAFTS);
        Optional<Found> found = visit(form).found(review);
        if (found.isEmpty()) {
            return refused("web.no-finding", form.getOrDefault("finding", ""));
        }
        String[] asked = form.getOrDefault("do", "").split(" ", 3);
        return changes(new Asked(asked, review, found.get(), form), history)
                .then(c -> appended(c, asked[0], review, found.get(), person));
    }

    /** What is asked about one finding. */
    private record Asked(String[] words, Review review, Found found, Map<String, String> form) {
        String reason() {
            return form.getOrDefault("reason", "").strip();
        }

        int seen() {
            String seen = form.getOrDefault("seen", "0");
            return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
        }
    }

    private Outcome<List<Change>> changes(Asked asked, History history) {
        Proposals proposals = Proposals.of(reading, history.register(View.DRAFTS));
        Decisions decisions = new Decisions(reading, history, proposals.letter());
        Proposal proposal = proposals.of(asked.found());
        Optional<Subject> record = record(asked.words(), history);
        return switch (asked.words()[0]) {
            case "accept" -> accepted(decisions, asked, proposal, Optional.empty());
            case "supersede" -> accepted(decisions, asked, proposal, record.map(Subject::id));
            case "join" -> joined(decisions, asked, proposal, record);
            case "reject" -> rejected(decisions, asked, proposal);
            case "undo" -> undone(decisions, asked, proposal);
            default -> refused("web.no-choice", asked.words()[0]);
        };
    }

    private Outcome<List<Change>> accepted(
            Decisions decisions, Asked asked, Proposal proposal, Optional<String> supersedes) {
        return FormDraft.read(proposal.draft(), asked.form(), language)
                .then(
                        draft ->
                                Outcome.good(
                                        decisions.accept(
                                                asked.review(),
                                                proposal,
                                                draft,
                                                supersedes,
                                                asked.reason(),
                                                asked.seen())));
    }

    private static Outcome<List<Change>> joined(
            Decisions decisions, Asked asked, Proposal proposal, Optional<Subject> record) {
        return record.map(
                        r ->
                                Outcome.good(
                                        decisions.join(
                                                asked.review(),
                                                proposal,
                                                r,
                                                asked.reason(),
                                                asked.seen())))
                .orElseGet(() -> refused("web.no-record", ""));
    }

    private static Outcome<List<Change>> rejected(
            Decisions decisions, Asked asked, Proposal proposal) {
        String reason = asked.reason();
        if (reason.isEmpty()) {
            return refused("web.no-reason", "");
        }
        return reason.length() > Limits.FIELD
                ? refused("web.too-long", String.valueOf(Limits.FIELD))
                : Outcome.good(decisions.reject(asked.review(), proposal, reason, asked.seen()));
    }

    private static Outcome<List<Change>> undone(
            Decisions decisions, Asked asked, Proposal proposal) {
        return judgement(asked.review(), asked.found())
                .map(j -> Outcome.good(decisions.undo(j, asked.seen())))
                .orElseGet(() -> refused(CHANGED, proposal.draft().title().nl()));
    }

    private Outcome<Done> appended(
            List<Change> changes, String asked, Review review, Found found, Person person) {
        boolean corrected =
                changes.stream()
                        .map(Change::content)
                        .anyMatch(
                                c ->
                                        c instanceof Change.Content.Put(Judgement j)
                                                && j.verdict() == Judgement.Verdict.CORRECTED);
        String what =
                switch (asked) {
                    case "join" -> "joined";
                    case "reject" -> "rejected";
                    case "undo" -> "undone";
                    default -> corrected ? "corrected" : "accepted";
                };
        String id = found.mark().id();
        String next = asked.equals("undo") ? id : next(review, found);
        return journal.append(changes, person.name())
                .then(_ -> Outcome.good(new Done(what, id, found.kind(), next)));
    }

    /** The next finding nobody judged, from here round to the beginning; else this one. */
    private static String next(Review review, Found found) {
        List<Review.Judged> all = review.findings();
        int at = 0;
        while (at < all.size() && !all.get(at).found().equals(found)) {
            at++;
        }
        int from = Math.min(at + 1, all.size());
        return Stream.concat(
                        all.subList(from, all.size()).stream(),
                        all.subList(0, Math.min(at, all.size())).stream())
                .filter(Review.Judged::open)
                .findFirst()
                .map(f -> f.found().mark().id())
                .orElse(found.mark().id());
    }

    private static Optional<Judgement> judgement(Review review, Found found) {
        return review.findings().stream()
                .filter(f -> f.found().equals(found))
                .flatMap(f -> f.judgement().stream())
                .findFirst();
    }

    /** A record that is there, named by type and id. */
    private static Optional<Subject> record(String[] asked, History history) {
        if (asked.length < 3) {
            return Optional.empty();
        }
        for (Type type : Type.values()) {
            if (type.name().equals(asked[1])) {
                Subject subject = new Subject(type, asked[2]);
                return history.entry(subject, View.DRAFTS).map(_ -> subject);
            }
        }
        return Optional.empty();
    }

    private static <T> Outcome<T> refused(String code, String value) {
        return new Outcome.Refused<>(List.of(Finding.error(code, Place.whole("form"), value)));
    }
}
