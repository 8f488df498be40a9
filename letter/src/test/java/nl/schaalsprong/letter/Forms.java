package nl.schaalsprong.letter;

import nl.schaalsprong.letter.found.Found;

/** Findings in one line each, without the words of the letter: what answer keys are written in. */
final class Forms {
    private Forms() {}

    static String of(Found found) {
        return found.mark().firstLine()
                + " "
                + switch (found) {
                    case Found.Reference r -> r.ids() + " " + r.coDossiers() + " " + r.relation();
                    case Found.Quantity q -> quantity(q);
                    case Found.Day d ->
                            d.value()
                                    .map(Object::toString)
                                    .orElseGet(
                                            () ->
                                                    d.window().orElseThrow().start()
                                                            + " to "
                                                            + d.window().orElseThrow().end());
                    case Found.Deadline d ->
                            d.bound()
                                    + " "
                                    + d.due()
                                            .map(Object::toString)
                                            .or(d::vague)
                                            .or(d::event)
                                            .orElse("open");
                    case Found.Commitment c -> commitment(c);
                    case Found.Entity e -> e.type() + " " + e.name();
                };
    }

    private static String quantity(Found.Quantity q) {
        return q.role()
                + " "
                + q.hedge()
                + " "
                + q.value().stripTrailingZeros().toPlainString()
                + q.upTo().map(v -> " to " + v.stripTrailingZeros().toPlainString()).orElse("")
                + " "
                + q.unit()
                + q.of().map(Forms::whole).orElse("")
                + q.due().map(d -> " by " + d).orElse("")
                + (q.priceYear() > 0 ? " prices of " + q.priceYear() : "");
    }

    private static String whole(Found.Whole whole) {
        return switch (whole) {
            case Found.Whole.Ranks(var n) -> " of " + n;
            case Found.Whole.Other(_, var n) -> " of " + n;
            case Found.Whole.Words _ -> " of words";
        };
    }

    private static String commitment(Found.Commitment c) {
        return c.strength()
                + " "
                + c.actor()
                + c.due().map(d -> " by " + d).orElse("")
                + (c.vague().isPresent() ? " vaguely" : "")
                + c.event().map(e -> " at " + e).orElse("")
                + (c.frequency().isEmpty() ? "" : " " + c.frequency())
                + (c.condition().isEmpty() ? "" : " if");
    }
}
