package nl.schaalsprong.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Side;
import nl.schaalsprong.futures.sensitivity.Analysis;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import nl.schaalsprong.register.journal.Shipment;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.answer.Engine;
import nl.schaalsprong.web.answer.Remembered;

/** Opens a case folder, puts the futures behind it and its register in the journal. */
final class Region {
    private Region() {}

    /** Answers about the case in a folder, or what is wrong with it. */
    static Outcome<Answers> open(Path folder) {
        return CaseReader.read(folder)
                .then(Ensemble::of)
                .then(
                        ensemble ->
                                Outcome.good(
                                        new Remembered(ensemble.subject(), new Futures(ensemble))));
    }

    /** The store with the register of the case in it; warns where a person's word stands. */
    static Outcome<Store> bring(Case subject, Store store) {
        return Shipment.bring(store.journal(), subject.id(), subject.register())
                .then(_ -> Outcome.good(store));
    }

    /** The futures room behind the port of this room. */
    private record Futures(Ensemble ensemble) implements Engine {
        /** Enough for effects of a tenth of a percentage point, which are paired. */
        private static final int HELP = 1_000;

        private static int threads() {
            return Runtime.getRuntime().availableProcessors();
        }

        @Override
        public Outcome<Engine> about(Case subject) {
            return Ensemble.of(subject).then(made -> Outcome.good(new Futures(made)));
        }

        @Override
        public FuturesResult run(
                Scenario scenario, int size, LocalDate last, BooleanSupplier cancelled) {
            return ensemble.until(last)
                    .run(scenario, size, Answers.SEED, threads(), cancelled::getAsBoolean);
        }

        @Override
        public Explanation explain(Scenario from, Scenario to, int size, Watch watch) {
            return Explanation.of(
                    new Side(ensemble, from),
                    new Side(ensemble, to),
                    size,
                    Answers.SEED,
                    threads(),
                    watch);
        }

        @Override
        public List<Help> helps(Scenario scenario, BooleanSupplier cancelled) {
            return ensemble.helps(scenario, HELP, Answers.SEED, threads(), cancelled::getAsBoolean);
        }

        @Override
        public List<Difference> differences(Scenario from, Scenario to, int size, Watch watch) {
            return ensemble.differences(from, to, size, Answers.SEED, threads(), watch);
        }

        @Override
        public Sensitivity sensitivity(Scenario scenario, Watch watch) {
            return Analysis.of(ensemble.subject(), scenario, Analysis.USUAL, Answers.SEED, 1, watch)
                    .orThrow();
        }
    }
}
