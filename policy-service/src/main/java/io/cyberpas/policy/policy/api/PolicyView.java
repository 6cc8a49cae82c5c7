package io.cyberpas.policy.policy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageSide;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Disclosure;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.policy.change.LegalChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy with the terms of one of its versions. */
@Schema(name = "Policy", description = "A policy with the terms that hold on a day of cover, as known at an instant")
record PolicyView(
        @Schema(examples = "P-2026-000001") String number,
        @Schema(examples = "Q-2026-000001") String quoteNumber,
        Product product,

        @Schema(description = "Where the policy stands today")
        PolicyStatus status,

        @Schema(examples = "HANBIT") String brokerage,
        InsuredView insured,
        PeriodView period,
        @Schema(examples = "KRW") String currency,

        @Schema(description = "The most that is paid in a year under all parts together")
        Money aggregateLimit,

        @Schema(description = "What the insured bears of each claim")
        Money retention,

        @Schema(description = "Of the whole agreed period, if these terms held throughout")
        Money premium,

        @Schema(examples = "2026-01") String tariffVersion,
        List<PartView> parts,

        @Schema(description = "Beside the aggregate and those of the parts: for each event, shared, sublimits")
        List<ClauseView> limits,

        Instant issuedAt,

        @Schema(description = "The version whose terms are shown")
        VersionView version,

        @Schema(description = "All versions ever recorded, in the order of recording")
        List<VersionView> versions,

        @Schema(description = "The policy that this one renews or rewrites", examples = "P-2025-000007") @Nullable
        String predecessor,

        @Schema(description = "The first day no longer covered, if cover ended before its agreed end") @Nullable
        LocalDate endedOn,

        @Schema(description = "The premium of all transactions together")
        Money writtenPremium,

        @Schema(description = "What can be done to the policy today")
        Set<TransactionKind> possible) {

    static PolicyView of(Policy policy, PolicyVersion version, LocalDate today, Actor reader) {
        PolicyTerms terms = version.terms();
        return new PolicyView(
                policy.number(),
                policy.quoteNumber(),
                policy.product(),
                policy.statusOn(today),
                policy.brokerage(),
                InsuredView.of(terms.insured(), reader),
                PeriodView.of(policy.period()),
                terms.aggregateLimit().currency().getCurrencyCode(),
                terms.aggregateLimit(),
                terms.retention(),
                terms.premium(),
                terms.tariffVersion(),
                terms.parts().stream().map(PartView::of).toList(),
                terms.limits().stream().map(ClauseView::of).toList(),
                policy.issuedAt(),
                VersionView.of(version),
                policy.versions().stream().map(VersionView::of).toList(),
                policy.predecessor(),
                policy.endedOn().orElse(null),
                policy.writtenPremium(),
                LegalChanges.of(policy, today));
    }

    @Schema(name = "PolicyInsured")
    record InsuredView(
            @Schema(examples = "한빛정보통신 주식회사") String name,

            @Schema(description = "Masked for roles that do not need it", examples = "123-45-67890") @Nullable
            String businessRegistrationNumber,

            @Schema(description = "Of persons, only for roles that need it") @Nullable
            LocalDate birthDate,

            @Schema(examples = "KR") String country,
            @Schema(examples = "INFORMATION") @Nullable String industry,
            @Nullable Money annualSales,
            @Schema(examples = "90000") @Nullable Long dataSubjects,

            @Schema(description = "Persons insured through a platform", examples = "25000") @Nullable
            Long members) {

        static InsuredView of(Insured insured, Actor reader) {
            return new InsuredView(
                    insured.name(),
                    Disclosure.registrationNumber(insured, reader),
                    Disclosure.birthDate(insured, reader),
                    insured.country(),
                    insured.industry(),
                    insured.annualSales(),
                    insured.dataSubjects(),
                    insured.members());
        }
    }

    @Schema(name = "CoverPeriod", description = "From midnight of the first day to midnight of the second in Seoul")
    record PeriodView(
            @Schema(description = "First day of cover", examples = "2026-12-01")
            LocalDate from,

            @Schema(description = "First day no longer covered", examples = "2027-12-01")
            LocalDate to) {

        static PeriodView of(CoverPeriod period) {
            return new PeriodView(period.from(), period.to());
        }
    }

    @Schema(name = "PolicyPart")
    record PartView(
            @Schema(examples = "DATA_RESTORATION") CoverageCode code,
            CoverageSide side,
            CoverageTrigger trigger,
            Money limit,
            Money retention,
            @Nullable @Schema(examples = "8") Integer waitingPeriodHours,

            @Nullable @Schema(description = "Claims made only")
            LocalDate retroactiveDate,

            Money premium) {

        static PartView of(CoveragePart part) {
            return new PartView(
                    part.code(),
                    part.side(),
                    part.trigger(),
                    part.limit(),
                    part.retention(),
                    part.waitingPeriodHours(),
                    part.retroactiveDate(),
                    part.premium());
        }
    }

    @Schema(name = "PolicyLimit", description = "Of a policy of members: what all of them have together")
    record ClauseView(
            @Schema(examples = "EACH_EVENT") String code,

            @Schema(description = "LIMIT counts every demand under its parts, SUBLIMIT those that name it")
            LimitKind kind,

            LimitBasis basis,

            @Schema(description = "The parts that count; none: the whole policy")
            List<CoverageCode> parts,

            Money limit,
            int reinstatements) {

        static ClauseView of(LimitClause clause) {
            return new ClauseView(
                    clause.code(),
                    clause.kind(),
                    clause.basis(),
                    List.copyOf(clause.parts()),
                    clause.limit(),
                    clause.reinstatements());
        }
    }

    @Schema(
            name = "PolicyVersion",
            description = "Which terms hold for which days of cover, known from when until when")
    record VersionView(
            @Schema(examples = "1") int sequence,
            TransactionKind cause,
            CoverKind cover,
            PeriodView effective,
            Instant recordedFrom,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant recordedTo,

            Money premium) {

        static VersionView of(PolicyVersion version) {
            return new VersionView(
                    version.sequence(),
                    version.cause(),
                    version.cover(),
                    PeriodView.of(version.effective()),
                    version.recordedFrom(),
                    version.recordedTo(),
                    version.terms().premium());
        }
    }
}
