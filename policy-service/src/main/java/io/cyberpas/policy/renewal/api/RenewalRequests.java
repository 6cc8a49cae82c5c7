package io.cyberpas.policy.renewal.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.api.ChangeRequests;
import io.cyberpas.policy.policy.api.ChangeRequests.InsuredChange;
import io.cyberpas.policy.policy.api.ChangeRequests.LimitChange;
import io.cyberpas.policy.policy.api.ChangeRequests.PartChange;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.renewal.PolicyRewriting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be asked of renewals. */
final class RenewalRequests {
    private static final int LONGEST_REASON = 500;

    private RenewalRequests() {}

    @Schema(name = "RenewalReason")
    record ReasonRequest(
            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "손해율 악화")
            String reason) {}

    @Schema(name = "RenewalApproval")
    record ApprovalRequest(
            @Nullable @Size(max = LONGEST_REASON) String reason) {}

    @Schema(name = "RenewalTermsRequest", description = "Which of the terms change; what is left out stays as it is")
    record TermsRequest(
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Nullable @Valid InsuredChange insured,
            @Nullable Money aggregateLimit,
            @Nullable Money retention,
            @Nullable @Valid @Size(max = 15) List<@NotNull @Valid PartChange> parts,
            @Nullable @Valid @Size(max = 20) List<@NotNull @Valid LimitChange> limits) {

        EndorsedTerms terms() {
            return ChangeRequests.terms(insured, aggregateLimit, retention, parts, limits);
        }
    }

    @Schema(name = "RewritingRequest", description = "What is left out of the terms stays as it is")
    record RewritingRequest(
            @NotNull @Schema(description = "The first day of the policy that takes the place", examples = "2027-06-01")
            LocalDate effectiveFrom,

            @Schema(description = "The first day that it no longer covers; a year later if left out") @Nullable
            LocalDate to,

            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "The insured's year begins in June")
            String reason,

            @Nullable @Valid InsuredChange insured,
            @Nullable Money aggregateLimit,
            @Nullable Money retention,
            @Nullable @Valid @Size(max = 15) List<@NotNull @Valid PartChange> parts,
            @Nullable @Valid @Size(max = 20) List<@NotNull @Valid LimitChange> limits) {

        PolicyRewriting.Wish toWish() {
            boolean changes =
                    Stream.of(insured, aggregateLimit, retention, parts, limits).anyMatch(value -> value != null);
            EndorsedTerms terms =
                    changes ? ChangeRequests.terms(insured, aggregateLimit, retention, parts, limits) : null;
            return new PolicyRewriting.Wish(effectiveFrom, to, reason, terms);
        }
    }

    @Schema(name = "RenewalRunRequest")
    record RunRequest(
            @Schema(
                    description = "Policies that expire up to this day are due; the day of regular runs if left out",
                    examples = "2027-12-31")
            @Nullable
            LocalDate until) {}
}
