package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.PlainText;
import io.cyberpas.quote.quote.Release;
import io.cyberpas.quote.quote.Release.Condition;
import io.cyberpas.quote.quote.Release.WantedAdjustment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What brokers, underwriters and the policy service say to a quote. */
final class DecisionRequests {

    private DecisionRequests() {}

    /** An underwriter quotes a referral, or proposes to. */
    @Schema(name = "ReferralRelease")
    record ReleaseRequest(
            @Schema(
                    description =
                            "Judged premium of all parts for the tariff's base limit; only and always where the tariff has none")
            @Nullable
            Money basePremium,

            @Digits(integer = 3, fraction = 4)
            @Schema(
                    description = "Judged factor for the data subjects; only and always where the tariff has none",
                    examples = "2.80")
            @Nullable
            BigDecimal recordsFactor,

            @Size(max = 20) @Schema(description = "Loadings and discounts, one after the other") @Nullable
            List<@NotNull @Valid AdjustmentRequest> adjustments,

            @Size(max = 20) @Schema(description = "What must be shown before the quote can be accepted") @Nullable
            List<@NotNull @Valid SubjectivityRequest> subjectivities,

            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Well-run security, judged from peers")
            String reason) {

        Release toRelease() {
            return new Release(
                    basePremium,
                    recordsFactor,
                    adjustments == null
                            ? List.of()
                            : adjustments.stream()
                                    .map(wanted -> new WantedAdjustment(
                                            wanted.percent(), wanted.reason().strip()))
                                    .toList(),
                    subjectivities == null
                            ? List.of()
                            : subjectivities.stream()
                                    .map(condition ->
                                            new Condition(condition.text().strip(), condition.dueOn()))
                                    .toList(),
                    reason.strip());
        }
    }

    /** A loading or discount. */
    @Schema(name = "WantedAdjustment")
    record AdjustmentRequest(
            @NotNull
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "Above 0 a loading, below 0 a discount", examples = "-5")
            BigDecimal percent,

            @NotBlank @Size(max = 500) @PlainText @Schema(examples = "Three years without a claim")
            String reason) {}

    /** A condition of the offer. */
    @Schema(name = "WantedSubjectivity")
    record SubjectivityRequest(
            @NotBlank @Size(max = 500) @PlainText @Schema(examples = "Report of a penetration test")
            String text,

            @NotNull @Schema(examples = "2026-12-31") LocalDate dueOn) {}

    /** Why a quote is declined, withdrawn, reopened or turned down. */
    @Schema(name = "ReasonGiven")
    record ReasonRequest(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "The client insures elsewhere")
            String reason) {}

    /** Whether this quote's broker may go on. */
    @Schema(name = "ClearanceAnswer")
    record ClearanceRequest(
            @NotNull Boolean granted,

            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Letter of appointment of 2026-11-20 seen")
            String reason) {}

    /** Which option the broker accepts. */
    @Schema(name = "Acceptance")
    record AcceptanceRequest(
            @NotNull @Min(1) @Schema(description = "Number of the option", examples = "1")
            Integer option) {}

    /** Which policy was issued from the quote. */
    @Schema(name = "Binding")
    record BindingRequest(
            @NotNull
            @Pattern(regexp = "P-[0-9]{4}-[0-9]{6,9}", message = "must be a policy number such as P-2026-000001")
            @Schema(examples = "P-2026-000001")
            String policyNumber) {}

    /** Since when the policy no longer covers, or that it goes on. */
    @Schema(name = "Ending")
    record EndingRequest(
            @NotNull
            @Pattern(regexp = "P-[0-9]{4}-[0-9]{6,9}", message = "must be a policy number such as P-2026-000001")
            @Schema(examples = "P-2026-000001")
            String policyNumber,

            @Schema(
                    description = "First day that is no longer covered; left out or null if the policy goes on",
                    examples = "2027-03-01")
            @Nullable
            LocalDate endedOn) {}
}
