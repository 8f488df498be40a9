package nl.schaalsprong.language.write;

import java.util.Optional;
import nl.schaalsprong.language.Device.Taker;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Works;

/** What makes a stock a device, as an element (XMILE 1.1 section 4.2.1). */
final class DeviceTags {
    private final EquationText text;

    DeviceTags(EquationText text) {
        this.text = text;
    }

    Tag works(Works works) {
        return switch (works) {
            case Works.Queue _ -> Tag.of("queue");
            case Works.Conveyor conveyor -> conveyor(conveyor);
            case Works.Oven oven -> oven(oven);
        };
    }

    private Tag conveyor(Works.Conveyor conveyor) {
        Tag tag =
                taker(Tag.of("conveyor"), conveyor.taker())
                        .says("discrete", yes(conveyor.discrete()))
                        .says("exponential_leak", yes(conveyor.exponential()));
        Tag length = child(tag, "len", Optional.of(conveyor.length()));
        Tag capacity = child(length, "capacity", conveyor.capacity());
        Tag limit = child(capacity, "in_limit", conveyor.inflowLimit());
        return child(child(limit, "sample", conveyor.sample()), "arrest", conveyor.arrest());
    }

    private Tag oven(Works.Oven oven) {
        Tag tag = taker(Tag.of("oven"), oven.taker());
        Tag length = child(tag, "len", Optional.of(oven.length()));
        Tag fill = child(child(length, "capacity", oven.capacity()), "fill_time", oven.fillTime());
        return child(child(fill, "clean_time", oven.cleanTime()), "arrest", oven.arrest());
    }

    private static Tag taker(Tag tag, Taker taker) {
        return tag.says(
                        "one_at_a_time",
                        taker.oneAtATime() ? Optional.empty() : Optional.of("false"))
                .says("batch_integrity", yes(taker.wholeBatches()));
    }

    private static Optional<String> yes(boolean said) {
        return said ? Optional.of("true") : Optional.empty();
    }

    private Tag child(Tag tag, String local, Optional<Equation> equation) {
        return equation.flatMap(Equation::value)
                .map(v -> tag.add(Tag.of(local, text.of(v))))
                .orElse(tag);
    }
}
