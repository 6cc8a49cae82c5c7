package io.cyberpas.policy.limitdesk;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.limit.LimitMovement;
import io.cyberpas.policy.limit.LimitReading;
import io.cyberpas.policy.limit.LimitReinstatement;
import io.cyberpas.policy.limit.LimitStanding;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits of a policy for those who may see it. */
@ApplicationScoped
public class LimitDesk {

    private final PolicyReading policies;
    private final LimitReading limits;
    private final LimitReinstatement reinstatement;

    LimitDesk(PolicyReading policies, LimitReading limits, LimitReinstatement reinstatement) {
        this.policies = policies;
        this.limits = limits;
        this.reinstatement = reinstatement;
    }

    /**
     * A policy and where its limits stand.
     *
     * @param on the day of loss for which they are told; null where no day is covered: each at its highest
     */
    public record Sight(Policy policy, @Nullable LocalDate on, LimitReading.Overview limits) {}

    /**
     * The policy of a number.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    public Policy policy(String number, Actor actor) {
        return policies.policy(number, actor);
    }

    /**
     * Where the limits stand.
     *
     * @param on     the day of loss; empty: the covered day nearest to today
     * @param events which events are wanted
     * @throws AbsentException       if there is no such policy, or it is not the actor's to see
     * @throws InvalidInputException if the day is not one
     */
    public Sight sight(String number, @Nullable String on, PageRequest events, Actor actor) {
        Policy policy = policy(number, actor);
        LocalDate day = on == null || on.isBlank() ? nearestDay(policy) : day(on);
        return new Sight(policy, day, limits.overview(number, day, events));
    }

    /**
     * Where the limits stand for one event: those per event as the event left them, and those of the year.
     *
     * @param on the day of loss; empty: the covered day nearest to today
     * @throws AbsentException       if there is no such policy, or it is not the actor's to see
     * @throws InvalidInputException if the day is not one
     */
    public List<LimitStanding> ofEvent(String number, @Nullable String on, String event, Actor actor) {
        Policy policy = policy(number, actor);
        LocalDate day = on == null || on.isBlank() ? nearestDay(policy) : day(on);
        return limits.ofEvent(number, day, event);
    }

    /**
     * Restores what claims have taken of one limit.
     *
     * @param version of the limits from which that was decided
     * @param limit   AGGREGATE, a coverage part, or a clause
     * @param event   the event, for a limit per event
     * @see LimitReinstatement#reinstate
     */
    public LimitMovement reinstate(
            String number, long version, String limit, @Nullable String event, String reason, Actor actor) {
        return reinstatement.reinstate(policy(number, actor).number(), version, limit, event, reason, actor);
    }

    private @Nullable LocalDate nearestDay(Policy policy) {
        if (policy.known().isEmpty()) {
            return null;
        }
        LocalDate today = policies.today();
        return policy.versionNearest(today).effective().nearest(today);
    }

    private static LocalDate day(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("on", "is not a date", "YYYY-MM-DD"));
        }
    }
}
