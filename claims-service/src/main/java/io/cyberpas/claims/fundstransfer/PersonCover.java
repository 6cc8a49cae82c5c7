package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person has of a policy under the cover for stolen money, as the policy service states it.
 *
 * @param certificate of the member; null for the person whom the policy insures by name
 * @param reason why the day is not covered; null if it is
 * @param yearFrom first day of the year of the annual limit
 * @param perEvent the most for one event; null where the policy agrees on none
 * @param perYear the most in the year
 * @param overdue premium that did not come in
 */
public record PersonCover(
        String product,
        @Nullable String certificate,
        @Nullable String reason,
        LocalDate yearFrom,
        @Nullable Money perEvent,
        Money perYear,
        Money retention,
        Money overdue) {

    /** Whether the day is covered. */
    public boolean inForce() {
        return reason == null;
    }
}
