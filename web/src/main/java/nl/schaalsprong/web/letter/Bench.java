package nl.schaalsprong.web.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.review.Brought;
import nl.schaalsprong.letter.review.Review;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.letter.BenchPage.Lost;
import nl.schaalsprong.web.letter.BenchPage.Mark;
import nl.schaalsprong.web.letter.BenchPage.Piece;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;

/** Makes the page of one letter as one person may see it. */
final class Bench {
    private final Frame frame;
    private final ShelvedLetter letter;
    private final Review review;
    private final History history;
    private final Visit visit;
    private final boolean editor;
    private final Words words;
    private final Addresses addresses;
    private final Optional<Found> current;
    private final List<Found> shown;

    private Bench(
            Frame frame,
            ShelvedLetter letter,
            Reading reading,
            History history,
            Visit visit,
            Person person) {
        this.frame = frame;
        this.letter = letter;
        this.history = history;
        this.visit = visit;
        this.editor = person.may(Role.EDITOR);
        this.words = frame.words();
        this.addresses = new Addresses(frame, letter);
        this.review = Review.of(reading, history, view());
        this.shown = shown();
        this.current = visit.found(review).filter(f -> editor || !visit.finding().isEmpty());
    }

    /** The page; {@code refusals} say what went wrong with the last decision. */
    static BenchPage page(
            Frame frame,
            Token token,
            ShelvedLetter letter,
            Reading reading,
            History history,
            Visit visit,
            Person person,
            List<String> refusals) {
        return new Bench(frame, letter, reading, history, visit, person).page(token, refusals);
    }

    private View view() {
        return editor ? View.DRAFTS : View.PUBLIC;
    }

    /**
     * What is marked: for an editor everything; for others what was accepted, or while nothing was
     * judged what the reader proposes.
     */
    private List<Found> shown() {
        boolean judged = review.judged() > 0;
        List<Found> all = new ArrayList<>();
        for (Review.Judged finding : review.findings()) {
            boolean accepted =
                    finding.judgement()
                            .filter(j -> j.verdict() != Judgement.Verdict.REJECTED)
                            .isPresent();
            if (finding.found().mark().end() <= Limits.SHOWN && (editor || !judged || accepted)) {
                all.add(finding.found());
            }
        }
        return all;
    }

    private BenchPage page(Token token, List<String> refusals) {
        Reading reading = review.reading();
        boolean cut = reading.text().length() > Limits.SHOWN;
        String text = cut ? reading.text().substring(0, Limits.SHOWN) : reading.text();
        List<Mark> marks = marks();
        BenchCurrent view = new BenchCurrent(frame, review, history, addresses, editor);
        return new BenchPage(
                frame,
                token,
                letter.name(),
                addresses.about(),
                addresses.letter(),
                addresses.original(),
                editor ? addresses.publish() : "",
                editor ? drafts() : 0,
                editor,
                review.judged(),
                review.findings().size(),
                refusals,
                said(),
                last(),
                pieces(text, marks),
                marks,
                current.map(f -> view.of(f, mark(f, marks), visit, marks)),
                lost(),
                reading.notes().stream().map(n -> n.message(words.language())).distinct().toList(),
                editor
                        ? history.register(View.DRAFTS).actors().stream()
                                .map(a -> words.of(a.name()))
                                .toList()
                        : List.of(),
                cut);
    }

    private int drafts() {
        return (int)
                Brought.drafts(review, addresses.source(review.reading(), history), history)
                        .stream()
                        .filter(e -> e.change().subject().type() != Type.JUDGEMENT)
                        .count();
    }

    private String said() {
        return visit.done().matches("accepted|corrected|joined|rejected|undone|published|kept")
                ? words.of("review.done." + visit.done())
                : "";
    }

    private Optional<BenchPage.Last> last() {
        return editor
                ? review.findings().stream()
                        .filter(f -> f.found().mark().id().equals(visit.last()) && !f.open())
                        .findFirst()
                        .map(Review.Judged::found)
                        .map(
                                f ->
                                        new BenchPage.Last(
                                                f.mark().id(), f.kind(), seen(review, f, history)))
                : Optional.empty();
    }

    /** Versions of the decision about a finding, as far as anybody wrote them. */
    static int seen(Review review, Found found, History history) {
        String id =
                review.findings().stream()
                        .filter(f -> f.found().equals(found))
                        .flatMap(f -> f.judgement().stream())
                        .map(Judgement::id)
                        .findFirst()
                        .orElse(review.id(found));
        return history.versions(new Subject(Type.JUDGEMENT, id));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Found found : shown) {
            marks.add(mark(marks.size() + 1, found));
        }
        return marks;
    }

    private Mark mark(Found found, List<Mark> marks) {
        return marks.stream()
                .filter(m -> m.id().equals(found.mark().id()) && m.kind().equals(found.kind()))
                .findFirst()
                .orElseGet(() -> mark(0, found));
    }

    private Mark mark(int number, Found found) {
        String state = state(found);
        return new Mark(
                number,
                found.mark().id(),
                addresses.finding(found.mark().id(), found),
                found.kind(),
                words.of("letter.kind." + found.kind()),
                found.mark().quote().replaceAll("\\s+", " "),
                state,
                words.of("review.state." + state),
                words.of("review.sign." + state),
                current.filter(found::equals).isPresent());
    }

    private String state(Found found) {
        return review.findings().stream()
                .filter(f -> f.found().equals(found))
                .flatMap(f -> f.judgement().stream())
                .findFirst()
                .map(j -> j.verdict().name().toLowerCase(java.util.Locale.ROOT))
                .orElse("open");
    }

    private List<Piece> pieces(String text, List<Mark> marks) {
        List<Found> all = new ArrayList<>(shown);
        current.filter(f -> !all.contains(f)).ifPresent(all::add);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Found found : all) {
            cuts.add(Math.min(found.mark().start(), text.length()));
            cuts.add(Math.min(found.mark().end(), text.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            pieces.add(piece(text, all, marks, from, to));
            from = to;
        }
        return pieces;
    }

    private Piece piece(String text, List<Found> all, List<Mark> marks, int from, int to) {
        List<Mark> starts = new ArrayList<>();
        Optional<Found> around = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            if (found.mark().start() == from && i < marks.size()) {
                starts.add(marks.get(i));
            }
            if (found.mark().start() <= from && found.mark().end() >= to) {
                around =
                        around.filter(a -> length(a) <= length(found)).or(() -> Optional.of(found));
            }
        }
        boolean looked =
                current.filter(f -> f.mark().start() <= from && f.mark().end() >= to).isPresent();
        return new Piece(
                text.substring(from, to),
                around.map(Found::kind).orElse(""),
                around.map(this::state).orElse(""),
                looked,
                starts);
    }

    private static int length(Found found) {
        return found.mark().end() - found.mark().start();
    }

    private List<Lost> lost() {
        List<Lost> lost = new ArrayList<>();
        for (Judgement judgement : editor ? review.lost() : List.<Judgement>of()) {
            var record = nl.schaalsprong.letter.review.Decisions.record(judgement);
            String verdict = judgement.verdict().name().toLowerCase(java.util.Locale.ROOT);
            lost.add(
                    new Lost(
                            words.orElse("letter.kind." + judgement.kind(), judgement.kind()),
                            words.of("review.state." + verdict),
                            judgement.reason(),
                            record.map(r -> addresses.title(r, history, view())).orElse(""),
                            record.map(addresses::record).orElse("")));
        }
        return lost;
    }
}
