package io.cyberpas.claims.duty;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the statutory clocks of a claim in line with the facts, as often as they are corrected. */
@ApplicationScoped
public class DutyHandling {

    private static final String TRIAGE = "TRIAGE";

    private final Duties duties;
    private final DutyAssessments assessments;
    private final DutyRules rules;
    private final OverdueTasks tasks;
    private final BusinessCalendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    DutyHandling(
            Duties duties,
            DutyAssessments assessments,
            DutyRules rules,
            OverdueTasks tasks,
            BusinessCalendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.duties = duties;
        this.assessments = assessments;
        this.rules = rules;
        this.tasks = tasks;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** Generates the duties from the facts of the triage; what was told of places and kinds before stays, if it still fits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void generate(Claim claim, IncidentFacts facts, Actor actor) {
        var before = assessments.findById(claim.id());
        var kept = before != null && facts.subjectsByJurisdiction().isEmpty() ? withParticulars(facts, before) : facts;
        generate(claim, kept, TRIAGE, actor);
    }

    /**
     * Generates the duties: new ones arise, those that arise no longer are proposed to be found not applicable, filed ones
     * stay as they are.
     *
     * @param basis what the facts rest on
     * @throws io.cyberpas.platform.problem.InvalidInputException when the facts contradict themselves
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void generate(Claim claim, IncidentFacts facts, String basis, Actor actor) {
        facts.requireConsistent();
        keep(claim, facts, basis, actor);
        var known = duties.of(claim.id()).stream().collect(Collectors.toMap(Duty::code, Function.identity()));
        for (var rule : rules.arisingFrom(facts)) {
            var due = rule.dueAt(facts, calendars).orElse(null);
            var duty = known.remove(rule.code());
            if (duty == null) {
                duties.persist(Duty.arising(claim.id(), rule, due));
            } else {
                var before = duty.dueAt();
                duty.arisesAgain(rule, due);
                before.filter(time -> !duty.dueAt().equals(before))
                        .ifPresent(time -> tasks.settle(claim, duty, time, "Its time is another: " + basis, actor));
            }
        }
        known.values().stream()
                .filter(each -> rules.of(each).isOriginal())
                .forEach(each -> each.doubt("The facts by " + basis + " no longer give rise to it"));
        audit.record(actor, "duty.generated", claim.number(), basis);
    }

    private void keep(Claim claim, IncidentFacts facts, String basis, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var assessment = assessments.findById(claim.id());
        if (assessment == null) {
            assessments.persist(DutyAssessment.of(claim, facts, basis, actor.subject(), now));
        } else {
            assessment.revise(facts, basis, actor.subject(), now);
        }
    }

    private static IncidentFacts withParticulars(IncidentFacts facts, DutyAssessment before) {
        if (before.affectedSubjects() != facts.affectedSubjects()
                || !facts.jurisdictions()
                        .containsAll(before.subjectsByJurisdiction().keySet())) {
            return facts;
        }
        return new IncidentFacts(
                facts.awareAt(),
                facts.materialityFoundAt(),
                facts.jurisdictions(),
                facts.traits(),
                facts.affectedSubjects(),
                before.subjectsByJurisdiction(),
                before.subjectsByKind());
    }
}
