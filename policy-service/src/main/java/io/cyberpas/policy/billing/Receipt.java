package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Money credited to the insurer's bank account. It is set against invoices; what is left can be allocated later or paid back. */
@Entity
@Table(name = "receipt")
public class Receipt {
    private static final Pattern INVOICE_NUMBER = Pattern.compile("I-\\d{4}-\\d{6,9}");

    /**
     * A credit as the bank tells it.
     *
     * @param bankReference the bank's own identification: the same credit is recorded once
     * @param remittance    what the payer wrote; invoice numbers in it are paid
     * @param payer         who paid, as the bank names it
     */
    public record Credit(Money amount, String bankReference, String remittance, String payer, LocalDate valueDate) {}

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "remittance")
    private String remittance;

    @Column(name = "payer")
    private String payer;

    @Column(name = "value_date")
    private LocalDate valueDate;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "allocated_amount")
    private BigDecimal allocatedAmount;

    @Column(name = "refunded_amount")
    private BigDecimal refundedAmount;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Receipt() {}

    Receipt(String number, Credit credit, Instant at, Actor actor) {
        this.id = Identifiers.next();
        this.number = number;
        this.bankReference = credit.bankReference();
        this.remittance = credit.remittance();
        this.payer = credit.payer();
        this.valueDate = credit.valueDate();
        this.currency = credit.amount().currency();
        this.amount = credit.amount().amount();
        this.allocatedAmount = BigDecimal.ZERO;
        this.refundedAmount = BigDecimal.ZERO;
        this.recordedAt = at;
        this.recordedBy = actor.subject();
    }

    /** Whether it records exactly that credit. */
    boolean is(Credit credit) {
        return credit.equals(new Credit(amount(), bankReference, remittance, payer, valueDate));
    }

    /** The invoices that the payer named, each once, in the order written. */
    static List<String> invoicesIn(String remittance) {
        return INVOICE_NUMBER
                .matcher(remittance.toUpperCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    /** @throws ConflictException if not so much is open */
    void allocate(Money part) {
        require(part);
        allocatedAmount = allocated().plus(part).amount();
    }

    /** Takes an allocation back. */
    void release(Money part) {
        allocatedAmount = allocated().minus(part).amount();
    }

    /** @throws ConflictException if not so much is open */
    void refund(Money part) {
        require(part);
        refundedAmount = refunded().plus(part).amount();
    }

    private void require(Money part) {
        if (!part.currency().equals(currency) || part.isGreaterThan(open())) {
            throw new ConflictException("%s has %s left, not %s".formatted(number, open(), part));
        }
    }

    /** Key, ordered by time of recording. */
    public UUID id() {
        return id;
    }

    /** Version of the record. */
    public long version() {
        return version;
    }

    /** Readable number, such as {@code RC-2026-000123}. */
    public String number() {
        return number;
    }

    /** The bank's own identification. */
    public String bankReference() {
        return bankReference;
    }

    /** What the payer wrote. */
    public String remittance() {
        return remittance;
    }

    /** Who paid, as the bank names it. */
    public String payer() {
        return payer;
    }

    /** The day the money counts from. */
    public LocalDate valueDate() {
        return valueDate;
    }

    /** How much came in. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** What of it is set against invoices. */
    public Money allocated() {
        return Money.of(allocatedAmount, currency);
    }

    /** What of it is paid back, or to be. */
    public Money refunded() {
        return Money.of(refundedAmount, currency);
    }

    /** What is left of it. */
    public Money open() {
        return amount().minus(allocated()).minus(refunded());
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }
}
