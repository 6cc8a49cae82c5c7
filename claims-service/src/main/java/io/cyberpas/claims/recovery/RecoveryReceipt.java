package io.cyberpas.claims.recovery;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;

/**
 * Money that came in on a recovery.
 *
 * @param bankReference by which the same money told twice is known again
 * @param last whether nothing more will come
 */
public record RecoveryReceipt(Money amount, LocalDate receivedOn, String bankReference, boolean last) {}
