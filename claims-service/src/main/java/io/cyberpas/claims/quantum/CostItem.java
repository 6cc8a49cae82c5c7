package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One invoice that the insured claims, and what a handler holds to be due of it. The same invoice comes once. */
@Entity
@Table(name = "cost_item")
public class CostItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "position", updatable = false)
    private int position;

    @Embedded
    private Invoice invoice;

    @Column(name = "supplier_key", updatable = false)
    private String supplierKey;

    @Column(name = "invoice_key", updatable = false)
    private String invoiceKey;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    private @Nullable CostAssessment assessment;

    protected CostItem() {}

    /** Records an invoice on a claim as its n-th. */
    static CostItem of(Claim claim, int position, Invoice invoice, Actor actor, LocalDate today, Instant now) {
        invoice.check(claim, today);
        var item = new CostItem();
        item.id = Identifiers.next();
        item.claimId = claim.id();
        item.position = position;
        item.invoice = invoice;
        item.supplierKey = invoice.supplierKey();
        item.invoiceKey = invoice.numberKey();
        item.recordedBy = actor.subject();
        item.recordedAt = now;
        return item;
    }

    /** Says what is due; may be corrected. */
    void assess(Money amount, String reason, Actor actor, Instant now) {
        if (!amount.currency().equals(invoice.claimed().currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.assessed.currency",
                    "is not the currency of the invoice",
                    invoice.claimed().currency().getCurrencyCode()));
        }
        if (amount.isNegative() || amount.isGreaterThan(invoice.claimed())) {
            throw new InvalidInputException(
                    new FieldProblem("$.assessed.amount", "is out of range", "0 to " + invoice.claimed()));
        }
        assessment = new CostAssessment(amount, reason, actor.subject(), now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID claimId() {
        return claimId;
    }

    /** Readable reference within the claim, such as {@code COST-3}. */
    public String reference() {
        return "COST-" + position;
    }

    int position() {
        return position;
    }

    public Invoice invoice() {
        return invoice;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<CostAssessment> assessment() {
        return Optional.ofNullable(assessment);
    }
}
