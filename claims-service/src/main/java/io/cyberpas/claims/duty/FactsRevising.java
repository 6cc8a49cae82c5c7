package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.forensics.ForensicReports;
import io.cyberpas.claims.forensics.ReportHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrects the facts of a claim as more becomes known, by hand or from the accepted forensic report. */
@ApplicationScoped
public class FactsRevising {

    private final ClaimAccess access;
    private final DutyAssessments assessments;
    private final DutyHandling handling;
    private final ForensicReports reports;
    private final ReportHandling reporting;

    FactsRevising(
            ClaimAccess access,
            DutyAssessments assessments,
            DutyHandling handling,
            ForensicReports reports,
            ReportHandling reporting) {
        this.access = access;
        this.assessments = assessments;
        this.handling = handling;
        this.reports = reports;
        this.reporting = reporting;
    }

    /** Facts as somebody corrects them; the jurisdictions are those of the triage. */
    public record Correction(
            Set<IncidentTrait> traits,
            long affectedSubjects,
            Map<Jurisdiction, Long> subjectsByJurisdiction,
            Map<IncidentTrait, Long> subjectsByKind,
            @Nullable Instant materialityFoundAt,
            String basis) {

        public Correction {
            traits = Set.copyOf(traits);
            subjectsByJurisdiction = Map.copyOf(subjectsByJurisdiction);
            subjectsByKind = Map.copyOf(subjectsByKind);
        }
    }

    /**
     * Corrects the facts and generates the duties anew.
     *
     * @throws ConflictException before the triage
     */
    @Transactional
    public void correct(String number, @Nullable IfMatch ifMatch, Correction correction, Actor actor) {
        var claim = access.forWork(number, actor, "correct the facts");
        var before = requireAssessed(claim);
        IfMatch.check(ifMatch, before.version());
        var facts = new IncidentFacts(
                claim.awareAt(),
                correction.materialityFoundAt(),
                claim.triage().jurisdictions(),
                correction.traits(),
                correction.affectedSubjects(),
                correction.subjectsByJurisdiction(),
                correction.subjectsByKind());
        handling.generate(claim, facts, correction.basis(), actor);
        assessments.flush();
    }

    /**
     * Takes over how many persons the accepted forensic report found, where it differs.
     *
     * @throws ConflictException without an accepted report, or before the triage
     */
    @Transactional
    public void followReport(String number, Actor actor) {
        var claim = access.forWork(number, actor, "correct the facts");
        requireAssessed(claim);
        if (reports.accepted(claim.id()).isEmpty()) {
            throw new ConflictException("Claim " + number + " has no accepted forensic report");
        }
        follow(claim, actor);
    }

    /** The examination is over: its numbers count from now on. */
    void reported(@Observes ClaimMoved moved) {
        if (moved.from() == ClaimStage.FORENSIC_REPORT) {
            follow(moved.claim(), moved.actor());
        }
    }

    private void follow(Claim claim, Actor actor) {
        var assessment = assessments.findById(claim.id());
        var report = reports.accepted(claim.id());
        if (assessment == null || report.isEmpty()) {
            return;
        }
        var persons = reporting.content(report.get()).personsAffected();
        if (persons != null && persons.best() != assessment.affectedSubjects()) {
            handling.generate(
                    claim,
                    assessment.facts(claim).withSubjects(persons.best()),
                    report.get().reference(),
                    actor);
        }
    }

    private DutyAssessment requireAssessed(Claim claim) {
        return assessments
                .findByIdOptional(claim.id())
                .orElseThrow(() -> new ConflictException(
                        "The duties of " + claim.number() + " are not generated yet: triage comes first"));
    }
}
