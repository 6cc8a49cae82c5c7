package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Loss of income under one line of interruption, worked out from what the forensic accountant found. */
@Entity
@Table(name = "interruption_loss")
public class InterruptionLoss {

    /** The parts that answer for loss of income. */
    static final Set<CoveragePart> PARTS =
            EnumSet.of(CoveragePart.BUSINESS_INTERRUPTION, CoveragePart.DEPENDENT_BUSINESS_INTERRUPTION);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private CoveragePart part;

    @Embedded
    private Interruption interruption;

    @Column(name = "waiting_period_hours")
    private int waitingPeriodHours;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "assessed_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "assessed_currency"))
    private Money assessed;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected InterruptionLoss() {}

    /** Assesses the loss under a line of the claim for the first time. */
    static InterruptionLoss of(Claim claim, CoveragePart part, Interruption interruption, Actor actor, Instant now) {
        var loss = new InterruptionLoss();
        loss.id = Identifiers.next();
        loss.claimId = claim.id();
        loss.part = part;
        loss.assess(claim, interruption, actor, now);
        return loss;
    }

    /** Assesses it anew, with the waiting period of the line. */
    void assess(Claim claim, Interruption newInterruption, Actor actor, Instant now) {
        ClaimLine line = claim.line(part)
                .filter(each -> PARTS.contains(each.part()))
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("part", "is no line of interruption of " + claim.number(), PARTS.toString())));
        newInterruption.check(claim.currency(), now);
        interruption = newInterruption;
        waitingPeriodHours = Objects.requireNonNullElse(line.waitingPeriodHours(), 0);
        assessed = interruption.loss(waitingPeriodHours);
        assessedBy = actor.subject();
        assessedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CoveragePart part() {
        return part;
    }

    public Interruption interruption() {
        return interruption;
    }

    /** Hours of interruption that the insured bears, by the policy. */
    public int waitingPeriodHours() {
        return waitingPeriodHours;
    }

    public Money assessed() {
        return assessed;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
