package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Takes limits for approved payments, each payment once. */
@ApplicationScoped
public class LimitErosion {

    private final LimitsLedgers ledgers;
    private final Erosions erosions;
    private final AuditTrail auditTrail;
    private final Clock clock;

    LimitErosion(LimitsLedgers ledgers, Erosions erosions, AuditTrail auditTrail, Clock clock) {
        this.ledgers = ledgers;
        this.erosions = erosions;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * The line that answers a demand, and whether it was written just now or had been before.
     *
     * @param isNew false if the same payment had taken the same amount already
     */
    public record Outcome(Erosion erosion, boolean isNew) {}

    /**
     * Takes the demanded amount from the policy's limits, or finds that this payment took it before.
     *
     * @throws AbsentException        if there is no such policy
     * @throws ConflictException      if the payment took something else before
     * @throws LimitExceededException if it does not fit
     */
    @Transactional
    public Outcome erode(String policyNumber, ErosionDemand demand, Actor actor) {
        LimitsLedger ledger =
                ledgers.holdOfPolicy(policyNumber).orElseThrow(() -> new AbsentException("policy", policyNumber));
        Optional<Erosion> earlier = erosions.findByIdOptional(demand.paymentId());
        if (earlier.isPresent()) {
            if (!earlier.get().answers(ledger, demand)) {
                throw alreadyUsed(demand);
            }
            return new Outcome(earlier.get(), false);
        }
        Erosion erosion = ledger.erode(demand, clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
        append(erosion, demand);
        auditTrail.record(actor, "limit.eroded", policyNumber, reason(demand));
        return new Outcome(erosion, true);
    }

    /** Two policies can be asked at once for the same payment; the primary key lets one of them through. */
    private void append(Erosion erosion, ErosionDemand demand) {
        try {
            erosions.persistAndFlush(erosion);
        } catch (PersistenceException e) {
            if (e instanceof ConstraintViolationException violation
                    && "erosion_pk".equals(violation.getConstraintName())) {
                throw alreadyUsed(demand);
            }
            throw e;
        }
    }

    private static ConflictException alreadyUsed(ErosionDemand demand) {
        return new ConflictException(
                "Payment %s has eroded a limit with other content before".formatted(demand.paymentId()));
    }

    private static String reason(ErosionDemand demand) {
        return "%s of %s for payment %s of %s"
                .formatted(demand.amount(), demand.part(), demand.paymentId(), demand.claimNumber());
    }
}
