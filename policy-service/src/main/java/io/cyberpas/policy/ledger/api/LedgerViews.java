package io.cyberpas.policy.ledger.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.AccountKind;
import io.cyberpas.policy.ledger.BookingKind;
import io.cyberpas.policy.ledger.LedgerEntry;
import io.cyberpas.policy.ledger.Posting;
import io.cyberpas.policy.ledger.Side;
import io.cyberpas.policy.ledger.TrialBalance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ledger as the API shows it. */
final class LedgerViews {

    private LedgerViews() {}

    @Schema(name = "LedgerEntry", description = "A movement of money, double entry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            UUID id,
            LocalDate bookedOn,
            BookingKind kind,
            String reference,
            @Nullable String policyNumber,
            String text,
            List<PostingView> postings,
            Instant recordedAt,
            String recordedBy) {

        static EntryView of(LedgerEntry entry) {
            return new EntryView(
                    entry.id(),
                    entry.bookedOn(),
                    entry.kind(),
                    entry.reference(),
                    entry.policyNumber(),
                    entry.text(),
                    entry.postings().stream().map(PostingView::of).toList(),
                    entry.recordedAt(),
                    entry.recordedBy());
        }
    }

    @Schema(name = "LedgerPosting", description = "One line of an entry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostingView(
            Account account,
            Side side,
            Money amount,
            @Nullable String party) {

        static PostingView of(Posting posting) {
            return new PostingView(posting.account(), posting.side(), posting.amount(), posting.party());
        }
    }

    @Schema(
            name = "TrialBalance",
            description = "What stands in each account in each currency; to is the first day after")
    record TrialBalanceView(
            LocalDate from, LocalDate to, boolean balances, List<LineView> lines, List<TotalView> totals) {

        static TrialBalanceView of(TrialBalance balance) {
            return new TrialBalanceView(
                    balance.from(),
                    balance.to(),
                    balance.balances(),
                    balance.lines().stream().map(LineView::of).toList(),
                    balance.totals().stream().map(TotalView::of).toList());
        }
    }

    @Schema(
            name = "TrialBalanceLine",
            description = "One account in one currency; balances are positive on the side on which the account grows")
    record LineView(
            int number, Account account, AccountKind kind, Money opening, Money debits, Money credits, Money closing) {

        static LineView of(TrialBalance.Line line) {
            return new LineView(
                    line.account().number(),
                    line.account(),
                    line.account().kind(),
                    line.opening(),
                    line.debits(),
                    line.credits(),
                    line.closing());
        }
    }

    @Schema(name = "TrialBalanceTotal", description = "The sums of one currency; difference is nothing if it balances")
    record TotalView(Money debits, Money credits, Money difference) {

        static TotalView of(TrialBalance.Total total) {
            return new TotalView(total.debits(), total.credits(), total.difference());
        }
    }
}
