package io.cyberpas.claims.extortion;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what is found on a demand, and says whether it may be paid. */
@ApplicationScoped
public class ExtortionHandling implements StageGate {

    private final ClaimAccess access;
    private final ExtortionCases cases;
    private final AuditTrail audit;
    private final Clock clock;

    ExtortionHandling(ClaimAccess access, ExtortionCases cases, AuditTrail audit, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** The result of the sanction screening. */
    @Transactional
    public void screened(
            String number, @Nullable IfMatch ifMatch, ExtortionCase.Screening result, String reference, Actor actor) {
        change(
                number,
                ifMatch,
                actor,
                "extortion.screened",
                result + " " + reference,
                extortion -> extortion.screened(result, reference, actor.subject(), clock.instant()));
    }

    /** The insurer's consent, given by a manager. */
    @Transactional
    public void consent(String number, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        change(
                number,
                ifMatch,
                actor,
                "extortion.consented",
                reason,
                extortion -> extortion.consent(reason, actor.subject(), clock.instant()));
    }

    /** The report to law enforcement. */
    @Transactional
    public void lawEnforcementInformed(String number, @Nullable IfMatch ifMatch, String reference, Actor actor) {
        change(
                number,
                ifMatch,
                actor,
                "extortion.reported",
                reference,
                extortion -> extortion.lawEnforcementInformed(reference, clock.instant()));
    }

    /** The case of a claim, if work on it began. */
    public Optional<ExtortionCase> of(Claim claim) {
        return cases.findByIdOptional(claim.id());
    }

    /** What forbids paying a ransom on the claim as things stand. */
    public List<UnmetCondition> stops(Claim claim) {
        return of(claim).orElseGet(() -> ExtortionCase.open(claim.id())).stops();
    }

    /** The hard stop in front of every payment under the extortion cover. */
    public void requireClear(Claim claim) {
        var stops = stops(claim);
        if (!stops.isEmpty()) {
            throw new HardStopException(stops);
        }
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.EXTORTION;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        return stops(claim).stream()
                .filter(each -> each.condition() != GateCondition.INSURER_CONSENTED || isToBePaid(claim))
                .toList();
    }

    /** Without a line for the ransom nothing is to be consented to; screening and report are due all the same. */
    private static boolean isToBePaid(Claim claim) {
        return claim.line(CoveragePart.CYBER_EXTORTION).isPresent();
    }

    private void change(
            String number,
            @Nullable IfMatch ifMatch,
            Actor actor,
            String action,
            String reason,
            Consumer<ExtortionCase> verb) {
        var claim = access.forWork(number, actor, "work on the demand");
        if (!claim.triage().extortionDemanded()) {
            throw new ConflictException("No demand is recorded on claim " + number + "; record it at the triage");
        }
        var known = of(claim);
        IfMatch.check(ifMatch, known.map(ExtortionCase::version).orElse(0L));
        var extortion = known.orElseGet(() -> ExtortionCase.open(claim.id()));
        verb.accept(extortion);
        cases.persist(extortion);
        audit.record(actor, action, number, reason);
    }
}
