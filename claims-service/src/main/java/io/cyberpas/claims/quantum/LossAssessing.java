package io.cyberpas.claims.quantum;

import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records and assesses first-party loss. */
@ApplicationScoped
public class LossAssessing {

    private static final Pattern REFERENCE = Pattern.compile("COST-(\\d{1,6})");

    private final ClaimAccess access;
    private final CostItems costs;
    private final InterruptionLosses losses;
    private final QuantumRules rules;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    LossAssessing(
            ClaimAccess access,
            CostItems costs,
            InterruptionLosses losses,
            QuantumRules rules,
            Authority authority,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.costs = costs;
        this.losses = losses;
        this.rules = rules;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Records an invoice.
     *
     * @throws ConflictException if the claim has the same invoice of the same supplier already
     */
    @Transactional
    public CostItem record(String claimNumber, Invoice invoice, Actor actor) {
        return record(access.forWork(claimNumber, actor, "record a cost"), invoice, actor);
    }

    /**
     * Records all invoices of a file, or none of them.
     *
     * @throws InvalidInputException naming every line and field that is wrong
     */
    @Transactional
    public List<CostItem> record(String claimNumber, List<CostLine> lines, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record costs");
        List<FieldProblem> problems = new ArrayList<>();
        List<CostItem> items = new ArrayList<>();
        for (CostLine line : lines) {
            try {
                items.add(record(claim, line.invoice(), actor));
                costs.flush();
            } catch (InvalidInputException e) {
                e.errors().forEach(problem -> problems.add(line.at(problem)));
            } catch (ConflictException e) {
                problems.add(line.at(new FieldProblem("$.invoiceNumber", String.valueOf(e.getMessage()))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return items;
    }

    private CostItem record(Claim claim, Invoice invoice, Actor actor) {
        CostItem item = CostItem.of(claim, costs.nextPosition(claim.id()), invoice, actor, today(), clock.instant());
        costs.sameInvoice(claim.id(), invoice).ifPresent(other -> {
            throw new ConflictException("%s has invoice %s of this supplier already as %s"
                    .formatted(claim.number(), other.invoice().number(), other.reference()));
        });
        costs.persist(item);
        audit.record(actor, "quantum.cost-recorded", claim.number(), item.reference() + " " + invoice.claimed());
        return item;
    }

    /** Says what is due of an invoice. */
    @Transactional
    public CostItem assess(
            String claimNumber, String reference, Money amount, String reason, long expectedVersion, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess a cost");
        CostItem item = current(claim, reference, expectedVersion);
        item.assess(amount, reason, authority, today(), actor, clock.instant());
        return assessed(claim, item, actor);
    }

    /** Says what is not due of an invoice, cut by cut. */
    @Transactional
    public CostItem cut(
            String claimNumber,
            String reference,
            List<CostCut> cuts,
            String reason,
            long expectedVersion,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess a cost");
        CostItem item = current(claim, reference, expectedVersion);
        item.cut(cuts, reason, authority, today(), actor, clock.instant());
        return assessed(claim, item, actor);
    }

    /** Agrees to what another person holds to be due of a large invoice. */
    @Transactional
    public CostItem approve(String claimNumber, String reference, long expectedVersion, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "approve a cost");
        CostItem item = current(claim, reference, expectedVersion);
        item.approve(authority, today(), actor, clock.instant());
        audit.record(actor, "quantum.cost-approved", claimNumber, reference);
        costs.flush();
        return item;
    }

    private CostItem assessed(Claim claim, CostItem item, Actor actor) {
        CostAssessment made = item.assessment().orElseThrow();
        if (made.amount().isPositive()) {
            requireClause(claim, item);
        }
        audit.record(
                actor,
                "quantum.cost-assessed",
                claim.number(),
                item.reference() + " " + made.amount() + ": " + made.reason());
        costs.flush();
        return item;
    }

    /** Cost of crisis management is due only within its clause. */
    private void requireClause(Claim claim, CostItem item) {
        LocalDate aware = LocalDate.ofInstant(claim.awareAt(), zone);
        rules.clause(item.invoice().part(), aware).ifPresent(clause -> {
            LocalDate last = aware.plusDays(clause.withinDays());
            if (item.invoice().on().isAfter(last)) {
                throw new ConflictException(
                        "%s is of %s; the clause of %s answers for cost up to %s: nothing is due of it"
                                .formatted(item.reference(), item.invoice().on(), clause.part(), last));
            }
            CoveragePart after = clause.after();
            if (after != null
                    && costs.of(claim.id()).stream()
                            .filter(each -> each.invoice().part() == after)
                            .flatMap(each -> each.due().stream())
                            .noneMatch(Money::isPositive)) {
                throw new ConflictException("The clause of %s carries out what was advised: assess cost under %s first"
                        .formatted(clause.part(), after));
            }
        });
    }

    private CostItem current(Claim claim, String reference, long expectedVersion) {
        CostItem item = item(claim, reference);
        if (item.version() != expectedVersion) {
            throw new StaleVersionException(item.version());
        }
        return item;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Works out the loss of income under a line of interruption. */
    @Transactional
    public InterruptionLoss assess(String claimNumber, CoveragePart part, Interruption interruption, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess an interruption");
        InterruptionLoss loss = loss(claim, part);
        loss.assess(claim, interruption, actor, clock.instant());
        return workedOut(claim, loss, "by the hour", actor);
    }

    /** Works out the loss of income under a line of interruption by what was earned day by day. */
    @Transactional
    public InterruptionLoss assess(String claimNumber, CoveragePart part, InterruptionStudy study, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess an interruption");
        InterruptionLoss loss = loss(claim, part);
        loss.assess(claim, study, actor, clock.instant(), zone);
        return workedOut(claim, loss, "by the day", actor);
    }

    private InterruptionLoss loss(Claim claim, CoveragePart part) {
        return losses.of(claim.id(), part).orElseGet(() -> InterruptionLoss.under(claim, part));
    }

    private InterruptionLoss workedOut(Claim claim, InterruptionLoss loss, String how, Actor actor) {
        losses.persist(loss);
        audit.record(
                actor,
                "quantum.interruption-assessed",
                claim.number(),
                loss.part() + " " + how + " " + loss.assessed());
        losses.flush();
        return loss;
    }

    /** The cost items of a claim in the order of their recording. */
    @Transactional
    public List<CostItem> costs(String claimNumber, Actor actor) {
        return costs.of(access.visible(claimNumber, actor).id());
    }

    /** One cost item. */
    @Transactional
    public CostItem cost(String claimNumber, String reference, Actor actor) {
        return item(access.visible(claimNumber, actor), reference);
    }

    /** The losses of income of a claim. */
    @Transactional
    public List<InterruptionLoss> losses(String claimNumber, Actor actor) {
        return losses.of(access.visible(claimNumber, actor).id());
    }

    /** The totals of every first-party line of a claim. */
    @Transactional
    public List<PartTotal> totals(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return PartTotal.of(claim, costs.of(claim.id()), losses.of(claim.id()));
    }

    /** Whether a part answers for loss of income. */
    public static boolean isInterruption(CoveragePart part) {
        return InterruptionLoss.PARTS.contains(part);
    }

    private CostItem item(Claim claim, String reference) {
        Matcher position = REFERENCE.matcher(reference);
        if (!position.matches()) {
            throw new AbsentException("cost item", reference);
        }
        return costs.of(claim.id(), Integer.parseInt(position.group(1)))
                .orElseThrow(() -> new AbsentException("cost item", reference));
    }
}
