package io.cyberpas.claims.quantum;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cost_cut", joinColumns = @JoinColumn(name = "cost_item_id"))
    @OrderColumn(name = "position")
    private List<CostCut> cuts = new ArrayList<>();

    @Column(name = "approval_needed")
    private boolean approvalNeeded;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

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

    /**
     * Says what is not due, cut by cut; the rest is. May be corrected, which takes an approval back.
     *
     * @throws InvalidInputException if the cuts are more than what is claimed
     */
    void cut(List<CostCut> newCuts, String reason, Authority authority, LocalDate today, Actor actor, Instant now) {
        Money due = invoice.claimed();
        for (int each = 0; each < newCuts.size(); each++) {
            CostCut cut = newCuts.get(each);
            String path = "$.cuts[%d].amount".formatted(each);
            if (!cut.amount().currency().equals(due.currency())) {
                throw new InvalidInputException(new FieldProblem(
                        path + ".currency",
                        "is not the currency of the invoice",
                        due.currency().getCurrencyCode()));
            }
            if (!cut.amount().isPositive() || cut.amount().isGreaterThan(due)) {
                throw new InvalidInputException(
                        new FieldProblem(path + ".amount", "is out of range", "more than 0, at most " + due));
            }
            due = due.minus(cut.amount());
        }
        assess(due, reason, authority, today, actor, now);
        cuts.addAll(newCuts);
    }

    /** Says what is due, whatever was cut; may be corrected, which takes an approval back. */
    void assess(Money amount, String reason, Authority authority, LocalDate today, Actor actor, Instant now) {
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
        cuts.clear();
        approvalNeeded = authority.levelFor(Act.COST, amount, today).needsConfirmation();
        approvedBy = null;
        approvedAt = null;
    }

    /**
     * Another person agrees to what is due.
     *
     * @throws ConflictException if nothing is to be approved
     * @throws ForbiddenActionException for whoever assessed it, and for whoever's authority does not reach
     */
    void approve(Authority authority, LocalDate today, Actor actor, Instant now) {
        if (assessment == null || !approvalNeeded || approvedBy != null) {
            throw new ConflictException(reference() + " has nothing to be approved");
        }
        var level = authority.levelFor(Act.COST, assessment.amount(), today);
        level.requireMayConfirm("An assessment", assessment.amount(), assessment.by(), actor);
        approvedBy = actor.subject();
        approvedAt = now;
    }

    /** Whether another person still has to agree to what is due. */
    public boolean awaitsApproval() {
        return approvalNeeded && approvedBy == null;
    }

    /** What is due for good: nothing before it is assessed and, where needed, approved. */
    public Optional<Money> due() {
        return awaitsApproval() ? Optional.empty() : assessment().map(CostAssessment::amount);
    }

    /** What was cut and why. */
    public List<CostCut> cuts() {
        return List.copyOf(cuts);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
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
