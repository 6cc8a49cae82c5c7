package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.fundstransfer.CheckResult;
import io.cyberpas.claims.fundstransfer.FundsAssessment;
import io.cyberpas.claims.fundstransfer.FundsLoss;
import io.cyberpas.claims.fundstransfer.FundsReview;
import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.cyberpas.claims.fundstransfer.LostTransaction;
import io.cyberpas.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loss of a claim as its page shows it.
 *
 * @param left of the limits of the person for this loss; null for readers outside of the insurer
 * @param staff whether the reader belongs to the insurer and may see its reasons
 */
public record FundsSheet(
        FundsLoss loss,
        List<LostTransaction> transactions,
        List<CheckResult> checks,
        @Nullable Money left,
        boolean staff) {

    public FundsSheet {
        transactions = List.copyOf(transactions);
        checks = List.copyOf(checks);
    }

    /** Reads what the page shows of a loss, while it can be read. */
    static FundsSheet of(FundsLoss loss, @Nullable Money left, boolean staff) {
        return new FundsSheet(loss, loss.transactions(), loss.checks(), left, staff);
    }

    public @Nullable FundsAssessment assessment() {
        return loss.assessment().orElse(null);
    }

    public @Nullable FundsReview review() {
        return loss.review().orElse(null);
    }

    /** Whether a handler may say what is recognised. */
    public boolean isAssessable() {
        return loss.status().successors().contains(FundsStatus.ASSESSED);
    }

    /** Whether a manager may confirm or reverse it. */
    public boolean isReviewable() {
        return loss.status() == FundsStatus.SETTLED;
    }
}
