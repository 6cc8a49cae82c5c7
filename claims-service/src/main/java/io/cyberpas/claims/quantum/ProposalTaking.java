package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Checks what a forensic accountant proposes of first-party loss, and makes it the assessment of whoever takes it over. */
@ApplicationScoped
public class ProposalTaking {

    private final LossAssessing assessing;
    private final CostItems costs;
    private final Clock clock;
    private final ZoneId zone;

    ProposalTaking(LossAssessing assessing, CostItems costs, Clock clock, ZoneId zone) {
        this.assessing = assessing;
        this.costs = costs;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Works a loss of income out without keeping it.
     *
     * @throws InvalidInputException naming everything that is wrong with the figures
     */
    public InterruptionLoss workedOut(Claim claim, CoveragePart part, InterruptionStudy study, Actor actor) {
        InterruptionLoss loss = InterruptionLoss.under(claim, part);
        loss.assess(claim, study, actor, clock.instant(), zone);
        return loss;
    }

    /** @throws InvalidInputException naming everything that is wrong with the invoices and what is proposed of them */
    public void check(Claim claim, List<ProposedCost> proposed) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        for (int i = 0; i < proposed.size(); i++) {
            ProposedCost each = proposed.get(i);
            String path = "$.costs[" + i + "]";
            try {
                each.invoice().check(claim, today);
            } catch (InvalidInputException e) {
                e.errors()
                        .forEach(problem -> problems.add(new FieldProblem(
                                path + problem.path().substring(1), problem.problem(), problem.allowed())));
            }
            if (!each.due().currency().equals(claim.currency())
                    || each.due().isNegative()
                    || each.due().amount().compareTo(each.invoice().claimed().amount()) > 0) {
                problems.add(new FieldProblem(
                        path + ".due",
                        "is not within what is claimed",
                        "0 to " + each.invoice().claimed()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** Makes a loss of income that was proposed the actor's own assessment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOver(Claim claim, CoveragePart part, InterruptionStudy study, Actor actor) {
        assessing.assess(claim.number(), part, study, actor);
    }

    /**
     * Assesses invoices as proposed; those that are not on the claim yet are recorded.
     *
     * @param proposal what the reasons refer to, such as {@code APPRAISAL-1 of MIDEUM}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOver(Claim claim, List<ProposedCost> proposed, String proposal, Actor actor) {
        for (ProposedCost each : proposed) {
            CostItem item = costs.sameInvoice(claim.id(), each.invoice())
                    .orElseGet(() -> assessing.record(claim.number(), each.invoice(), actor));
            costs.flush();
            assessing.assess(
                    claim.number(),
                    item.reference(),
                    each.due(),
                    proposal + ": " + each.reason(),
                    item.version(),
                    actor);
        }
    }
}
