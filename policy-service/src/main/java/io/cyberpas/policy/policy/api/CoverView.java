package io.cyberpas.policy.policy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageSide;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.limit.LimitsLeft;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.CoveredPolicy;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.api.PolicyView.PeriodView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a claim needs to know of a policy: whether it covers a day, under which terms, and what is left. */
@Schema(
        name = "Cover",
        description = "Whether a policy covers a day, under which terms, and what claims have left of it")
record CoverView(
        @Schema(examples = "P-2026-000001") String policyNumber,
        Product product,

        @Schema(description = "Where the policy stands on the day asked for")
        PolicyStatus status,

        boolean inForce,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(description = "Why it does not cover the day", examples = "Cover begins on 2026-12-01")
        String reason,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(
                description =
                        "In an extended reporting period: claims made on the day are taken for wrongful acts before this day, under the parts told")
        LocalDate actsBefore,

        @Schema(examples = "HANBIT") String brokerage,
        CoveredView insured,
        PeriodView period,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(
                description =
                        "The covered days, the one asked for among them, of which the same is to be said; left out where that day is not covered")
        PeriodView unchanged,

        @Schema(examples = "KRW") String currency,
        Money aggregateLimit,
        Money aggregateRemaining,
        Money retention,
        List<PartCoverView> parts) {

    /** The cover on a day; outside the period the nearest terms are shown, and that they do not cover. */
    static CoverView of(CoveredPolicy policy, LimitsLeft limits, LocalDate on) {
        CoveredPolicy.Terms terms = policy.termsNearest(on);
        LocalDate day = terms.effective().nearest(on);
        PolicyStatus status = policy.statusOn(on);
        Map<CoverageCode, Money> remaining = limits.parts(day);
        return new CoverView(
                policy.number(),
                policy.product(),
                status,
                status == PolicyStatus.IN_FORCE,
                reason(status, policy),
                status == PolicyStatus.REPORTING ? policy.end() : null,
                policy.brokerage(),
                new CoveredView(terms.insuredName(), terms.insuredBusinessNumber()),
                PeriodView.of(policy.period()),
                terms.effective().contains(on) ? PeriodView.of(terms.effective()) : null,
                terms.aggregateLimit().currency().getCurrencyCode(),
                terms.aggregateLimit(),
                limits.aggregate(day),
                terms.retention(),
                terms.parts().stream()
                        .filter(part ->
                                status != PolicyStatus.REPORTING || part.trigger() == CoverageTrigger.CLAIMS_MADE)
                        .map(part -> PartCoverView.of(part, left(part, remaining)))
                        .toList());
    }

    /** A policy that never began has no limits of which anything could be left. */
    private static Money left(CoveragePart part, Map<CoverageCode, Money> remaining) {
        return remaining.getOrDefault(part.code(), Money.zero(part.limit().currency()));
    }

    private static @Nullable String reason(PolicyStatus status, CoveredPolicy policy) {
        String lastDay = policy.end().minusDays(1).toString();
        return switch (status) {
            case PENDING -> "Cover begins on " + policy.period().from();
            case IN_FORCE -> null;
            case CANCELLED -> "Cover was cancelled with the end of " + lastDay;
            case LAPSED -> "Cover lapsed with the end of " + lastDay + ", the premium not being paid";
            case REPORTING -> "Cover ended with " + lastDay + "; claims for wrongful acts before may still be reported";
            case EXPIRED -> "Cover ended with " + lastDay;
        };
    }

    @Schema(name = "Covered")
    record CoveredView(
            @Schema(examples = "한빛정보통신 주식회사") String name,
            @Schema(examples = "123-45-67890") @Nullable String businessRegistrationNumber) {}

    @Schema(name = "PartCover")
    record PartCoverView(
            @Schema(examples = "DATA_RESTORATION") CoverageCode code,
            CoverageSide side,
            CoverageTrigger trigger,
            Money limit,

            @Schema(description = "Left of this part's own limit; the aggregate may leave less")
            Money remaining,

            Money retention,
            @Nullable @Schema(examples = "8") Integer waitingPeriodHours,

            @Nullable @Schema(description = "Claims made only")
            LocalDate retroactiveDate) {

        static PartCoverView of(CoveragePart part, Money remaining) {
            return new PartCoverView(
                    part.code(),
                    part.side(),
                    part.trigger(),
                    part.limit(),
                    remaining,
                    part.retention(),
                    part.waitingPeriodHours(),
                    part.retroactiveDate());
        }
    }
}
