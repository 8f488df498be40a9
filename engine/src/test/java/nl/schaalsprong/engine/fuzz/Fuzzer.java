package nl.schaalsprong.engine.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.schaalsprong.base.Seed;

/** Damaged models by number: the same seed and number give the same bytes. */
record Fuzzer(Corpus corpus, Seed seed) {
    /** A file that is to be read or refused; even numbers are XMILE, odd ones Vensim. */
    record Input(String name, byte[] content) {}

    Input input(long number) {
        RandomGenerator random = new SplittableRandom(seed.bits(number));
        boolean xmile = number % 2 == 0;
        List<String> texts = xmile ? corpus.xmile() : corpus.vensim();
        Pieces pieces = xmile ? Pieces.XMILE : Pieces.VENSIM;
        String text = new Mutation(random, texts, pieces).damaged();
        return new Input(xmile ? "model.xmile" : "model.mdl", encoded(text, random));
    }

    /** Mostly UTF-8 as it is; now and then in another encoding, or with broken bytes. */
    private static byte[] encoded(String text, RandomGenerator random) {
        return switch (random.nextInt(24)) {
            case 0 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
            case 2 -> text.getBytes(StandardCharsets.UTF_16);
            case 3 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> text.getBytes(Charset.forName("windows-1252"));
            case 5 -> text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
            case 6 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 7 -> broken(text.getBytes(StandardCharsets.UTF_8), random);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] broken(byte[] bytes, RandomGenerator random) {
        for (int times = random.nextInt(4); times >= 0 && bytes.length > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
