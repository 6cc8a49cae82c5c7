package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.NewPolicy;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyOpening;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.policy.change.Change;
import io.cyberpas.policy.policy.change.ChangePlan;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.policy.change.PolicyChanges;
import io.cyberpas.policy.policy.change.Premiums;
import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a policy pro rata and opens another in its place from that day on, with its own period and terms, as one act. */
@ApplicationScoped
public class PolicyRewriting {
    private static final int LONGEST_YEARS = 5;

    private final Policies policies;
    private final PolicyChanges changes;
    private final PolicyOpening opening;
    private final Premiums premiums;
    private final AuditTrail auditTrail;

    PolicyRewriting(
            Policies policies, PolicyChanges changes, PolicyOpening opening, Premiums premiums, AuditTrail auditTrail) {
        this.policies = policies;
        this.changes = changes;
        this.opening = opening;
        this.premiums = premiums;
        this.auditTrail = auditTrail;
    }

    /**
     * What somebody wishes.
     *
     * @param from    the first day of the policy that takes the place
     * @param to      the first day that it no longer covers; null for a year
     * @param changes what is another in its terms; null for the same terms
     */
    public record Wish(
            LocalDate from,
            @Nullable LocalDate to,
            String reason,
            @Nullable EndorsedTerms changes) {}

    /**
     * Plans it, with the premium of both. May ask the quote service and must not be called within a transaction.
     *
     * @throws AbsentException       if there is no such policy, or it is not the actor's to see
     * @throws InvalidInputException if a value cannot be
     * @throws ConflictException     if the policy cannot be rewritten, or the terms cannot be sold
     */
    public RewritingPlan plan(String policyNumber, Wish wish, Actor actor) {
        Policy policy =
                policies.visible(policyNumber, actor).orElseThrow(() -> new AbsentException("policy", policyNumber));
        return plan(policyNumber, policy.version(), wish, actor);
    }

    /**
     * The same, for somebody who has seen a version of the policy and means that one.
     *
     * @throws StaleVersionException if the policy is of another version by now
     */
    public RewritingPlan plan(String policyNumber, long version, Wish wish, Actor actor) {
        Change replacing = new Change.Replace(wish.from(), wish.reason());
        ChangePlan ending = changes.plan(policyNumber, version, replacing, actor);
        Policy policy = policies.numbered(policyNumber).orElseThrow();
        PolicyVersion last = policy.versionAt(wish.from(), Instant.MAX)
                .filter(known -> known.cover() == CoverKind.COVERED)
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.effectiveFrom", "is not a covered day", "a day on which cover can end")));
        SuccessorTerms terms = SuccessorTerms.of(last, period(wish));
        if (wish.changes() != null) {
            terms = terms.with(wish.changes());
        }
        Price price = terms.sellable(premiums.price(List.of(terms.demand())).getFirst());
        List<String> referrals = price.outcome() == Price.Outcome.REFERRED ? price.reasons() : List.of();
        return new RewritingPlan(ending, last.terms(), terms.period(), terms.at(price), referrals);
    }

    /**
     * Records a plan: both policies or none.
     *
     * @return the policy that takes the place
     * @throws StaleVersionException    if the policy was changed since the plan was made
     * @throws ForbiddenActionException if a senior underwriter has to agree and the actor is none
     */
    @Transactional
    public Policy record(RewritingPlan plan, Actor actor) {
        if (!plan.referrals().isEmpty() && !actor.is(Roles.SENIOR_UNDERWRITER)) {
            throw new ForbiddenActionException("The terms in place of %s need a senior underwriter: %s"
                    .formatted(plan.ending().policyNumber(), String.join("; ", plan.referrals())));
        }
        Policy ended = changes.record(plan.ending(), actor);
        Policy policy =
                opening.open(NewPolicy.following(ended, TransactionKind.REWRITE, plan.period(), plan.terms()), actor);
        auditTrail.record(actor, "policy.issued", policy.number(), "in place of " + ended.number());
        return policy;
    }

    private static CoverPeriod period(Wish wish) {
        LocalDate to = wish.to() == null ? wish.from().plusYears(1) : wish.to();
        if (!to.isAfter(wish.from()) || to.isAfter(wish.from().plusYears(LONGEST_YEARS))) {
            throw new InvalidInputException(new FieldProblem(
                    "$.to",
                    "is out of range",
                    "from %s to %s"
                            .formatted(wish.from().plusDays(1), wish.from().plusYears(LONGEST_YEARS))));
        }
        return new CoverPeriod(wish.from(), to);
    }
}
