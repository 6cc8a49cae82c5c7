package io.cyberpas.claims.process;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it ran on one claim: when it started, when it was due, when it stopped and how that went. A claim that is
 * reopened gets new clocks; the old ones stay.
 */
@Entity
@Table(name = "claim_clock")
public class ClaimClock {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private ClaimStage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "stops_with")
    private ClockStop stopsWith;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ClockState state;

    @Column(name = "escalated_steps")
    private int escalatedSteps;

    @Column(name = "next_escalation_at")
    private @Nullable Instant nextEscalationAt;

    protected ClaimClock() {}

    static ClaimClock start(
            UUID claimId, ClaimStage stage, ClockDefinition definition, Instant startedAt, Instant dueAt) {
        var clock = new ClaimClock();
        clock.id = Identifiers.next();
        clock.claimId = claimId;
        clock.code = definition.code();
        clock.stage = stage;
        clock.stopsWith = definition.until();
        clock.startedAt = startedAt;
        clock.dueAt = dueAt;
        clock.state = ClockState.RUNNING;
        clock.nextEscalationAt = clock.escalationAt(definition.escalation(), 0);
        return clock;
    }

    /** The act it waited for has happened. */
    void stop(Instant at) {
        end(at, at.isAfter(dueAt) ? ClockState.MISSED : ClockState.MET);
    }

    /** The claim ended before the act; it was missed only where its time was over already. */
    void drop(Instant at) {
        end(at, at.isAfter(dueAt) ? ClockState.MISSED : ClockState.DROPPED);
    }

    private void end(Instant at, ClockState ended) {
        if (isRunning()) {
            stoppedAt = at;
            state = ended;
            nextEscalationAt = null;
        }
    }

    /** The step of the escalation that was due was taken; the next one waits for its time. */
    public void escalated(List<ClockDefinition.Escalation> steps) {
        escalatedSteps++;
        nextEscalationAt = escalationAt(steps, escalatedSteps);
    }

    private @Nullable Instant escalationAt(List<ClockDefinition.Escalation> steps, int step) {
        if (step >= steps.size()) {
            return null;
        }
        var span = BigDecimal.valueOf(Duration.between(startedAt, dueAt).toSeconds());
        var seconds = span.multiply(steps.get(step).share()).setScale(0, RoundingMode.CEILING);
        return startedAt.plusSeconds(seconds.longValueExact());
    }

    /** Whether a step of the escalation is due. */
    public boolean isEscalationDue(Instant now) {
        return nextEscalationAt != null && !nextEscalationAt.isAfter(now);
    }

    /** When the next step of the escalation is due; empty where there is none. */
    Optional<Instant> nextEscalationAt() {
        return Optional.ofNullable(nextEscalationAt);
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public String code() {
        return code;
    }

    public ClaimStage stage() {
        return stage;
    }

    public ClockStop stopsWith() {
        return stopsWith;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** When it stopped; empty while it runs. */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    public ClockState state() {
        return state;
    }

    /** How many steps of its escalation were taken. */
    public int escalatedSteps() {
        return escalatedSteps;
    }
}
