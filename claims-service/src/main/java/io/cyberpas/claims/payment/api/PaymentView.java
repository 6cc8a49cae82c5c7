package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.Approval;
import io.cyberpas.claims.payment.BankCourse;
import io.cyberpas.claims.payment.BankExecution;
import io.cyberpas.claims.payment.LimitState;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentEnd;
import io.cyberpas.claims.payment.PaymentLimit;
import io.cyberpas.claims.payment.PaymentPurpose;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment with its arithmetic: gross less retention is net; the payee in full only for those who deal with it. */
@Schema(name = "Payment")
public record PaymentView(
        @Schema(examples = "PM-2026-000001") String number,
        CoveragePart part,
        AmountKind kind,
        PaymentPurpose purpose,
        String reference,
        String payee,
        Money gross,
        Money retentionLeft,
        Money retentionApplied,

        @Schema(description = "Set off against what was advanced under the part")
        Money advanceApplied,

        Money net,
        String note,
        PaymentStatus status,

        @Schema(description = "Where the limit of the policy stands; none where nothing is paid out") @Nullable
        LimitState limit,

        @Schema(description = "What of the net amount came back, or reached nobody")
        Money returned,

        @Schema(description = "Where its credits stand at the bank, once that is instructed") @Nullable
        BankCourse bank,

        @Schema(description = "What of the limit came back to the policy") @Nullable
        Money limitReturned,

        List<String> sublimits,
        String proposedBy,
        Instant proposedAt,
        List<Approval> approvals,
        int approvalsNeeded,
        List<String> approverRoles,
        @Nullable LocalDate paidOn,
        @Nullable String bankReference,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version) {

    static PaymentView of(
            Payment payment,
            @Nullable PaymentLimit limit,
            AuthorityLevel level,
            @Nullable BankCourse course,
            Actor reader) {
        var arithmetic = payment.arithmetic();
        return new PaymentView(
                payment.number(),
                payment.part(),
                payment.kind(),
                payment.paidFor().purpose(),
                payment.reference(),
                mayKnowPayee(reader) ? payment.payee() : Masking.personName(payment.payee()),
                arithmetic.gross(),
                arithmetic.retentionLeft(),
                arithmetic.retentionApplied(),
                arithmetic.advanceApplied(),
                arithmetic.net(),
                payment.note(),
                payment.status(),
                limit == null ? null : limit.state(),
                payment.returned(),
                course,
                limit == null ? null : limit.returned(),
                payment.paidFor().sublimits(),
                payment.proposedBy(),
                payment.proposedAt(),
                payment.approvals(),
                level.confirmations(),
                level.confirmedBy(),
                payment.execution().map(BankExecution::paidOn).orElse(null),
                payment.execution().map(BankExecution::bankReference).orElse(null),
                payment.end().map(PaymentEnd::by).orElse(null),
                payment.end().map(PaymentEnd::at).orElse(null),
                payment.end().map(PaymentEnd::reason).orElse(null),
                payment.version());
    }

    private static boolean mayKnowPayee(Actor reader) {
        return reader.is(Roles.CLAIMS_HANDLER) || reader.is(Roles.CLAIMS_MANAGER) || reader.is(Roles.FINANCE);
    }
}
