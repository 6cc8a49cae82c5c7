package io.cyberpas.claims.counsel;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in invoices of law firms, checks them and decides on them. All of it holds the lock of the claim. */
@ApplicationScoped
public class InvoiceHandling {

    private final ClaimAccess access;
    private final CounselInvoices invoices;
    private final CounselBudgets budgets;
    private final BudgetHandling statements;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    InvoiceHandling(
            ClaimAccess access,
            CounselInvoices invoices,
            CounselBudgets budgets,
            BudgetHandling statements,
            Authority authority,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.invoices = invoices;
        this.budgets = budgets;
        this.statements = statements;
        this.authority = authority;
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
        audit.record(actor, "counsel.invoice-submitted", claimNumber, invoice.reference() + " " + invoice.asked());
        return invoice;
    }

    /**
     * Approves an invoice but for what is cut.
     *
     * @param cuts by the number of the line, from 1
     * @param note why it may exceed the budget, where it does; then a manager decides
     */
    @Transactional
    public CounselInvoice approve(
            String claimNumber,
            String reference,
            Map<Integer, CounselInvoice.Cut> cuts,
            @Nullable String note,
            @Nullable IfMatch ifMatch,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "approve an invoice");
        CounselInvoice invoice = find(claim, reference, actor);
        IfMatch.check(ifMatch, invoice.version());
        checkCuts(invoice, cuts);
        BudgetStatement before = statements.statement(claim, invoice.firm());
        invoice.approve(cuts, note, actor, clock.instant());
        Money allowed = invoice.allowed();
        AuthorityLevel level = authority.levelFor(Act.COUNSEL_INVOICE, allowed, today());
        level.requireMayConfirm("Counsel's invoice", allowed, invoice.submittedBy(), actor);
        requireWithin(before, invoice, note, actor);
        audit.record(
                actor,
                "counsel.invoice-approved",
                claimNumber,
                "%s: %s of %s".formatted(reference, allowed, invoice.asked()));
        invoices.flush();
        return invoice;
    }

    /** Turns an invoice down as a whole. */
    @Transactional
    public CounselInvoice reject(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "reject an invoice");
        CounselInvoice invoice = find(claim, reference, actor);
        IfMatch.check(ifMatch, invoice.version());
        authority
                .levelFor(Act.COUNSEL_INVOICE, Money.zero(invoice.asked().currency()), today())
                .requireMayConfirm("Counsel's invoice", invoice.asked(), invoice.submittedBy(), actor);
        invoice.reject(reason.strip(), actor, clock.instant());
        audit.record(actor, "counsel.invoice-rejected", claimNumber, reference + ": " + reason);
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
        Claim claim = access.visible(claimNumber, actor);
        BudgetStatement statement = statements.statement(claim, invoice.firm());
        Map<Phase, Money> left = statement.phases().stream()
                .collect(Collectors.toMap(
                        BudgetStatement.PhaseUse::phase, use -> use.left().plus(invoice.allowed(use.phase()))));
        List<WorkLine> billed = invoices.of(claim.id()).stream()
                .filter(each -> each.firm().equals(invoice.firm()) && each.id().compareTo(invoice.id()) < 0)
                .filter(each -> each.status() != InvoiceStatus.REJECTED)
                .flatMap(each -> each.lines().stream())
                .map(InvoiceLine::work)
                .toList();
        return InvoiceCheck.of(invoice, budgets.approved(claim.id(), invoice.firm()), left, billed);
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
