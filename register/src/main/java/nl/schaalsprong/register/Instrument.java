package nl.schaalsprong.register;

import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * A source of money or power.
 *
 * @param amount absent when no amount is public
 * @param basis what the amount is: asked, envelope, ceiling, granted, conditional, spent
 */
public record Instrument(
        String id, Text title, Optional<Money> amount, String basis, String payer, String source)
        implements Item {}
