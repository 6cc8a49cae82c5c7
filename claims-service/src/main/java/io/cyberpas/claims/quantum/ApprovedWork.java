package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;

/**
 * An invoice of a firm that is appointed to the claim beside the hours approved under its appointments, which the rate card
 * priced.
 *
 * @param reference of the invoice, such as {@code COST-3}
 * @param firm code of the firm
 * @param hours approved
 * @param approved what they cost by the rate card
 * @param billed of the firm in all, this invoice and those recorded before it
 * @param over what of this invoice is not in the approved hours
 */
public record ApprovedWork(String reference, String firm, BigDecimal hours, Money approved, Money billed, Money over) {}
