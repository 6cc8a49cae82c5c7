package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.limit.LimitsLedger;
import io.cyberpas.policy.limit.LimitsLedgers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Finds policies for those who may see them, and the day on which they are judged. */
@ApplicationScoped
public class PolicyReading {

    private final Policies policies;
    private final LimitsLedgers ledgers;
    private final Clock clock;
    private final ZoneId zone;

    PolicyReading(Policies policies, LimitsLedgers ledgers, Clock clock, ZoneId zone) {
        this.policies = policies;
        this.ledgers = ledgers;
        this.clock = clock;
        this.zone = zone;
    }

    /** The present day at the insurer's place of business. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The present instant. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * The policy of a number.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    public Policy policy(String number, Actor actor) {
        return policies.visible(number, actor).orElseThrow(() -> new AbsentException("policy", number));
    }

    /** What is left of a policy's limits. */
    public LimitsLedger limits(Policy policy) {
        return ledgers.ofPolicy(policy.number()).orElseThrow();
    }

    /** Policies that the actor looks for and may see, the last issued first. */
    public Page<PolicyLine> search(Actor actor, PolicyFilter filter, PageRequest request) {
        return policies.search(PolicySearch.by(actor, filter, today()), request);
    }
}
