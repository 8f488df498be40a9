package nl.schaalsprong.letter.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Official gazettes by year and number, and local regulations. */
final class GazetteCitation implements Citation {
    private record Gazette(String words, String prefix) {}

    private static final List<Gazette> GAZETTES =
            List.of(
                    new Gazette("Stb.", "stb"),
                    new Gazette("Stb", "stb"),
                    new Gazette("Staatsblad", "stb"),
                    new Gazette("Stcrt.", "stcrt"),
                    new Gazette("Stcrt", "stcrt"),
                    new Gazette("Staatscourant", "stcrt"),
                    new Gazette("Trb.", "trb"),
                    new Gazette("Trb", "trb"),
                    new Gazette("Tractatenblad", "trb"),
                    new Gazette("Gemeenteblad", "gmb"),
                    new Gazette("Provinciaal blad", "prb"),
                    new Gazette("Waterschapsblad", "wsb"));

    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart()) {
            return List.of();
        }
        if (scan.take("CVDR")) {
            return regulation(scan, start);
        }
        for (Gazette gazette : GAZETTES) {
            if (scan.take(gazette.words())) {
                Optional<Cited> cited = yearAndNumber(scan, start, gazette.prefix());
                if (cited.isPresent()) {
                    return List.of(cited.get());
                }
                scan.to(start);
            }
        }
        return List.of();
    }

    private static Optional<Cited> yearAndNumber(Scan scan, int start, String prefix) {
        scan.spaces();
        if (scan.take("van")) {
            scan.spaces();
            scan.letters();
        }
        scan.comma();
        Optional<String> year = scan.digits(4, 4);
        scan.comma();
        PaperNumbers.label(scan);
        scan.spaces();
        Optional<String> number = year.isPresent() ? scan.digits(1, 7) : Optional.empty();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> key = new LinkedHashMap<>();
        key.put("year", year.get());
        key.put("number", number.get());
        String id = prefix + "-" + year.get() + "-" + number.get();
        return Optional.of(Cited.of(start, scan.at(), "gazette", id, key));
    }

    private static List<Cited> regulation(Scan scan, int start) {
        Optional<String> number = scan.digits(4, 8);
        if (number.isEmpty()) {
            scan.to(start);
            return List.of();
        }
        String id = "CVDR" + number.get();
        int before = scan.at();
        Optional<String> version = scan.takeAny("_/") ? scan.digits(1, 3) : Optional.empty();
        if (version.isEmpty()) {
            scan.to(before);
        }
        String full = version.map(v -> id + "_" + v).orElse(id);
        return List.of(
                Cited.of(start, scan.at(), "local-regulation", full, Map.of("number", full)));
    }
}
