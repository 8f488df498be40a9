package nl.schaalsprong.web.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.letter.propose.Likeness;
import nl.schaalsprong.letter.propose.Proposal;
import nl.schaalsprong.letter.propose.Proposals;
import nl.schaalsprong.letter.propose.Shape;
import nl.schaalsprong.letter.review.Decisions;
import nl.schaalsprong.letter.review.Review;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.letter.BenchPage.Current;
import nl.schaalsprong.web.letter.BenchPage.Decision;
import nl.schaalsprong.web.letter.BenchPage.Likely;
import nl.schaalsprong.web.letter.BenchPage.Mark;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** The finding that is looked at: what was read, what it would become, what was decided. */
final class BenchCurrent {
    private final Review review;
    private final History history;
    private final Addresses addresses;
    private final boolean editor;
    private final View view;
    private final Words words;
    private final Register register;

    BenchCurrent(Frame frame, Review review, History history, Addresses addresses, boolean editor) {
        this.review = review;
        this.history = history;
        this.addresses = addresses;
        this.editor = editor;
        this.view = editor ? View.DRAFTS : View.PUBLIC;
        this.words = frame.words();
        this.register = history.register(view);
    }

    Current of(Found found, Mark mark, Visit visit, List<Mark> marks) {
        Proposals proposals = Proposals.of(review.reading(), register);
        Proposal proposal =
                visit.shape().map(s -> proposals.of(found, s)).orElseGet(() -> proposals.of(found));
        Optional<Judgement> judgement =
                review.findings().stream()
                        .filter(f -> f.found().equals(found))
                        .flatMap(f -> f.judgement().stream())
                        .findFirst();
        boolean open = judgement.isEmpty() && editor;
        int at = marks.indexOf(mark);
        return new Current(
                mark,
                tail(found.mark().prefix()),
                head(found.mark().suffix()),
                Meanings.of(found, words),
                found.mark().rule(),
                new Numbers(words).share(found.mark().confidence()),
                Bench.seen(review, found, history),
                open ? Optional.of(Forms.of(proposal, words, register)) : Optional.empty(),
                open ? shapes(proposal.draft().shape()) : List.of(),
                open ? proposal.likely().stream().map(this::likely).toList() : List.of(),
                open ? further(proposal) : List.of(),
                judgement.map(this::decision),
                at > 0 ? marks.get(at - 1).link() : "",
                at >= 0 && at + 1 < marks.size() ? marks.get(at + 1).link() : "",
                nextOpen(marks, at));
    }

    /** The words before on the same line, from the first whole one on. */
    private static String tail(String text) {
        String line = text.substring(text.lastIndexOf('\n') + 1);
        int space = line.indexOf(' ');
        boolean cut = line.length() == text.length() && space > 0;
        return cut ? "… " + line.substring(space + 1) : line;
    }

    /** The words after on the same line, up to the last whole one. */
    private static String head(String text) {
        int end = text.indexOf('\n');
        int space = text.lastIndexOf(' ');
        return end >= 0
                ? text.substring(0, end)
                : space > 0 ? text.substring(0, space) + " …" : text;
    }

    /** The next finding nobody judged, from here round to the beginning. */
    private static String nextOpen(List<Mark> marks, int at) {
        List<Mark> round =
                new ArrayList<>(marks.subList(Math.min(at + 1, marks.size()), marks.size()));
        round.addAll(marks.subList(0, Math.max(at, 0)));
        return round.stream()
                .filter(m -> m.state().equals("open"))
                .findFirst()
                .map(Mark::link)
                .orElse("");
    }

    private List<FormView.Choice> shapes(Shape chosen) {
        List<FormView.Choice> shapes = new ArrayList<>();
        shapes.add(new FormView.Choice(chosen.name(), words.of(chosen.title())));
        Arrays.stream(Shape.values())
                .filter(s -> s != chosen)
                .forEach(s -> shapes.add(new FormView.Choice(s.name(), words.of(s.title()))));
        return shapes;
    }

    private List<String> further(Proposal proposal) {
        return proposal.further().stream().map(Draft::named).map(Draft.Named::identifier).toList();
    }

    private Likely likely(Likeness likeness) {
        Subject subject = likeness.subject();
        String sort = likeness.sort().name().toLowerCase(Locale.ROOT);
        return new Likely(
                Decisions.name(subject),
                words.of(likeness.title()),
                addresses.record(subject),
                sort,
                words.of("review.likely." + sort),
                new Numbers(words).plain(likeness.score() * 100, 0),
                likeness.grounds().stream()
                        .map(
                                g ->
                                        words.of(g.why())
                                                + " +"
                                                + new Numbers(words).plain(g.weight() * 100, 0))
                        .toList(),
                draft(subject));
    }

    private boolean draft(Subject subject) {
        return history.entry(subject, view)
                .filter(e -> e.change().visibility() == Visibility.DRAFT)
                .isPresent();
    }

    private Decision decision(Judgement judgement) {
        Optional<Subject> record = Decisions.record(judgement);
        return new Decision(
                judgement.verdict().name().toLowerCase(Locale.ROOT),
                history.entry(new Subject(Type.JUDGEMENT, judgement.id()), view)
                        .filter(_ -> editor)
                        .map(this::signed)
                        .orElse(""),
                judgement.reason(),
                record.map(r -> addresses.title(r, history, view)).orElse(""),
                record.map(addresses::record).orElse(""),
                record.map(this::draft).orElse(false),
                editor
                        ? judgement.corrections().stream()
                                .map(
                                        c ->
                                                words.of(
                                                        "review.correction",
                                                        words.of("review.field." + c.field()),
                                                        c.proposed(),
                                                        c.corrected()))
                                .toList()
                        : List.of());
    }

    private String signed(Entry entry) {
        LocalDate day = LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC);
        return words.of("review.signed", entry.who(), new Numbers(words).date(day));
    }
}
