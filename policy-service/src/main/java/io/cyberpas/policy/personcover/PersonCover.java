package io.cyberpas.policy.personcover;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cover of one person: of whom the policy insures by name, or of a member by certificate.
 *
 * @param certificate the member's; null for the person whom the policy insures by name
 * @param reason      why there is no cover on the day; null if there is
 * @param period      of the policy, which is the year of the annual limit
 * @param parts       the person's own share of each coverage part
 * @param overdue     premium that was due before today and did not come in
 */
public record PersonCover(
        String policyNumber,
        Product product,
        @Nullable String certificate,
        LocalDate on,
        @Nullable String reason,
        CoverPeriod period,
        Money perYear,
        Money retention,
        List<PartShare> parts,
        Money overdue) {

    public PersonCover {
        parts = List.copyOf(parts);
    }

    /**
     * What a person has of a coverage part.
     *
     * @param perEvent the most for one event, where the policy agrees on one
     * @param perYear  the most in the policy's year; the aggregate over all parts may be less
     */
    public record PartShare(CoverageCode code, @Nullable Money perEvent, Money perYear) {}

    /** Whether the day is covered. */
    public boolean inForce() {
        return reason == null;
    }
}
