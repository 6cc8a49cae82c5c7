package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which terms an endorsement changes; what is null stays as it is.
 *
 * @param insuredName        registered name, or the name of a person
 * @param registrationNumber number in the business register
 * @param industry           code of the industry
 * @param annualSales        sales of the last business year, in any currency
 * @param dataSubjects       how many people's data the insured holds
 * @param members            how many persons are insured through the insured
 * @param aggregateLimit     the most that is paid in a year under all parts together
 * @param retention          what the insured bears of each claim
 */
public record EndorsedTerms(
        @Nullable String insuredName,
        @Nullable String registrationNumber,
        @Nullable String industry,
        @Nullable Money annualSales,
        @Nullable Long dataSubjects,
        @Nullable Long members,
        @Nullable Money aggregateLimit,
        @Nullable Money retention,
        List<Part> parts,
        List<Limit> limits) {

    /** Keeps the lists from being changed. */
    public EndorsedTerms {
        parts = List.copyOf(parts);
        limits = List.copyOf(limits);
    }

    /**
     * What changes of one coverage part; a part that was not insured is insured from then on.
     *
     * @param insured false where it is no longer insured
     */
    public record Part(
            CoverageCode code,
            @Nullable Boolean insured,
            @Nullable Money limit,
            @Nullable Money retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable LocalDate retroactiveDate) {}

    /**
     * A limit beside the aggregate and those of the parts.
     *
     * @param parts the coverage parts that count against it; none for all
     * @param limit null where it no longer holds
     */
    public record Limit(
            String code,
            LimitKind kind,
            LimitBasis basis,
            Set<CoverageCode> parts,
            @Nullable Money limit,
            int reinstatements) {

        /** Keeps the parts from being changed. */
        public Limit {
            parts = Set.copyOf(parts);
        }
    }
}
