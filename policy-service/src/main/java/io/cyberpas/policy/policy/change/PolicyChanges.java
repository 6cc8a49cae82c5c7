package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.ProblemException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.LimitAgreement;
import io.cyberpas.policy.policy.Ending;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.QuoteEnding;
import io.cyberpas.policy.policy.TransactionDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Changes policies: first a plan with its price, which changes nothing, then the record of that plan, if the policy is still
 * the one from which it was made.
 */
@ApplicationScoped
public class PolicyChanges {

    private final Policies policies;
    private final LimitAgreement limits;
    private final Premiums premiums;
    private final TransactionRulebook rulebook;
    private final Event<PolicyChanged> changed;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    PolicyChanges(
            Policies policies,
            LimitAgreement limits,
            Premiums premiums,
            TransactionRulebook rulebook,
            Event<PolicyChanged> changed,
            Outbox outbox,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.policies = policies;
        this.limits = limits;
        this.premiums = premiums;
        this.rulebook = rulebook;
        this.changed = changed;
        this.outbox = outbox;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What a change would make of a policy. May ask the quote service for prices and must therefore not be called within a
     * transaction of the database.
     *
     * @throws AbsentException if there is no such policy, or it is not the actor's to see
     * @throws ConflictException if the policy does not allow the change, or its terms cannot be sold
     */
    public ChangePlan plan(String policyNumber, Change change, Actor actor) {
        Policy policy =
                policies.visible(policyNumber, actor).orElseThrow(() -> new AbsentException("policy", policyNumber));
        return planner(policy, premiums).plan(change);
    }

    /**
     * The same, for somebody who has seen a version of the policy and means that one.
     *
     * @throws StaleVersionException if the policy is of another version by now
     */
    public ChangePlan plan(String policyNumber, long version, Change change, Actor actor) {
        Policy policy = visible(policyNumber, actor);
        requireVersion(policy.version(), version);
        try {
            return planner(policy, premiums).plan(change);
        } catch (ProblemException e) {
            // What was read may be of two versions; then the problem may be none.
            requireVersion(policies.versionOf(policyNumber), version);
            throw e;
        }
    }

    /**
     * Records a plan.
     *
     * @throws StaleVersionException if the policy was changed since the plan was made
     * @throws UnsettledConflictsException if somebody still has to say which of two changes holds
     * @throws ForbiddenActionException if a senior underwriter has to agree and the actor is none
     */
    @Transactional
    public Policy record(ChangePlan plan, Actor actor) {
        Policy policy = held(plan.policyNumber());
        requireVersion(policy.version(), plan.policyVersion());
        if (!plan.unsettled().isEmpty()) {
            throw new UnsettledConflictsException(plan.policyNumber(), plan.unsettled());
        }
        if (!plan.referrals().isEmpty() && !actor.is(Roles.SENIOR_UNDERWRITER)) {
            throw new ForbiddenActionException("The changed terms of %s need a senior underwriter: %s"
                    .formatted(plan.policyNumber(), String.join("; ", plan.referrals())));
        }
        record(policy, plan, actor);
        return policy;
    }

    /**
     * Ends cover because the premium was not paid, in the caller's transaction.
     *
     * @param effective the first day no longer covered
     * @return false if there is no cover to end on that day, so that nothing was recorded
     */
    @Transactional
    public boolean lapse(String policyNumber, LocalDate effective, String reason, Actor actor) {
        Policy policy = held(policyNumber);
        LocalDate end = policy.endedOn().orElse(policy.period().to());
        if (effective.isBefore(policy.period().from()) || !effective.isBefore(end)) {
            return false;
        }
        record(policy, planner(policy, PolicyChanges::unpriced).plan(new Change.Lapse(effective, reason)), actor);
        return true;
    }

    /**
     * Changes the premium by what was agreed, in the caller's transaction; the terms stay as they are.
     *
     * @param delta by how much the premium of each part changes
     */
    @Transactional
    public PolicyTransaction adjustPremium(
            String policyNumber, LocalDate effective, Map<CoverageCode, Money> delta, String reason, Actor actor) {
        Policy policy = held(policyNumber);
        Change adjusting = new Change.AdjustPremium(effective, reason, delta);
        return record(policy, planner(policy, PolicyChanges::unpriced).plan(adjusting), actor);
    }

    private PolicyTransaction record(Policy policy, ChangePlan plan, Actor actor) {
        Optional<LocalDate> endBefore = policy.endedOn();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TransactionDraft draft = new TransactionDraft(
                plan.kind(),
                plan.effectiveFrom(),
                plan.reason(),
                plan.basis(),
                plan.changes(),
                plan.premiums(),
                plan.fixedPremium());
        PolicyTransaction transaction = policy.record(draft, plan.after(), plan.endedOn(), plan.ending(), now, actor);
        policies.recordChange(policy);
        limits.agree(policy.number(), policy.agreedLimits(), actor);
        if (freesCapacity(policy, endBefore)) {
            QuoteEnding ending = new QuoteEnding(policy.quoteNumber(), policy.number(), plan.endedOn());
            outbox.send(QuoteEnding.TOPIC, policy.number(), ending, actor);
        }
        changed.fire(new PolicyChanged(policy, transaction, actor));
        String action = "policy." + plan.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        auditTrail.record(actor, action, policy.number(), "from %s: %s".formatted(plan.effectiveFrom(), plan.reason()));
        return transaction;
    }

    private static void requireVersion(long current, long expected) {
        if (current != expected) {
            throw new StaleVersionException(current);
        }
    }

    private Policy visible(String policyNumber, Actor actor) {
        return policies.visible(policyNumber, actor).orElseThrow(() -> new AbsentException("policy", policyNumber));
    }

    /** The quote service counts the policy of its quote; one that takes its place goes on to take its capacity. */
    private static boolean freesCapacity(Policy policy, Optional<LocalDate> endBefore) {
        return policy.predecessor() == null
                && policy.ending().orElse(null) != Ending.REWRITE
                && !endBefore.equals(policy.endedOn());
    }

    /** The policy, which nobody else changes until the transaction ends. */
    private Policy held(String policyNumber) {
        return policies.held(policyNumber).orElseThrow(() -> new AbsentException("policy", policyNumber));
    }

    private Planner planner(Policy policy, Premiums pricing) {
        return new Planner(policy, rulebook.of(policy.period().from()), LocalDate.now(clock.withZone(zone)), pricing);
    }

    /** What ends cover or changes no terms needs no price. */
    private static List<Price> unpriced(List<PricingDemand> demands) {
        throw new IllegalStateException("Terms that were never sold cannot be priced within a transaction");
    }
}
