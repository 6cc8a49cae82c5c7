package io.cyberpas.policy.policy.api;

import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.change.Change;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.policy.change.Settlement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be asked to be done to a policy. */
public final class ChangeRequests {
    private static final int LONGEST_REASON = 500;

    private ChangeRequests() {}

    @Schema(
            name = "EndorsementRequest",
            description = "Which terms change from a day on; what is left out stays as it is")
    record EndorsementRequest(
            @NotNull @Schema(description = "From which day of cover on", examples = "2027-03-01")
            LocalDate effectiveFrom,

            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "The insured opened a second data centre")
            String reason,

            @Nullable @Valid InsuredChange insured,
            @Nullable Money aggregateLimit,
            @Nullable Money retention,
            @Nullable @Valid @Size(max = 15) List<@NotNull @Valid PartChange> parts,

            @Schema(description = "Limits beside the aggregate and those of the parts") @Nullable @Valid @Size(max = 20)
            List<@NotNull @Valid LimitChange> limits,

            @Schema(description = "How conflicts with changes that hold from later on are settled")
            @Nullable
            @Valid
            @Size(max = 200)
            List<@NotNull @Valid SettlementRequest> settlements) {

        Change toChange() {
            EndorsedTerms terms = terms(insured, aggregateLimit, retention, parts, limits);
            return new Change.Endorse(
                    effectiveFrom,
                    reason,
                    terms,
                    orNone(settlements).stream()
                            .map(SettlementRequest::toSettlement)
                            .toList());
        }
    }

    /** Which terms change, from what was asked for; what is null stays as it is. */
    public static EndorsedTerms terms(
            @Nullable InsuredChange insured,
            @Nullable Money aggregateLimit,
            @Nullable Money retention,
            @Nullable List<PartChange> parts,
            @Nullable List<LimitChange> limits) {
        InsuredChange of = insured == null ? new InsuredChange(null, null, null, null, null, null) : insured;
        return new EndorsedTerms(
                of.name(),
                of.businessRegistrationNumber(),
                of.industry(),
                of.annualSales(),
                of.dataSubjects(),
                of.members(),
                aggregateLimit,
                retention,
                orNone(parts).stream().map(PartChange::toPart).toList(),
                orNone(limits).stream().map(LimitChange::toLimit).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }

    /** What changes of the insured. */
    @Schema(name = "InsuredChange")
    public record InsuredChange(
            @Nullable @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
            String name,

            @Nullable @Pattern(regexp = "\\d{3}-\\d{2}-\\d{5}", message = "must be a number such as 123-45-67890")
            String businessRegistrationNumber,

            @Nullable
            @Pattern(regexp = "[A-Z_]{2,40}", message = "must be the code of an industry")
            @Schema(examples = "INFORMATION")
            String industry,

            @Nullable Money annualSales,
            @Nullable @Min(0) @Max(Persons.MOST) Long dataSubjects,
            @Nullable @Min(1) @Max(Persons.MOST) Long members) {}

    /** What changes of a coverage part. */
    @Schema(name = "PartChange", description = "A part that was not insured is insured from then on")
    public record PartChange(
            @NotNull @Schema(examples = "DATA_RESTORATION") CoverageCode code,

            @Schema(description = "false where it is no longer insured") @Nullable
            Boolean insured,

            @Nullable Money limit,
            @Nullable Money retention,
            @Nullable @Min(0) @Max(8760) Integer waitingPeriodHours,

            @Schema(description = "Claims made only") @Nullable
            LocalDate retroactiveDate) {

        private EndorsedTerms.Part toPart() {
            return new EndorsedTerms.Part(code, insured, limit, retention, waitingPeriodHours, retroactiveDate);
        }
    }

    /** A limit beside the aggregate and those of the parts. */
    @Schema(name = "LimitChange")
    public record LimitChange(
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "must be a code such as EACH_EVENT")
            @Schema(examples = "EACH_EVENT")
            String code,

            @Schema(description = "LIMIT where it is left out") @Nullable
            LimitKind kind,

            @Schema(description = "AGGREGATE where it is left out") @Nullable
            LimitBasis basis,

            @Schema(description = "The parts that count against it; all where it is left out") @Nullable
            Set<@NotNull CoverageCode> parts,

            @Schema(description = "Left out where the limit no longer holds") @Nullable
            Money limit,

            @Nullable @Min(0) @Max(10) Integer reinstatements) {

        private EndorsedTerms.Limit toLimit() {
            return new EndorsedTerms.Limit(
                    code,
                    Objects.requireNonNullElse(kind, LimitKind.LIMIT),
                    Objects.requireNonNullElse(basis, LimitBasis.AGGREGATE),
                    Objects.requireNonNullElse(parts, Set.of()),
                    limit,
                    Objects.requireNonNullElse(reinstatements, 0));
        }
    }

    @Schema(name = "ConflictSettlement")
    record SettlementRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "parts.DATA_RESTORATION.limit")
            String field,

            @NotNull LocalDate on,
            @NotNull Settlement.Choice take) {

        private Settlement toSettlement() {
            return new Settlement(field, on, take);
        }
    }

    @Schema(name = "CancellationRequest")
    record CancellationRequest(
            @NotNull @Schema(description = "The first day no longer covered", examples = "2027-06-01")
            LocalDate effectiveFrom,

            @NotBlank @Size(max = LONGEST_REASON) String reason,

            @NotNull @Schema(description = "How the premium that goes back is reckoned")
            ReturnBasis returnBasis) {

        Change toChange() {
            return new Change.Cancel(effectiveFrom, reason, returnBasis);
        }
    }

    @Schema(name = "ReinstatementRequest")
    record ReinstatementRequest(
            @NotNull
            @Schema(
                    description =
                            "The first day covered again: the day on which cover ended, so that no day is missing, or later",
                    examples = "2027-06-01")
            LocalDate effectiveFrom,

            @NotBlank @Size(max = LONGEST_REASON) String reason) {

        Change toChange() {
            return new Change.Reinstate(effectiveFrom, reason);
        }
    }

    @Schema(name = "ExtendedReportingRequest")
    record ExtendedReportingRequest(
            @Schema(description = "For how long it is bought; left out for the automatic time", examples = "12")
            @Nullable
            @Min(1)
            @Max(120)
            Integer months,

            @NotBlank @Size(max = LONGEST_REASON) String reason) {

        Change toChange() {
            return new Change.ExtendReporting(months, reason);
        }
    }

    @Schema(
            name = "PremiumAdjustmentRequest",
            description =
                    "A premium agreed as such, for instance for a limit that was reinstated; the terms stay as they are")
    record PremiumAdjustmentRequest(
            @NotNull @Schema(description = "From which day of cover on", examples = "2027-03-01")
            LocalDate effectiveFrom,

            @NotBlank @Size(max = LONGEST_REASON) String reason,

            @NotNull @Valid @Size(min = 1, max = 15) @Schema(description = "By how much the premium of parts changes")
            List<@NotNull @Valid PartPremiumRequest> premiums) {

        Change toChange() {
            Map<CoverageCode, Money> byPart = new EnumMap<>(CoverageCode.class);
            premiums.forEach(premium -> byPart.merge(premium.code(), premium.premium(), Money::plus));
            return new Change.AdjustPremium(effectiveFrom, reason, byPart);
        }
    }

    @Schema(name = "PartPremiumRequest")
    record PartPremiumRequest(
            @NotNull @Schema(examples = "DATA_RESTORATION") CoverageCode code,

            @NotNull @Schema(description = "Negative where premium goes back")
            Money premium) {}
}
