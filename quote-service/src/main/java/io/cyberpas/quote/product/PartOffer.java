package io.cyberpas.quote.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a product offers one coverage part.
 *
 * @param part what is covered
 * @param inclusion whether it is in a quote
 * @param specialClause whether it is a special clause beside the common terms
 * @param trigger what must fall into the period of cover
 * @param limitShare sublimit as a share of the option's limit, above 0 and at most 1
 * @param waitingPeriodHours hours of interruption that the insured bears, where the part has a waiting period
 */
public record PartOffer(
        CoveragePart part,
        Inclusion inclusion,
        boolean specialClause,
        Trigger trigger,
        BigDecimal limitShare,
        @Nullable Integer waitingPeriodHours) {

    /** Refuses a share outside ]0, 1], a waiting period that is no positive number of hours and a mandatory special clause. */
    public PartOffer {
        if (limitShare.signum() <= 0 || limitShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the sublimit share of %s is %s, but must be above 0 and at most 1".formatted(part, limitShare));
        }
        if (waitingPeriodHours != null && waitingPeriodHours <= 0) {
            throw new IllegalArgumentException(
                    "the waiting period of %s is %d hours, but must be positive".formatted(part, waitingPeriodHours));
        }
        if (specialClause && inclusion == Inclusion.MANDATORY) {
            throw new IllegalArgumentException("%s is a special clause, but mandatory".formatted(part));
        }
    }

    /** Whether the part is in a quote for which no parts were chosen. */
    public boolean byDefault() {
        return inclusion.byDefault();
    }
}
