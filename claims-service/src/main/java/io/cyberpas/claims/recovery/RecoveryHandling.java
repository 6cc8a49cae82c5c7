package io.cyberpas.claims.recovery;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.PartyJoined;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assesses recovery, which a claim needs before it is closed. */
@ApplicationScoped
public class RecoveryHandling implements StageGate {

    private final ClaimAccess access;
    private final RecoveryAssessments assessments;
    private final Recoveries recoveries;
    private final Event<PartyJoined> joined;
    private final AuditTrail audit;
    private final Clock clock;

    RecoveryHandling(
            ClaimAccess access,
            RecoveryAssessments assessments,
            Recoveries recoveries,
            Event<PartyJoined> joined,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.recoveries = recoveries;
        this.joined = joined;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the assessment; the one before is replaced and stays in the audit trail.
     *
     * @throws InvalidInputException when a recovery is expected from nobody named
     */
    @Transactional
    public RecoveryAssessment assess(
            String number, RecoveryAssessment.Prospect prospect, @Nullable String against, String note, Actor actor) {
        if (prospect != RecoveryAssessment.Prospect.NONE && (against == null || against.isBlank())) {
            throw new InvalidInputException(new FieldProblem("$.against", "is needed where something may come back"));
        }
        var claim = access.forWork(number, actor, "assess recovery");
        var assessment = of(claim).orElseGet(() -> RecoveryAssessment.open(claim.id()));
        assessment.assess(prospect, against, note, actor.subject(), clock.instant());
        assessments.persist(assessment);
        assessment.against().ifPresent(each -> joined.fire(new PartyJoined(claim, RecoveryParties.party(each), actor)));
        audit.record(actor, "recovery.assessed", number, prospect + ": " + note);
        return assessment;
    }

    public Optional<RecoveryAssessment> of(Claim claim) {
        return assessments.findByIdOptional(claim.id());
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.RECOVERY;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        var unmet = new ArrayList<UnmetCondition>();
        if (of(claim).isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.RECOVERY_ASSESSED, "Recovery is not assessed"));
        }
        var open = recoveries.of(claim.id()).stream()
                .filter(each -> each.status().isOpen())
                .map(each -> each.number() + " " + each.status() + " " + each.outstanding())
                .toList();
        if (!open.isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.RECOVERIES_SETTLED, String.join(", ", open)));
        }
        return unmet;
    }
}
