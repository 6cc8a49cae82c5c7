package io.cyberpas.claims.counsel;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
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
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Proposes and decides on the budgets of law firms, and says how much of them is used. */
@ApplicationScoped
public class BudgetHandling {

    private final ClaimAccess access;
    private final CounselBudgets budgets;
    private final CounselInvoices invoices;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    BudgetHandling(
            ClaimAccess access,
            CounselBudgets budgets,
            CounselInvoices invoices,
            Authority authority,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.budgets = budgets;
        this.invoices = invoices;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Proposes a budget; one that is in force stays so until this one is approved.
     *
     * @param firm left out by a law firm, which proposes its own
     */
    @Transactional
    public CounselBudget propose(
            String claimNumber,
            @Nullable String firm,
            List<PhaseBudget> phases,
            List<AgreedRate> rates,
            String note,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "propose a budget");
        var draft = new CounselBudget.Draft(CounselFirms.acting(claim, firm, actor), phases, rates, note);
        check(claim, draft);
        List<CounselBudget> known = budgets.of(claim.id());
        known.stream()
                .filter(each -> each.firm().equals(draft.firm()) && each.status() == BudgetStatus.PROPOSED)
                .findFirst()
                .ifPresent(each -> {
                    throw new ConflictException(
                            each.reference() + " of " + draft.firm() + " is still to be decided on");
                });
        CounselBudget budget = CounselBudget.propose(claim, known.size() + 1, draft, actor, clock.instant());
        budgets.persist(budget);
        audit.record(actor, "counsel.budget-proposed", claimNumber, budget.reference() + " " + budget.total());
        return budget;
    }

    /** Approves a budget; the one before it no longer holds. */
    @Transactional
    public CounselBudget approve(String claimNumber, String reference, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "approve a budget");
        CounselBudget budget = find(claim, reference, actor);
        IfMatch.check(ifMatch, budget.version());
        CounselBudget before = budgets.approved(claim.id(), budget.firm()).orElse(null);
        AuthorityLevel level = authority.levelFor(Act.COUNSEL_BUDGET, budget.total(), today());
        if (before != null && budget.status() == BudgetStatus.PROPOSED) {
            before.supersede();
            budgets.flush();
        }
        budget.approve(level, actor, clock.instant());
        audit.record(actor, "counsel.budget-approved", claimNumber, reference + " " + budget.total());
        budgets.flush();
        return budget;
    }

    /** Returns a budget with remarks. */
    @Transactional
    public CounselBudget sendBack(
            String claimNumber, String reference, String remarks, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "return a budget");
        CounselBudget budget = find(claim, reference, actor);
        IfMatch.check(ifMatch, budget.version());
        budget.sendBack(remarks.strip(), actor, clock.instant());
        audit.record(actor, "counsel.budget-returned", claimNumber, reference + ": " + remarks);
        budgets.flush();
        return budget;
    }

    /** The budgets under a claim; a law firm is shown its own. */
    @Transactional
    public List<CounselBudget> budgets(String claimNumber, Actor actor) {
        return budgets.of(access.visible(claimNumber, actor).id()).stream()
                .filter(each -> CounselFirms.maySee(each.firm(), actor))
                .toList();
    }

    /** One budget. */
    @Transactional
    public CounselBudget budget(String claimNumber, String reference, Actor actor) {
        return find(access.visible(claimNumber, actor), reference, actor);
    }

    /** How much of each firm's budget is used; a law firm is shown its own. */
    @Transactional
    public List<BudgetStatement> statements(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return CounselFirms.of(claim).stream()
                .filter(firm -> CounselFirms.maySee(firm, actor))
                .map(firm -> statement(claim, firm))
                .toList();
    }

    BudgetStatement statement(Claim claim, String firm) {
        CounselBudget budget = budgets.approved(claim.id(), firm).orElse(null);
        List<CounselInvoice> own = invoices.of(claim.id()).stream()
                .filter(each -> each.firm().equals(firm))
                .toList();
        List<CounselInvoice> undecided = own.stream()
                .filter(each -> each.status() == InvoiceStatus.SUBMITTED)
                .toList();
        Money zero = Money.zero(claim.currency());
        List<BudgetStatement.PhaseUse> phases = Arrays.stream(Phase.values())
                .map(phase -> new BudgetStatement.PhaseUse(
                        phase,
                        budget == null ? zero : budget.amount(phase),
                        sum(undecided, each -> each.asked(phase), zero),
                        sum(own, each -> each.allowed(phase), zero)))
                .filter(each -> !each.budgeted().isZero()
                        || !each.open().isZero()
                        || !each.allowed().isZero())
                .toList();
        return new BudgetStatement(
                firm,
                phases,
                budget == null ? zero : budget.total(),
                sum(undecided, CounselInvoice::asked, zero),
                sum(own, CounselInvoice::allowed, zero));
    }

    private static Money sum(List<CounselInvoice> invoices, Function<CounselInvoice, Money> amount, Money zero) {
        return invoices.stream().map(amount).reduce(zero, Money::plus);
    }

    private CounselBudget find(Claim claim, String reference, Actor actor) {
        return budgets.of(claim.id()).stream()
                .filter(each -> each.reference().equals(reference) && CounselFirms.maySee(each.firm(), actor))
                .findFirst()
                .orElseThrow(() -> new AbsentException("budget", reference));
    }

    private static void check(Claim claim, CounselBudget.Draft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        if (draft.phases().isEmpty()
                || draft.phases().stream().map(PhaseBudget::phase).distinct().count()
                        != draft.phases().size()) {
            problems.add(new FieldProblem("$.phases", "must name each phase once", Arrays.toString(Phase.values())));
        }
        if (draft.rates().isEmpty()
                || draft.rates().stream().map(AgreedRate::grade).distinct().count()
                        != draft.rates().size()) {
            problems.add(new FieldProblem("$.rates", "must name each grade once", Arrays.toString(Grade.values())));
        }
        for (int i = 0; i < draft.phases().size(); i++) {
            checkAmount("$.phases[" + i + "].amount", draft.phases().get(i).amount(), claim, problems);
        }
        for (int i = 0; i < draft.rates().size(); i++) {
            checkAmount("$.rates[" + i + "].hourly", draft.rates().get(i).hourly(), claim, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void checkAmount(String path, Money amount, Claim claim, List<FieldProblem> problems) {
        if (!amount.isPositive() || !amount.currency().equals(claim.currency())) {
            problems.add(new FieldProblem(
                    path,
                    "must be positive and in the currency of the policy",
                    claim.currency().getCurrencyCode()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
