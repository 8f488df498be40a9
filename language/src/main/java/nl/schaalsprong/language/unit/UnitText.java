package nl.schaalsprong.language.unit;

import java.util.Optional;
import java.util.function.Function;
import nl.schaalsprong.language.source.Limits;

/**
 * Reads a unit expression (XMILE 1.1 section 3.3.6): names with *, / and ^; a minus sign between
 * names multiplies as well, as in Meters/(Second-Second). Blanks may stand inside names. A number
 * other than 1 stays in the product, so that 1000*W is no W.
 */
final class UnitText {
    private final String text;
    private final Function<String, Powers> meaning;
    private int at = 0;
    private int depth = 0;
    private boolean broken = false;

    private UnitText(String text, Function<String, Powers> meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /**
     * The product, or nothing where it cannot be read. What stands between square brackets behind
     * it, a range as older files have it, is passed over.
     *
     * @param meaning of each name
     */
    static Optional<Powers> read(String written, Function<String, Powers> meaning) {
        if (written.length() > Limits.UNIT_LENGTH) {
            return Optional.empty();
        }
        UnitText text = new UnitText(withoutRange(written.strip()), meaning);
        Powers product = text.product();
        return text.broken || text.at < text.text.length() || product.isLost()
                ? Optional.empty()
                : Optional.of(product);
    }

    private static String withoutRange(String unit) {
        int before = unit.endsWith("]") ? unit.lastIndexOf(']', unit.length() - 2) : -1;
        int open = unit.endsWith("]") ? unit.indexOf('[', before + 1) : -1;
        return open < 0 ? unit : unit.substring(0, open);
    }

    private Powers product() {
        Powers product = power();
        while (!broken && at < text.length() && "*/-·".indexOf(text.charAt(at)) >= 0) {
            boolean divides = text.charAt(at++) == '/';
            Powers next = power();
            product = divides ? product.over(next) : product.times(next);
        }
        return product;
    }

    private Powers power() {
        Powers base = single();
        skipBlanks();
        if (at >= text.length() || text.charAt(at) != '^') {
            return base;
        }
        at++;
        skipBlanks();
        int begin = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        skip(Character::isDigit);
        String exponent = text.substring(begin, at);
        skipBlanks();
        if (!exponent.matches("-?\\d{1,6}")) {
            broken = true;
            return Powers.NONE;
        }
        return base.to(Ratio.of(Long.parseLong(exponent), 1));
    }

    private Powers single() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            broken |= ++depth > 50;
            Powers inner = broken ? Powers.NONE : product();
            depth--;
            broken |= at >= text.length() || text.charAt(at++) != ')';
            return inner;
        }
        int begin = at;
        skip(c -> "*/-·^()".indexOf(c) < 0);
        String name = text.substring(begin, at).strip();
        broken |= name.isEmpty() || !name.matches("[\\p{L}\\p{N}\\p{Sc}%°_.\"' \\s]+");
        return broken ? Powers.NONE : meaning.apply(name);
    }

    private void skipBlanks() {
        skip(Character::isWhitespace);
    }

    private void skip(java.util.function.IntPredicate which) {
        while (at < text.length() && which.test(text.charAt(at))) {
            at++;
        }
    }
}
