package io.cyberpas.claims.counsel;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in invoices of law firms, checks them and decides on them. All of it holds the lock of the claim. */
@ApplicationScoped
public class InvoiceHandling {

    private static final String REVIEW = "REVIEW_INVOICE";

    private final ClaimAccess access;
    private final CounselInvoices invoices;
    private final InvoiceChecking checking;
    private final BudgetHandling statements;
    private final Authority authority;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    InvoiceHandling(
            ClaimAccess access,
            CounselInvoices invoices,
            InvoiceChecking checking,
            BudgetHandling statements,
            Authority authority,
            WorkQueue work,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.invoices = invoices;
        this.checking = checking;
        this.statements = statements;
        this.authority = authority;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Takes in an invoice.
     *
     * @param firm left out by a law firm, which submits its own
     * @throws ConflictException if the firm used the number before
     */
    @Transactional
    public CounselInvoice submit(
            String claimNumber,
            @Nullable String firm,
            String number,
            LocalDate invoicedOn,
            CoveragePart part,
            List<WorkLine> lines,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "submit an invoice");
        var draft = new CounselInvoice.Draft(CounselFirms.acting(claim, firm, actor), number, invoicedOn, part, lines);
        check(claim, draft);
        if (invoices.isKnown(draft.firm(), draft.number())) {
            throw new ConflictException(draft.firm() + " has submitted an invoice " + draft.number() + " already");
        }
        int position = invoices.of(claim.id()).size() + 1;
        CounselInvoice invoice = CounselInvoice.submit(claim, position, draft, actor, clock.instant());
        invoices.persist(invoice);
        work.ask(claim, REVIEW, invoice.reference(), Set.of(actor.subject()), actor);
        audit.record(actor, "counsel.invoice-submitted", claimNumber, invoice.reference() + " " + invoice.asked());
        return invoice;
    }

