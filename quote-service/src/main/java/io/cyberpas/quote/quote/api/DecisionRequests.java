package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.Release;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What brokers, underwriters and the policy service say to a quote. */
final class DecisionRequests {

    private DecisionRequests() {}

    /** An underwriter quotes a referral. */
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

            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Well-run security, judged from peers")
            String reason) {

        Release toRelease() {
            return new Release(basePremium, recordsFactor, reason.strip());
        }
    }

    /** Why a quote is declined or withdrawn. */
    @Schema(name = "ReasonGiven")
    record ReasonRequest(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "The client insures elsewhere")
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
}
