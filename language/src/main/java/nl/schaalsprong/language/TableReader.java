package nl.schaalsprong.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Reads {@code <gf>}, a graphical function (XMILE 1.1 section 3.1.4). */
final class TableReader {
    private final Findings findings;

    TableReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Table> read(Element gf, String variable) {
        double[] y = numbers(gf, "ypts", variable);
        if (y.length == 0 || y.length > Limits.TABLE_POINTS) {
            findings.error("table-points", gf.offset(), variable, y.length, Limits.TABLE_POINTS);
            return Optional.empty();
        }
        if (gf.child("xpts").isEmpty() && gf.child("xscale").isEmpty() && y.length > 1) {
            findings.error("no-scale", gf.offset(), variable);
            return Optional.empty();
        }
        double[] x =
                gf.child("xpts").isPresent() ? numbers(gf, "xpts", variable) : scale(gf, y.length);
        if (x.length != y.length) {
            findings.error("table-sizes", gf.offset(), variable, x.length, y.length);
            return Optional.empty();
        }
        for (int j = 1; j < x.length; j++) {
            if (!(x[j] >= x[j - 1])) {
                findings.error("table-order", gf.offset(), variable, x[j - 1], x[j]);
                return Optional.empty();
            }
        }
        return Optional.of(Table.of(kind(gf, variable), x, y));
    }

    private Table.Kind kind(Element gf, String variable) {
        boolean discrete = gf.attribute("discrete").filter("true"::equalsIgnoreCase).isPresent();
        String type = gf.attribute("type").orElse(discrete ? "discrete" : "continuous");
        return switch (type) {
            case "continuous" -> Table.Kind.CONTINUOUS;
            case "extrapolate" -> Table.Kind.EXTRAPOLATE;
            case "discrete" -> Table.Kind.DISCRETE;
            default -> {
                findings.error("table-kind", gf.offset(), variable, type);
                yield Table.Kind.CONTINUOUS;
            }
        };
    }

    /** Evenly over the scale, both ends included. */
    private static double[] scale(Element gf, int points) {
        Optional<Element> scale = gf.child("xscale");
        double low = bound(scale, "min", 0);
        double high = bound(scale, "max", points - 1);
        double[] x = new double[points];
        for (int j = 0; j < points; j++) {
            x[j] = points == 1 ? low : low + (high - low) * j / (points - 1);
        }
        return x;
    }

    private static double bound(Optional<Element> scale, String name, double otherwise) {
        try {
            return scale.flatMap(s -> s.attribute(name)).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private double[] numbers(Element gf, String child, String variable) {
        Optional<Element> points = gf.child(child);
        if (points.isEmpty()) {
            return new double[0];
        }
        String separator = points.get().attribute("sep").filter(s -> !s.isEmpty()).orElse(",");
        String written = points.get().text().value().strip();
        try {
            return Arrays.stream(written.split(Pattern.quote(separator)))
                    .filter(s -> !s.isBlank())
                    .mapToDouble(s -> Double.parseDouble(s.strip()))
                    .toArray();
        } catch (NumberFormatException _) {
            findings.error("table-number", points.get().offset(), variable, child);
            return new double[0];
        }
    }
}
