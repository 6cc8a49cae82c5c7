package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.ledger.GeneralLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records receipts and sets them against invoices. Who does so holds first the accounts of the invoices and then the receipt,
 * always in this order, so that what is done at once is done one after the other.
 */
@ApplicationScoped
public class ReceiptHandling {
    private static final String RECEIPT = "RC";

    private final BillingAccounts accounts;
    private final Invoices invoices;
    private final Receipts receipts;
    private final Allocations allocations;
    private final BillingRules rules;
    private final GeneralLedger ledger;
    private final NumberSequence numbers;
    private final AuditTrail auditTrail;
    private final BusinessTime time;
    private final Event<PremiumSettled> settled;

    ReceiptHandling(
            BillingAccounts accounts,
            Invoices invoices,
            Receipts receipts,
            Allocations allocations,
            BillingRules rules,
            GeneralLedger ledger,
            NumberSequence numbers,
            AuditTrail auditTrail,
            BusinessTime time,
            Event<PremiumSettled> settled) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.receipts = receipts;
        this.allocations = allocations;
        this.rules = rules;
        this.ledger = ledger;
        this.numbers = numbers;
        this.auditTrail = auditTrail;
        this.time = time;
        this.settled = settled;
    }

    /**
     * A receipt and whether it was recorded just now.
     *
     * @param isNew false if the same credit had been recorded before
     */
    public record Outcome(Receipt receipt, boolean isNew) {}

    /**
     * A wish to pay an invoice.
     *
     * @param invoice number of the invoice
     */
    public record Wish(String invoice, Money amount) {}

    /**
     * Records a credit once, and pays the invoices that its remittance names, in the order named, as far as it reaches. What
     * is left stays unallocated.
     *
     * @throws ConflictException if the bank's reference was recorded with other content
     */
    @Transactional
    public Outcome record(Receipt.Credit credit, Actor actor) {
        requireValid(credit);
        receipts.holdBankReference(credit.bankReference());
        return receipts.ofBank(credit.bankReference())
                .map(earlier -> new Outcome(same(earlier, credit), false))
                .orElseGet(() -> new Outcome(recordNew(credit, actor), true));
    }

    private static Receipt same(Receipt earlier, Receipt.Credit credit) {
        if (!earlier.is(credit)) {
            throw new ConflictException("The bank's reference %s was recorded with other content as %s"
                    .formatted(credit.bankReference(), earlier.number()));
        }
        return earlier;
    }

    private Receipt recordNew(Receipt.Credit credit, Actor actor) {
        Receipt receipt = new Receipt(numbers.next(RECEIPT), credit, time.now(), actor);
        receipts.persist(receipt);
        ledger.book(Bookings.receipt(receipt), actor);
        auditTrail.record(actor, "receipt.recorded", receipt.number(), null);
        Map<String, Invoice> named = held(Receipt.invoicesIn(credit.remittance()));
        for (String number : Receipt.invoicesIn(credit.remittance())) {
            Invoice invoice = named.get(number);
            if (invoice != null
                    && invoice.amount().currency().equals(receipt.amount().currency())) {
                Money part = invoice.open().min(receipt.open());
                if (part.isPositive()) {
                    allocate(receipt, invoice, part, actor);
                }
            }
        }
        receipts.flush();
        return receipt;
    }

    /**
     * Sets parts of a receipt against invoices, all or none.
     *
     * @throws InvalidInputException naming each invoice that does not exist, is of another currency or owes less
     * @throws ConflictException     if the receipt does not have as much left
     */
    @Transactional
    public Receipt allocate(String receiptNumber, List<Wish> wishes, Actor actor) {
        Map<String, Invoice> named = held(wishes.stream().map(Wish::invoice).toList());
        Receipt receipt = held(receiptNumber);
        requireFitting(receipt, wishes, named);
        for (Wish wish : wishes) {
            Invoice invoice = named.get(wish.invoice());
            if (invoice != null) {
                allocate(receipt, invoice, wish.amount(), actor);
            }
        }
        auditTrail.record(actor, "receipt.allocated", receiptNumber, null);
        receipts.flush();
        return receipt;
    }

    /**
     * Takes an allocation back: the invoice is open again, the money unallocated.
     *
     * @throws ConflictException if it was taken back before
     */
    @Transactional
    public Receipt reverse(String receiptNumber, UUID allocationId, String reason, Actor actor) {
        UUID account = allocations
                .accountOf(receiptNumber, allocationId)
                .orElseThrow(() -> new AbsentException("allocation", allocationId.toString()));
        accounts.hold(List.of(account));
        Receipt receipt = held(receiptNumber);
        Allocation allocation = allocations.findById(allocationId);
        allocation.reverse(reason, time.now(), actor);
        receipt.release(allocation.amount());
        allocation
                .invoice()
                .release(allocation.amount(), rules.dunning(time.today()).reminderOn(time.today()));
        ledger.book(Bookings.reversal(allocation, time.today()), actor);
        auditTrail.record(actor, "receipt.allocation-reversed", receiptNumber, reason);
        settled.fire(PremiumSettled.reversal(allocation, actor));
        receipts.flush();
        return receipt;
    }

    private void allocate(Receipt receipt, Invoice invoice, Money part, Actor actor) {
        receipt.allocate(part);
        invoice.allocate(part);
        Allocation allocation = new Allocation(receipt, invoice, part, time.today(), time.now(), actor);
        allocations.persist(allocation);
        ledger.book(Bookings.allocation(allocation, time.today()), actor);
        settled.fire(PremiumSettled.allocation(allocation, actor));
    }

    private Map<String, Invoice> held(List<String> invoiceNumbers) {
        accounts.hold(invoices.accountsOf(invoiceNumbers));
        return invoices.numbered(invoiceNumbers).stream()
                .collect(Collectors.toMap(Invoice::number, Function.identity()));
    }

    private Receipt held(String receiptNumber) {
        return receipts.hold(receiptNumber).orElseThrow(() -> new AbsentException("receipt", receiptNumber));
    }

    private void requireValid(Receipt.Credit credit) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!credit.amount().isPositive()) {
            problems.add(new FieldProblem("$.amount.amount", "must be positive", "an amount greater than zero"));
        }
        if (credit.valueDate().isAfter(time.today())) {
            problems.add(new FieldProblem("$.valueDate", "is in the future", "today or before"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void requireFitting(Receipt receipt, List<Wish> wishes, Map<String, Invoice> named) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            String path = "$.allocations[%d]".formatted(i);
            Invoice invoice = named.get(wish.invoice());
            if (invoice == null) {
                problems.add(new FieldProblem(path + ".invoice", "names no invoice: " + wish.invoice()));
            } else if (!wish.amount().currency().equals(receipt.amount().currency())
                    || !invoice.amount().currency().equals(receipt.amount().currency())) {
                problems.add(new FieldProblem(
                        path + ".amount.currency",
                        "receipt, invoice and amount are of several currencies",
                        receipt.amount().currency().getCurrencyCode()));
            } else if (!wish.amount().isPositive() || wish.amount().isGreaterThan(invoice.open())) {
                problems.add(new FieldProblem(
                        path + ".amount.amount",
                        "is not within what %s has open".formatted(invoice.number()),
                        "at most " + invoice.open()));
            }
        }
        if (wishes.stream().map(Wish::invoice).distinct().count() < wishes.size()) {
            problems.add(new FieldProblem("$.allocations", "names an invoice twice", "each invoice once"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
