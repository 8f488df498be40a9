package nl.schaalsprong.engine;

import java.util.List;

/**
 * What a batch of runs takes and gives.
 *
 * @param inputs full element names of constants that every future may set anew
 * @param outputs full element names whose value is reported at every saved moment
 * @param probes full element names of variables whose equation is a chain of MIN; reported is the
 *     index of the smallest argument, nested MIN flattened in the order written; the first wins a
 *     tie
 * @param start first moment; the plan's own start unless the case starts later
 * @param stop last moment
 * @param dt step
 */
public record Question(
        List<String> inputs,
        List<String> outputs,
        List<String> probes,
        double start,
        double stop,
        double dt) {}
