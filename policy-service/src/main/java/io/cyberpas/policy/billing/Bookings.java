package io.cyberpas.policy.billing;

import static io.cyberpas.policy.ledger.Account.BAD_DEBT;
import static io.cyberpas.policy.ledger.Account.BANK;
import static io.cyberpas.policy.ledger.Account.INSTALMENT_CHARGES;
import static io.cyberpas.policy.ledger.Account.LEVY_PAYABLE;
import static io.cyberpas.policy.ledger.Account.PREMIUM_RECEIVABLE;
import static io.cyberpas.policy.ledger.Account.REFUNDS_PAYABLE;
import static io.cyberpas.policy.ledger.Account.TAX_PAYABLE;
import static io.cyberpas.policy.ledger.Account.UNALLOCATED_RECEIPTS;
import static io.cyberpas.policy.ledger.Account.WRITTEN_PREMIUM;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.ledger.BookingKind;
import io.cyberpas.policy.ledger.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what happens in billing is entered in the ledger. What is open of all invoices is always the premium receivable. */
final class Bookings {

    private Bookings() {}

    /** Premium with its taxes and levies, or their return; they must not add up to nothing. */
    static Booking premium(String policy, UUID transaction, Money premium, List<BillLine> taxes, LocalDate on) {
        Money total = premium.plus(BillLine.total(taxes, premium.currency()));
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.debit(PREMIUM_RECEIVABLE, total));
        postings.add(Posting.credit(WRITTEN_PREMIUM, premium));
        for (BillLine tax : taxes) {
            Account account = tax.kind() == LineKind.LEVY ? LEVY_PAYABLE : TAX_PAYABLE;
            postings.add(Posting.credit(account, tax.amount(), tax.code()));
        }
        String text = premium.isNegative() ? "Return premium of " : "Premium of ";
        return new Booking(on, BookingKind.PREMIUM, transaction.toString(), policy, text + policy, postings);
    }

    /** A charge for instalments, or one that goes back. */
    static Booking charge(String policy, String reference, Money charge, LocalDate on) {
        return booking(
                on,
                BookingKind.INSTALMENT_CHARGE,
                reference,
                policy,
                "Instalment charge of " + policy,
                PREMIUM_RECEIVABLE,
                INSTALMENT_CHARGES,
                charge);
    }

    /** Returned premium that had been paid. */
    static Booking refund(Refund refund, LocalDate on) {
        Account from = refund.policyNumber() == null ? UNALLOCATED_RECEIPTS : PREMIUM_RECEIVABLE;
        return booking(
                on,
                BookingKind.REFUND,
                refund.number(),
                refund.policyNumber(),
                "Refund " + refund.number(),
                from,
                REFUNDS_PAYABLE,
                refund.amount());
    }

    static Booking refundPayment(Refund refund, LocalDate on) {
        return booking(
                on,
                BookingKind.REFUND_PAYMENT,
                refund.number(),
                refund.policyNumber(),
                "Refund %s paid".formatted(refund.number()),
                REFUNDS_PAYABLE,
                BANK,
                refund.amount());
    }

    static Booking receipt(Receipt receipt) {
        return booking(
                receipt.valueDate(),
                BookingKind.RECEIPT,
                receipt.number(),
                null,
                "Receipt " + receipt.number(),
                BANK,
                UNALLOCATED_RECEIPTS,
                receipt.amount());
    }

    static Booking allocation(Allocation allocation, LocalDate on) {
        return booking(
                on,
                BookingKind.ALLOCATION,
                allocation.id().toString(),
                allocation.invoice().policyNumber(),
                "%s pays %s"
                        .formatted(
                                allocation.receipt().number(),
                                allocation.invoice().number()),
                UNALLOCATED_RECEIPTS,
                PREMIUM_RECEIVABLE,
                allocation.amount());
    }

    static Booking reversal(Allocation allocation, LocalDate on) {
        return booking(
                on,
                BookingKind.ALLOCATION_REVERSAL,
                allocation.id().toString(),
                allocation.invoice().policyNumber(),
                "%s no longer pays %s"
                        .formatted(
                                allocation.receipt().number(),
                                allocation.invoice().number()),
                PREMIUM_RECEIVABLE,
                UNALLOCATED_RECEIPTS,
                allocation.amount());
    }

    static Booking writeOff(WriteOff writeOff, LocalDate on) {
        return booking(
                on,
                BookingKind.WRITE_OFF,
                writeOff.id().toString(),
                writeOff.invoice().policyNumber(),
                "Write-off of " + writeOff.invoice().number(),
                BAD_DEBT,
                PREMIUM_RECEIVABLE,
                writeOff.amount());
    }

    private static Booking booking(
            LocalDate on,
            BookingKind kind,
            String reference,
            @Nullable String policy,
            String text,
            Account debit,
            Account credit,
            Money amount) {
        List<Posting> postings = List.of(Posting.debit(debit, amount), Posting.credit(credit, amount));
        return new Booking(on, kind, reference, policy, text, postings);
    }
}
