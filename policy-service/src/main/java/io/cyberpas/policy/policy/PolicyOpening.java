package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.limit.LimitAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Opens policies with their number and limits, whatever makes them: a quote, a renewal, a rewriting. */
@ApplicationScoped
public class PolicyOpening {
    private static final String NUMBER_PREFIX = "P";

    private final Policies policies;
    private final LimitAgreement limits;
    private final NumberSequence numbers;
    private final Event<PolicyChanged> changed;
    private final Clock clock;

    PolicyOpening(
            Policies policies,
            LimitAgreement limits,
            NumberSequence numbers,
            Event<PolicyChanged> changed,
            Clock clock) {
        this.policies = policies;
        this.limits = limits;
        this.numbers = numbers;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Opens a policy, in the caller's transaction; whoever follows policies learns of it.
     *
     * @throws ConflictException if another policy follows the same predecessor already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Policy open(NewPolicy content, Actor actor) {
        String predecessor = content.predecessor();
        if (predecessor != null) {
            // Who changes the predecessor holds it, so that of two successors the second finds the first.
            policies.held(predecessor);
            policies.successor(predecessor).ifPresent(successor -> {
                throw new ConflictException("%s follows %s already".formatted(successor, predecessor));
            });
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Policy policy = Policy.open(numbers.next(NUMBER_PREFIX), content, now, actor);
        policies.persistAndFlush(policy);
        limits.agree(policy.number(), policy.agreedLimits(), actor);
        changed.fire(new PolicyChanged(policy, policy.lastTransaction(), actor));
        return policy;
    }
}
