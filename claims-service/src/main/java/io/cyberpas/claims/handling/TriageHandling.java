package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.duty.DutyHandling;
import io.cyberpas.claims.duty.IncidentFacts;
import io.cyberpas.claims.duty.IncidentTrait;
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

    private static final String CONSENT = "CONSENT_TO_RANSOM";

    private final ClaimAccess access;
    private final DutyHandling duties;
    private final WorkQueue work;
    private final AuditTrail audit;

    TriageHandling(ClaimAccess access, DutyHandling duties, WorkQueue work, AuditTrail audit) {
        this.access = access;
        this.duties = duties;
        this.work = work;
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
        if (judgement.extortionDemanded()) {
            work.ask(claim, CONSENT, number, actor);
        } else {
            work.settle(claim, CONSENT, number, "No ransom is demanded", actor);
        }
        audit.record(actor, "claim.triaged", number, judgement.severity().name());
    }
}
