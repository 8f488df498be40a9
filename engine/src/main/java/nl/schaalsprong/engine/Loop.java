package nl.schaalsprong.engine;

/**
 * One operation on many futures: {@code r[m] = f(a[m], b[m], c[m])} for {@code m < n}. Where the
 * name of a loop says cell, that operand is one number for all futures, in {@code [0]}. Each loop
 * is kept so simple that the compiler turns it into vector instructions where it can.
 */
interface Loop {
    void run(double[] r, double[] a, double[] b, double[] c, int n);
}
