package nl.schaalsprong.base;

/**
 * Enough to run a result again and get the same bits: the software and the SHA-256 of everything
 * that went in, with seed and size.
 */
public record Receipt(
        String software,
        String model,
        String parameters,
        String data,
        String promises,
        String measures,
        String scenario,
        long seed,
        int size) {
    /** One hash over all of it, to print at the foot of a page. */
    public String hash() {
        return Hash.of(
                String.join(
                        "\n",
                        software,
                        model,
                        parameters,
                        data,
                        promises,
                        measures,
                        scenario,
                        Long.toString(seed),
                        Integer.toString(size)));
    }
}
