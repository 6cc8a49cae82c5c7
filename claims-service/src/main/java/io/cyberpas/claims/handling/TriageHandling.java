package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.duty.DutyHandling;
import io.cyberpas.claims.duty.IncidentFacts;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Triages a claim: its severity, whose law applies, and at once the statutory clocks that follow. */
@ApplicationScoped
public class TriageHandling {

    private final ClaimAccess access;
    private final DutyHandling duties;
    private final ExtortionHandling extortion;
    private final AuditTrail audit;

    TriageHandling(ClaimAccess access, DutyHandling duties, ExtortionHandling extortion, AuditTrail audit) {
        this.access = access;
        this.duties = duties;
        this.extortion = extortion;
        this.audit = audit;
    }

    /**
     * The handler's judgement.
     *
     * @param affectedSubjects persons whose data are concerned, at a careful estimate
     * @param materialityFoundAt when the insured found the incident material, where a law asks for it
     */
    public record Judgement(
            Severity severity,
            Set<Jurisdiction> jurisdictions,
            Set<IncidentTrait> traits,
            long affectedSubjects,
            boolean extortionDemanded,
            @Nullable Instant materialityFoundAt) {

        public Judgement {
            jurisdictions = Set.copyOf(jurisdictions);
            traits = Set.copyOf(traits);
        }
    }

    /** Triages, or corrects the triage as more becomes known. */
    @Transactional
    public void triage(String number, @Nullable IfMatch ifMatch, Judgement judgement, Actor actor) {
        var claim = access.forWork(number, actor, "triage");
        IfMatch.check(ifMatch, claim.version());
        claim.triage(judgement.severity(), judgement.jurisdictions(), judgement.extortionDemanded());
        var facts = new IncidentFacts(
                claim.awareAt(),
                judgement.materialityFoundAt(),
                judgement.jurisdictions(),
                judgement.traits(),
                judgement.affectedSubjects());
        duties.generate(claim, facts, actor);
        extortion.follow(claim, actor);
        audit.record(actor, "claim.triaged", number, judgement.severity().name());
    }
}
