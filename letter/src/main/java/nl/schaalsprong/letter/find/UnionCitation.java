package nl.schaalsprong.letter.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acts and documents of the European Union, to CELEX numbers. */
final class UnionCitation implements Citation {
    private record Act(String words, String letter) {}

    private static final List<Act> ACTS =
            List.of(
                    new Act("Uitvoeringsverordening", "R"),
                    new Act("Gedelegeerde verordening", "R"),
                    new Act("Verordening", "R"),
                    new Act("Regulation", "R"),
                    new Act("Richtlijn", "L"),
                    new Act("Directive", "L"),
                    new Act("Besluit", "D"),
                    new Act("Decision", "D"));

    private static final List<Act> PREPARATORY =
            List.of(new Act("COM", "PC"), new Act("JOIN", "JC"), new Act("SWD", "SC"));

    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart()) {
            return List.of();
        }
        Optional<Cited> cited = act(scan, start).or(() -> preparatory(scan, start));
        if (cited.isEmpty()) {
            scan.to(start);
        }
        return cited.stream().toList();
    }

    private static Optional<Cited> act(Scan scan, int start) {
        for (Act act : ACTS) {
            scan.to(start);
            if (scan.take(act.words())) {
                scan.spaces();
                boolean union = scan.takeOne("(EU)", "(EG)", "(EEG)", "(EC)").isPresent();
                scan.spaces();
                PaperNumbers.label(scan);
                scan.spaces();
                Optional<Cited> numbered = numbered(scan, start, act.letter(), union);
                if (numbered.isPresent()) {
                    return numbered;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Cited> numbered(Scan scan, int start, String letter, boolean union) {
        Optional<String> first = scan.digits(1, 4);
        boolean slash = first.isPresent() && scan.take('/');
        Optional<String> second = slash ? scan.digits(1, 4) : Optional.empty();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean tail =
                scan.take('/') && scan.takeOne("EU", "EG", "EEG", "EC", "Euratom").isPresent();
        if (!union && !tail) {
            return Optional.empty();
        }
        boolean yearFirst = year(first.get());
        String year = yearFirst ? first.get() : second.get();
        String number = yearFirst ? second.get() : first.get();
        return year(year)
                ? Optional.of(celex(scan, start, "3", year, letter, number))
                : Optional.empty();
    }

    private static boolean year(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static Optional<Cited> preparatory(Scan scan, int start) {
        for (Act act : PREPARATORY) {
            scan.to(start);
            if (scan.take(act.words())) {
                scan.spaces();
                if (scan.take('(')) {
                    Optional<String> year = scan.digits(4, 4);
                    boolean closed = scan.take(')');
                    scan.spaces();
                    Optional<String> number =
                            year.isPresent() && closed ? scan.digits(1, 4) : Optional.empty();
                    if (number.isPresent()) {
                        String letter = act.letter();
                        return Optional.of(
                                celex(scan, start, "5", year.get(), letter, number.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Cited celex(
            Scan scan, int start, String sector, String year, String letter, String number) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("year", year);
        key.put("number", number);
        String id = sector + year + letter + "%04d".formatted(Integer.parseInt(number));
        return Cited.of(start, scan.at(), "union-act", id, key);
    }
}
