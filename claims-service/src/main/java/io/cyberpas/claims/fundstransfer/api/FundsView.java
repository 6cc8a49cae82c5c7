package io.cyberpas.claims.fundstransfer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.FundsAssessment;
import io.cyberpas.claims.fundstransfer.FundsLoss;
import io.cyberpas.claims.fundstransfer.FundsReview;
import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.cyberpas.claims.fundstransfer.RuleCheck;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A loss of money with what the rules said of it. */
@Schema(name = "FundsTransferLoss")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FundsView(
        @Schema(examples = "C-2026-000001") String claimNumber,
        @Schema(examples = "P-2026-000001") String policyNumber,
        @Nullable String certificate,
        @Schema(examples = "MOBILE_PAYMENT") String product,
        FundsStatus status,
        AccountKind accountKind,
        LossCause cause,
        @Schema(description = "Masked") String account,
        String institution,
        @Nullable String policeReference,
        Money claimed,
        @Nullable Money recognised,
        @Nullable Money payable,
        @Nullable Money perEvent,
        Money perYear,

        @Nullable @Schema(description = "By which it was judged")
        String edition,

        @Nullable Instant judgedAt,
        @Schema(description = "What each rule said") List<CheckView> checks,
        List<TransactionView> transactions,

        @Nullable @Schema(description = "Found over the record in evidence")
        String recordSha256,

        boolean reviewDue,
        @Nullable FundsReview review,
        long version) {

    @Schema(name = "StraightThroughCheck")
    record CheckView(
            RuleCheck rule,
            boolean holds,
            @Schema(examples = "CNY 2400.00 / CNY 3000.00") String detail) {}

    @Schema(name = "LostTransaction")
    record TransactionView(
            String reference,
            Instant bookedAt,
            Money amount,
            @Schema(description = "Masked") String counterAccount) {}

    /** What a reader is shown: the insurer's reasons to its own people only. */
    static FundsView of(FundsLoss loss, boolean toStaff) {
        var told = loss.told();
        return new FundsView(
                loss.claimNumber(),
                told.policyNumber(),
                told.certificate(),
                told.product(),
                loss.status(),
                told.kind(),
                told.cause(),
                told.account(),
                told.institutionName(),
                told.policeReference(),
                loss.claimed(),
                loss.assessment().map(FundsAssessment::recognised).orElse(null),
                loss.assessment().map(FundsAssessment::payable).orElse(null),
                told.perEvent().orElse(null),
                told.perYear(),
                loss.edition().orElse(null),
                loss.judgedAt().orElse(null),
                toStaff
                        ? loss.checks().stream()
                                .map(each -> new CheckView(each.rule(), each.holds(), each.detail()))
                                .toList()
                        : List.of(),
                loss.transactions().stream()
                        .map(each -> new TransactionView(
                                each.reference(), each.bookedAt(), each.amount(), each.counterAccount()))
                        .toList(),
                loss.record().sha256(),
                loss.awaitsReview(),
                toStaff ? loss.review().orElse(null) : null,
                loss.version());
    }
}
