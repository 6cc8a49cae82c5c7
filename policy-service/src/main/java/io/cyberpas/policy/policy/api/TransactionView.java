package io.cyberpas.policy.policy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TransactionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something done to a policy. */
@Schema(name = "PolicyTransaction", description = "Something done to a policy; never changed afterwards")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransactionView(
        @Schema(examples = "2") int sequence,
        TransactionKind kind,

        @Schema(description = "The first day of cover that it concerns")
        LocalDate effectiveFrom,

        Instant recordedAt,
        @Schema(examples = "pada") String recordedBy,
        @Nullable String reason,

        @Schema(description = "How the premium that goes back was reckoned") @Nullable
        ReturnBasis returnBasis,

        @Schema(description = "By how much the premium changed")
        Money premium,

        List<ChangePlanView.PartPremiumView> premiumByPart,
        List<ChangeView> changes) {

    static TransactionView of(PolicyTransaction transaction) {
        return new TransactionView(
                transaction.sequence(),
                transaction.kind(),
                transaction.effectiveFrom(),
                transaction.recordedAt(),
                transaction.recordedBy(),
                transaction.reason(),
                transaction.returnBasis(),
                transaction.premium(),
                ChangePlanView.PartPremiumView.of(transaction.premiumByPart()),
                transaction.changes().stream().map(ChangeView::of).toList());
    }

    @Schema(name = "TermChange", description = "From a day of cover on, a field of the terms has a value")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            LocalDate effectiveFrom,

            @Schema(examples = "parts.DATA_RESTORATION.limit")
            String field,

            @Nullable @Schema(examples = "500000000") String value) {

        static ChangeView of(TermChange change) {
            return new ChangeView(change.effectiveFrom(), change.field(), change.value());
        }
    }
}
