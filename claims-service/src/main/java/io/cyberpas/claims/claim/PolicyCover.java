package io.cyberpas.claims.claim;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cover of a policy on one day, as the policy service states it.
 *
 * @param product code of the product, where the policy service tells it
 * @param inForce whether the policy was in force on that day
 * @param status the policy's status in its own words; says why a policy is not in force
 * @param reason why it was not in force, in the policy service's words
 * @param actsBefore in an extended reporting period: claims made on that day are taken for wrongful acts before this day, under the parts told
 * @param from first day of cover
 * @param to the day after the last day of cover
 * @param aggregateLimit limit of the whole policy for the period
 * @param retention what the insured bears of each claim
 * @param sameFrom first of the days around that one of which the same is to be said; null where only that day is known
 * @param sameTo the day after the last of them
 */
public record PolicyCover(
        String policyNumber,
        @Nullable String product,
        boolean inForce,
        String status,
        @Nullable String reason,
        @Nullable LocalDate actsBefore,
        String brokerage,
        String insuredName,
        @Nullable String insuredBusinessNumber,
        LocalDate from,
        LocalDate to,
        Currency currency,
        Money aggregateLimit,
        Money aggregateRemaining,
        Money retention,
        List<PartCover> parts,
        @Nullable LocalDate sameFrom,
        @Nullable LocalDate sameTo) {

    public PolicyCover {
        parts = List.copyOf(parts);
    }

    /** Cover of which only the day asked for is known. */
    public PolicyCover(
            String policyNumber,
            @Nullable String product,
            boolean inForce,
            String status,
            @Nullable String reason,
            @Nullable LocalDate actsBefore,
            String brokerage,
            String insuredName,
            @Nullable String insuredBusinessNumber,
            LocalDate from,
            LocalDate to,
            Currency currency,
            Money aggregateLimit,
            Money aggregateRemaining,
            Money retention,
            List<PartCover> parts) {
        this(
                policyNumber,
                product,
                inForce,
                status,
                reason,
                actsBefore,
                brokerage,
                insuredName,
                insuredBusinessNumber,
                from,
                to,
                currency,
                aggregateLimit,
                aggregateRemaining,
                retention,
                parts,
                null,
                null);
    }

    /** Whether the policy is known to cover the same on another day. */
    public boolean isSameOn(LocalDate day) {
        return sameFrom != null && sameTo != null && !day.isBefore(sameFrom) && day.isBefore(sameTo);
    }

    /** The terms of one coverage part, if the policy holds it. */
    public Optional<PartCover> part(CoveragePart part) {
        return parts.stream().filter(each -> each.part() == part).findFirst();
    }

    /** Where the policy stood, in one line of English. */
    public String statement() {
        return reason == null ? status : status + ": " + reason;
    }

    /**
     * Terms of one coverage part.
     *
     * @param remaining what is left of the part's own limit
     * @param retroactiveDate wrongful acts before this day are not covered; null means no such limit
     */
    public record PartCover(
            CoveragePart part,
            Trigger trigger,
            Money limit,
            Money remaining,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable LocalDate retroactiveDate) {}
}
