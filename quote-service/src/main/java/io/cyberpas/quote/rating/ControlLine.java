package io.cyberpas.quote.rating;

import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;

/**
 * What one control does to the premium.
 *
 * @param control the control
 * @param present whether the insured has it
 * @param factor its factor; 1 for the certificate that does not count beside a better one
 */
public record ControlLine(Control control, boolean present, BigDecimal factor) {}
