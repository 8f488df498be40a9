package nl.schaalsprong.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions and words of XMILE (1.1 section 3.5), with the few others that are understood. */
public enum Builtin {
    ABS(1, 1, "3.5.1"),
    ARCCOS(1, 1, "3.5.1"),
    ARCSIN(1, 1, "3.5.1"),
    ARCTAN(1, 1, "3.5.1"),
    COS(1, 1, "3.5.1"),
    EXP(1, 1, "3.5.1"),
    INF(0, 0, "3.5.1"),
    INT(1, 1, "3.5.1"),
    LN(1, 1, "3.5.1"),
    LOG10(1, 1, "3.5.1"),
    MAX(1, Integer.MAX_VALUE, "3.5.1"),
    MIN(1, Integer.MAX_VALUE, "3.5.1"),
    PI(0, 0, "3.5.1"),
    SIN(1, 1, "3.5.1"),
    SQRT(1, 1, "3.5.1"),
    TAN(1, 1, "3.5.1"),
    ROUND(1, 1, "extra"),
    SAFEDIV(2, 3, "extra"),
    MOD(2, 2, "extra"),
    PERCENT(1, 1, "extra"),
    IF_THEN_ELSE(3, 3, "3.3.3"),
    EXPRND(1, 2, "3.5.2"),
    LOGNORMAL(2, 3, "3.5.2"),
    NORMAL(2, 3, "3.5.2"),
    POISSON(1, 2, "3.5.2"),
    RANDOM(2, 3, "3.5.2"),
    DELAY(2, 3, "3.5.3"),
    DELAY1(2, 3, "3.5.3"),
    DELAY3(2, 3, "3.5.3"),
    DELAYN(3, 4, "3.5.3"),
    FORCST(3, 4, "3.5.3"),
    SMTH1(2, 3, "3.5.3"),
    SMTH3(2, 3, "3.5.3"),
    SMTHN(3, 4, "3.5.3"),
    TREND(2, 3, "3.5.3"),
    PULSE(2, 3, "3.5.4"),
    RAMP(2, 3, "3.5.4"),
    STEP(2, 2, "3.5.4"),
    COSWAVE(2, 2, "extra"),
    SINWAVE(2, 2, "extra"),
    DT(0, 0, "3.5.5"),
    /** When the running step began, whatever part of it the method of integration is at. */
    STEPTIME(0, 0, "extra"),
    STARTTIME(0, 0, "3.5.5"),
    STOPTIME(0, 0, "3.5.5"),
    TIME(0, 0, "3.5.5"),
    INIT(1, 1, "3.5.6"),
    PREVIOUS(2, 2, "3.5.6"),
    SELF(0, 0, "3.5.6"),
    MEAN(1, 1, "3.7.1"),
    PROD(1, 1, "3.7.1"),
    RANK(2, 3, "3.7.1"),
    SIZE(1, 1, "3.7.1"),
    STDDEV(1, 1, "3.7.1"),
    SUM(1, 1, "3.7.1"),
    LOOKUP(2, 2, "3.1.4");

    private static final Map<String, Builtin> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Builtin::word, Function.identity()));

    private final int fewest;
    private final int most;
    private final String section;

    Builtin(int fewest, int most, String section) {
        this.fewest = fewest;
        this.most = most;
        this.section = section;
    }

    /** Other names of the same, from older files. */
    private static final Map<String, Builtin> ALIASES =
            Map.ofEntries(
                    Map.entry("logn", LN),
                    Map.entry("uniform", RANDOM),
                    Map.entry("arraysum", SUM),
                    Map.entry("arraymean", MEAN),
                    Map.entry("zidz", SAFEDIV),
                    Map.entry("xidz", SAFEDIV),
                    Map.entry("smooth", SMTH1),
                    Map.entry("smoothi", SMTH1),
                    Map.entry("smooth3", SMTH3),
                    Map.entry("smooth3i", SMTH3),
                    Map.entry("delay1i", DELAY1),
                    Map.entry("delay3i", DELAY3),
                    Map.entry("delay_fixed", DELAY),
                    Map.entry("time_step", DT),
                    Map.entry("initial_time", STARTTIME),
                    Map.entry("final_time", STOPTIME));

    /** The function or word of that canonical name, also when its namespace stands before it. */
    public static Optional<Builtin> named(String canonical) {
        String plain = canonical.startsWith("std.") ? canonical.substring(4) : canonical;
        return Optional.ofNullable(BY_NAME.get(plain))
                .or(() -> Optional.ofNullable(ALIASES.get(plain)));
    }

    /** Whether a name is a function of XMILE itself, which nothing else may be called. */
    public static boolean isStandard(String canonical) {
        return Optional.ofNullable(BY_NAME.get(canonical))
                .filter(b -> b.section.startsWith("3.5") || b.section.startsWith("3.7"))
                .isPresent();
    }

    /** Canonical name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Fewest arguments. */
    public int fewest() {
        return fewest;
    }

    /** Most arguments. */
    public int most() {
        return most;
    }

    /** Section of XMILE 1.1 it comes from, or {@code extra}. */
    public String section() {
        return section;
    }

    /** Whether a single argument of it stands for all elements of an array. */
    boolean overArrays() {
        return switch (this) {
            case MAX, MIN, MEAN, PROD, SIZE, STDDEV, SUM -> true;
            case ABS,
                    ARCCOS,
                    ARCSIN,
                    ARCTAN,
                    COS,
                    EXP,
                    INF,
                    INT,
                    LN,
                    LOG10,
                    PI,
                    SIN,
                    SQRT,
                    TAN,
                    ROUND,
                    SAFEDIV,
                    MOD,
                    PERCENT,
                    IF_THEN_ELSE,
                    EXPRND,
                    LOGNORMAL,
                    NORMAL,
                    POISSON,
                    RANDOM,
                    DELAY,
                    DELAY1,
                    DELAY3,
                    DELAYN,
                    FORCST,
                    SMTH1,
                    SMTH3,
                    SMTHN,
                    TREND,
                    PULSE,
                    RAMP,
                    STEP,
                    COSWAVE,
                    SINWAVE,
                    RANK,
                    DT,
                    STARTTIME,
                    STEPTIME,
                    STOPTIME,
                    TIME,
                    INIT,
                    PREVIOUS,
                    SELF,
                    LOOKUP ->
                    false;
        };
    }
}