    /**
     * Approves an invoice but for what is cut.
     *
     * @param cuts by the number of the line, from 1
     * @param asChecked whether the other lines are cut to what the check suggests
     * @param note why it may exceed the budget, where it does; then a manager decides
     */
    @Transactional
    public CounselInvoice approve(
            String claimNumber,
            String reference,
            Map<Integer, CounselInvoice.Cut> cuts,
            boolean asChecked,
            @Nullable String note,
            @Nullable IfMatch ifMatch,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "approve an invoice");
        CounselInvoice invoice = find(claim, reference, actor);
        IfMatch.check(ifMatch, invoice.version());
        checkCuts(invoice, cuts);
        BudgetStatement before = statements.statement(claim, invoice.firm());
        Map<Integer, CounselInvoice.Cut> all = asChecked ? suggested(claim, invoice) : new HashMap<>();
        all.putAll(cuts);
        invoice.approve(all, note, actor, clock.instant());
        Money allowed = invoice.allowed();
        AuthorityLevel level = authority.levelFor(Act.COUNSEL_INVOICE, allowed, today());
        level.requireMayConfirm("Counsel's invoice", allowed, invoice.submittedBy(), actor);
        requireWithin(before, invoice, note, actor);
        audit.record(
                actor,
                "counsel.invoice-approved",
                claimNumber,
                "%s: %s of %s".formatted(reference, allowed, invoice.asked()));
        work.settle(claim, REVIEW, reference, "Approved", actor);
        invoices.flush();
        return invoice;
    }

    /** What the check makes of the lines that it finds too dear. */
    private Map<Integer, CounselInvoice.Cut> suggested(Claim claim, CounselInvoice invoice) {
        List<InvoiceCheck.Result> results = checking.check(claim, invoice);
        Map<Integer, CounselInvoice.Cut> cuts = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            Money asked = invoice.lines().get(i).work().amount();
            InvoiceCheck.Result result = results.get(i);
            if (asked.isGreaterThan(result.suggested())) {
                cuts.put(i + 1, new CounselInvoice.Cut(result.suggested(), result.reason()));
            }
        }
        return cuts;
    }

    /** Returns an invoice with reasons; the firm may submit it again under its number. */
    @Transactional
    public CounselInvoice giveBack(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        return ended(claimNumber, reference, reason, InvoiceStatus.RETURNED, ifMatch, actor);
    }

    /** Turns an invoice down as a whole. */
    @Transactional
    public CounselInvoice reject(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        return ended(claimNumber, reference, reason, InvoiceStatus.REJECTED, ifMatch, actor);
    }

    private CounselInvoice ended(
            String claimNumber,
            String reference,
            String reason,
            InvoiceStatus end,
            @Nullable IfMatch ifMatch,
            Actor actor) {
        boolean returns = end == InvoiceStatus.RETURNED;
        Claim claim = access.forWork(claimNumber, actor, returns ? "return an invoice" : "reject an invoice");
        CounselInvoice invoice = find(claim, reference, actor);
        IfMatch.check(ifMatch, invoice.version());
        authority
                .levelFor(Act.COUNSEL_INVOICE, Money.zero(invoice.asked().currency()), today())
                .requireMayConfirm("Counsel's invoice", invoice.asked(), invoice.submittedBy(), actor);
        if (returns) {
            invoice.giveBack(reason.strip(), actor, clock.instant());
        } else {
            invoice.reject(reason.strip(), actor, clock.instant());
        }
        work.settle(claim, REVIEW, reference, reason, actor);
        audit.record(
                actor,
                returns ? "counsel.invoice-returned" : "counsel.invoice-rejected",
                claimNumber,
                reference + ": " + reason);
        invoices.flush();
        return invoice;
    }

    /** The currency that invoices under a claim are in. */
    @Transactional
    public Currency currency(String claimNumber, Actor actor) {
        return access.visible(claimNumber, actor).currency();
    }

    /** The invoices under a claim; a law firm is shown its own. */
    @Transactional
    public List<CounselInvoice> invoices(String claimNumber, Actor actor) {
        return invoices.of(access.visible(claimNumber, actor).id()).stream()
                .filter(each -> CounselFirms.maySee(each.firm(), actor))
                .toList();
    }

    /** One invoice. */
    @Transactional
    public CounselInvoice invoice(String claimNumber, String reference, Actor actor) {
        return find(access.visible(claimNumber, actor), reference, actor);
    }

    /** What is found on each line of an invoice, in their order. */
    @Transactional
    public List<InvoiceCheck.Result> check(String claimNumber, CounselInvoice invoice, Actor actor) {
        return checking.check(access.visible(claimNumber, actor), invoice);
    }

    private CounselInvoice find(Claim claim, String reference, Actor actor) {
        return invoices.of(claim.id()).stream()
                .filter(each -> each.reference().equals(reference) && CounselFirms.maySee(each.firm(), actor))
                .findFirst()
                .orElseThrow(() -> new AbsentException("invoice of counsel", reference));
    }

    private void check(Claim claim, CounselInvoice.Draft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        if (draft.part().side() != Side.THIRD_PARTY || claim.line(draft.part()).isEmpty()) {
            problems.add(new FieldProblem("$.part", "is no third-party line of " + claim.number()));
        }
        if (draft.invoicedOn().isAfter(today())) {
            problems.add(new FieldProblem("$.invoicedOn", "lies in the future", "at most " + today()));
        }
        if (draft.lines().isEmpty()) {
            problems.add(new FieldProblem("$.lines", "is empty", "at least one line"));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            draft.lines().get(i).check("$.lines[" + i + "]", draft.invoicedOn(), claim.currency(), problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void checkCuts(CounselInvoice invoice, Map<Integer, CounselInvoice.Cut> cuts) {
        List<FieldProblem> problems = new ArrayList<>();
        cuts.forEach((line, cut) -> {
            if (line < 1 || line > invoice.lines().size()) {
                problems.add(new FieldProblem(
                        "$.cuts",
                        "names line " + line,
                        "1 to " + invoice.lines().size()));
                return;
            }
            Money asked = invoice.lines().get(line - 1).work().amount();
            if (!cut.allowed().currency().equals(asked.currency())
                    || cut.allowed().isNegative()
                    || !asked.isGreaterThan(cut.allowed())) {
                problems.add(new FieldProblem(
                        "$.cuts", "allows too much or too little of line " + line, "0 to less than " + asked));
            }
            if (cut.reason().isBlank()) {
                problems.add(new FieldProblem("$.cuts", "gives no reason for line " + line, "why it is cut"));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** More than is left of a phase takes a manager who says why. */
    private static void requireWithin(
            BudgetStatement before, CounselInvoice invoice, @Nullable String note, Actor actor) {
        if (actor.is(Roles.CLAIMS_MANAGER) && note != null && !note.isBlank()) {
            return;
        }
        for (Phase phase : Phase.values()) {
            Money allowed = invoice.allowed(phase);
            Money left = before.phases().stream()
                    .filter(each -> each.phase() == phase)
                    .map(BudgetStatement.PhaseUse::left)
                    .findFirst()
                    .orElse(Money.zero(allowed.currency()));
            if (allowed.isPositive() && allowed.isGreaterThan(left)) {
                throw new ConflictException("Of the budget for " + phase + " " + left + " is left and " + allowed
                        + " would be allowed; cut it, or let a manager say why it may be more");
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
