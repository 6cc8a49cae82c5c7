package io.cyberpas.policy.billing;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A demand for premium.
 *
 * <p>Its amount never changes. It is settled by what is allocated to it, credited by return premium, and written off; what
 * is left is open. While something is open after the due day it is dunned: reminder, notice of termination, lapse. Whoever
 * settles it holds its account, so that they come one after the other; the database's checks stand behind that.
 */
@Entity
@Table(name = "invoice")
public class Invoice {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private BillingAccount account;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "brokerage")
    private String brokerage;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private InvoiceKind kind;

    @Column(name = "transaction_id")
    private UUID transactionId;

    @Column(name = "covers_from")
    private LocalDate coversFrom;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private PremiumPayer payer;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "allocated_amount")
    private BigDecimal allocatedAmount;

    @Column(name = "credited_amount")
    private BigDecimal creditedAmount;

    @Column(name = "written_off_amount")
    private BigDecimal writtenOffAmount;

    @Column(name = "dunning_round")
    private int dunningRound;

    @Enumerated(EnumType.STRING)
    @Column(name = "dunning_step")
    private @Nullable DunningStep dunningStep;

    @Column(name = "next_dunning_on")
    private @Nullable LocalDate nextDunningOn;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    @Immutable
    @BatchSize(size = 50)
    private List<BillLine> lines = new ArrayList<>();

    /** For Hibernate. */
    protected Invoice() {}

    Invoice(String number, BillingAccount account, InvoiceDraft draft, LocalDate issuedOn, LocalDate firstDunningOn) {
        Money total = BillLine.total(draft.lines(), account.currency());
        this.id = Identifiers.next();
        this.number = number;
        this.account = account;
        this.policyNumber = account.policyNumber();
        this.brokerage = account.brokerage();
        this.kind = draft.kind();
        this.transactionId = draft.transactionId();
        this.coversFrom = draft.coversFrom();
        this.issuedOn = issuedOn;
        this.dueOn = draft.dueOn();
        this.payer = account.payer();
        this.currency = total.currency();
        this.amount = total.amount();
        this.allocatedAmount = BigDecimal.ZERO;
        this.creditedAmount = BigDecimal.ZERO;
        this.writtenOffAmount = BigDecimal.ZERO;
        this.dunningRound = 1;
        this.nextDunningOn = firstDunningOn;
        this.lines.addAll(draft.lines());
    }

    /** Sets money received against it. */
    void allocate(Money part) {
        require(part, open());
        allocatedAmount = allocated().plus(part).amount();
    }

    /** Takes an allocation back; dunning begins anew, so that nobody is noticed for a payment that was reversed. */
    void release(Money part, LocalDate remindOn) {
        require(part, allocated());
        allocatedAmount = allocated().minus(part).amount();
        restartDunning(remindOn);
    }

    /** Lowers it by return premium, or because another invoice takes its place. */
    void credit(Money part) {
        require(part, open());
        creditedAmount = credited().plus(part).amount();
    }

    /** Gives a part of it up. */
    void writeOff(Money part) {
        require(part, open());
        writtenOffAmount = writtenOff().plus(part).amount();
    }

    private static void require(Money part, Money most) {
        if (!part.isPositive() || part.isGreaterThan(most)) {
            throw new IllegalStateException("%s of %s cannot be settled".formatted(part, most));
        }
    }

    /** Notes that a step was taken; null as the next day if there is nothing more to do. */
    void dunned(DunningStep step, @Nullable LocalDate next) {
        dunningStep = step;
        nextDunningOn = next;
    }

    /** Begins with the reminder again. */
    void restartDunning(LocalDate remindOn) {
        if (dunningStep != null) {
            dunningRound++;
        }
        dunningStep = null;
        nextDunningOn = remindOn;
    }

    /** Whether more than nothing was open before a day. */
    public boolean isOverdueOn(LocalDate day) {
        return open().isPositive() && dueOn.isBefore(day);
    }

    /** How far it is settled. */
    public InvoiceState state() {
        return InvoiceState.of(amount(), open(), credited(), writtenOff());
    }

    /** What is left to pay. */
    public Money open() {
        return amount().minus(allocated()).minus(credited()).minus(writtenOff());
    }

    /** Key, ordered by time of issue. */
    public UUID id() {
        return id;
    }

    /** Version of the record. */
    public long version() {
        return version;
    }

    /** Readable number, such as {@code I-2026-000123}. */
    public String number() {
        return number;
    }

    /** The account that it belongs to. */
    BillingAccount account() {
        return account;
    }

    /** The policy whose premium it asks for. */
    public String policyNumber() {
        return policyNumber;
    }

    /** The brokerage that looks after the policy. */
    public String brokerage() {
        return brokerage;
    }

    /** What it asks for. */
    public InvoiceKind kind() {
        return kind;
    }

    /** The policy transaction whose premium it is. */
    public UUID transactionId() {
        return transactionId;
    }

    /** First day of cover that it pays for. */
    public LocalDate coversFrom() {
        return coversFrom;
    }

    /** Its date. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The day until which it is to be paid. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who is to pay it. */
    public PremiumPayer payer() {
        return payer;
    }

    /** What it asks for in all. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** What was paid of it. */
    public Money allocated() {
        return Money.of(allocatedAmount, currency);
    }

    /** By how much it was lowered. */
    public Money credited() {
        return Money.of(creditedAmount, currency);
    }

    /** What was given up of it. */
    public Money writtenOff() {
        return Money.of(writtenOffAmount, currency);
    }

    /** Counts from 1; dunning begins anew where a payment is reversed. */
    int dunningRound() {
        return dunningRound;
    }

    /** The last step taken; null if none was. */
    public @Nullable DunningStep dunningStep() {
        return dunningStep;
    }

    /** When the next step is due; null once there is nothing more to do. */
    public @Nullable LocalDate nextDunningOn() {
        return nextDunningOn;
    }

    /** What it is made up of. */
    public List<BillLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
