package nl.schaalsprong.web.live;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Board;
import org.jspecify.annotations.Nullable;

/**
 * One browser's questions and answers. The latest question wins: those it overtakes are never
 * answered, and a full sample under way is dropped for it. A coarse sample is always finished, so
 * that frames keep coming while a slider moves; a full sample of a scenario not yet in sight is
 * preceded by a coarse one, so that the hand that lets go waits no longer than the one that moves.
 */
final class Exchange {
    /** Where answers go. */
    interface Browser {
        /** Shows a frame. */
        void show(ByteBuffer frame);

        /** Says why there is no frame. */
        void refuse(List<Finding> findings);
    }

    private final Answers answers;
    private final Browser browser;
    private final Executor executor;
    private final AtomicReference<@Nullable String> pending = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** The scenario of the last frame; read and written only by who is busy. */
    private String seen = "";

    Exchange(Answers answers, Browser browser, Executor executor) {
        this.answers = answers;
        this.browser = browser;
        this.executor = executor;
    }

    /** Takes a question; returns at once. */
    void ask(String question) {
        pending.set(question);
        if (busy.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    /** Drops what is under way. */
    void close() {
        pending.set("");
    }

    private void work() {
        do {
            for (String next = pending.getAndSet(null);
                    next != null && !next.isEmpty();
                    next = pending.getAndSet(null)) {
                answer(next);
            }
            busy.set(false);
        } while (pending.get() != null && busy.compareAndSet(false, true));
    }

    private void answer(String text) {
        switch (Question.read(answers, text)) {
            case Outcome.Refused<Question>(var findings) -> browser.refuse(findings);
            case Outcome.Good<Question>(Question question, var _) -> {
                try {
                    if (question.size() == Answers.FULL && !seen.equals(scenario(question))) {
                        show(question.coarse());
                    }
                    show(question);
                } catch (CancellationException e) {
                    // A newer question is waiting; it gets the answer.
                }
            }
        }
    }

    private void show(Question question) {
        browser.show(frame(question));
        seen = scenario(question);
    }

    private static String scenario(Question question) {
        return question.state().scenario().canonical();
    }

    private ByteBuffer frame(Question question) {
        long start = Clock.nanos();
        FuturesResult baseline = run(Scenario.BASELINE, question);
        FuturesResult result = run(question.state().scenario(), question);
        Board board = Board.of(question.then().subject(), question.state(), result, baseline);
        return Frame.of(board, question.sequence(), (int) ((Clock.nanos() - start) / 1000));
    }

    /**
     * A full sample can be overtaken; a coarse one runs no further than the readings on the page.
     */
    private FuturesResult run(Scenario scenario, Question question) {
        return question.size() == Answers.FULL
                ? question.then().result(scenario, () -> pending.get() != null)
                : question.then().coarse(scenario, last(question));
    }

    private LocalDate last(Question question) {
        Answers then = question.then();
        FuturesResult known = then.result(Scenario.BASELINE, () -> false);
        return Board.last(then.subject(), question.state(), known);
    }
}
