package io.cyberpas.claims.counsel;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a law firm asks for, line by line. Whoever submitted it does not decide on it; what is allowed may be paid. */
@Entity
@Table(name = "counsel_invoice")
public class CounselInvoice {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "firm", updatable = false)
    private String firm;

    @Column(name = "invoice_number", updatable = false)
    private String invoiceNumber;

    @Column(name = "invoiced_on", updatable = false)
    private LocalDate invoicedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private CoveragePart part;

    @Column(name = "currency", updatable = false)
    private String currency;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "counsel_invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private InvoiceStatus status;

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    protected CounselInvoice() {}

    /**
     * An invoice as it comes in.
     *
     * @param number the firm's own, once for all its invoices that were not returned
     */
    public record Draft(String firm, String number, LocalDate invoicedOn, CoveragePart part, List<WorkLine> lines) {

        public Draft {
            number = number.strip();
            lines = List.copyOf(lines);
        }
    }

    /** What is allowed of a line, and why it is less than asked for. */
    public record Cut(Money allowed, String reason) {}

    static CounselInvoice submit(Claim claim, int position, Draft draft, Actor actor, Instant now) {
        var invoice = new CounselInvoice();
        invoice.id = Identifiers.next();
        invoice.claimId = claim.id();
        invoice.position = position;
        invoice.firm = draft.firm();
        invoice.invoiceNumber = draft.number();
        invoice.invoicedOn = draft.invoicedOn();
        invoice.part = draft.part();
        invoice.currency = claim.currency().getCurrencyCode();
        draft.lines().forEach(each -> invoice.lines.add(InvoiceLine.of(each)));
        invoice.status = InvoiceStatus.SUBMITTED;
        invoice.submittedBy = actor.subject();
        invoice.submittedAt = now;
        return invoice;
    }

    /**
     * Allows every line in full but for the cuts.
     *
     * @param cuts by the number of the line, from 1
     */
    void approve(Map<Integer, Cut> cuts, @Nullable String note, Actor actor, Instant now) {
        moveTo(InvoiceStatus.APPROVED, "approve");
        for (int i = 0; i < lines.size(); i++) {
            InvoiceLine line = lines.get(i);
            Cut cut = cuts.get(i + 1);
            line.allow(
                    cut == null ? line.work().amount() : cut.allowed(),
                    cut == null ? null : cut.reason().strip());
        }
        decided(actor, now, note);
    }

    /** Sends it back; the firm may submit it again under its number. */
    void giveBack(String reason, Actor actor, Instant now) {
        moveTo(InvoiceStatus.RETURNED, "return");
        decided(actor, now, reason);
    }

    void reject(String reason, Actor actor, Instant now) {
        moveTo(InvoiceStatus.REJECTED, "reject");
        decided(actor, now, reason);
    }

    private void decided(Actor actor, Instant now, @Nullable String note) {
        decidedBy = actor.subject();
        decidedAt = now;
        decisionNote = note;
    }

    private void moveTo(InvoiceStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException(reference(), status, attempted, status.successors());
        }
        status = next;
    }

    /** What is asked for. */
    public Money asked() {
        return lines.stream().map(each -> each.work().amount()).reduce(zero(), Money::plus);
    }

    /** What was allowed in all; nothing until it is approved. */
    public Money allowed() {
        return lines.stream().flatMap(each -> each.allowed().stream()).reduce(zero(), Money::plus);
    }

    /** What was allowed in a phase. */
    public Money allowed(Phase phase) {
        return lines.stream()
                .filter(each -> each.work().phase() == phase)
                .flatMap(each -> each.allowed().stream())
                .reduce(zero(), Money::plus);
    }

    /** What is asked for in a phase. */
    public Money asked(Phase phase) {
        return lines.stream()
                .map(InvoiceLine::work)
                .filter(each -> each.phase() == phase)
                .map(WorkLine::amount)
                .reduce(zero(), Money::plus);
    }

    private Money zero() {
        return Money.zero(Currency.getInstance(currency));
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

    /** Readable reference within the claim, such as {@code COUNSEL-1}. */
    public String reference() {
        return "COUNSEL-" + position;
    }

    /** Code of the law firm. */
    public String firm() {
        return firm;
    }

    public String invoiceNumber() {
        return invoiceNumber;
    }

    public LocalDate invoicedOn() {
        return invoicedOn;
    }

    public CoveragePart part() {
        return part;
    }

    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    public InvoiceStatus status() {
        return status;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }
}
