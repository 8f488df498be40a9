package nl.schaalsprong.letter.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.register.Judgement.Correction;

/** What a person changed in a draft, field by field. */
final class Corrections {
    private Corrections() {}

    /** The fields that differ, in a fixed order. */
    static List<Correction> between(Draft proposed, Draft corrected) {
        Map<String, String> before = fields(proposed);
        Map<String, String> after = fields(corrected);
        return before.entrySet().stream()
                .map(
                        was ->
                                new Correction(
                                        was.getKey(),
                                        was.getValue(),
                                        after.getOrDefault(was.getKey(), "")))
                .filter(c -> !c.proposed().equals(c.corrected()))
                .toList();
    }

    private static Map<String, String> fields(Draft draft) {
        Draft.Measured measured = draft.measured();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("shape", draft.shape().name());
        fields.put("title-nl", draft.title().nl());
        fields.put("title-en", draft.title().en());
        fields.put("debtors", String.join("; ", draft.owed().debtors()));
        fields.put("creditors", String.join("; ", draft.owed().creditors()));
        fields.put("condition", draft.owed().condition());
        fields.put("amount", measured.amount().map(Corrections::plain).orElse(""));
        fields.put("up-to", measured.upTo().map(Corrections::plain).orElse(""));
        fields.put("hedge", measured.hedge().name());
        fields.put("unit", measured.unit());
        fields.put("price-year", String.valueOf(measured.priceYear()));
        fields.put("due", draft.when().due().map(Object::toString).orElse(""));
        fields.put("time", draft.when().words());
        fields.put("sort", draft.named().sort());
        fields.put("identifier", draft.named().identifier());
        fields.put("link", draft.named().link());
        return fields;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
