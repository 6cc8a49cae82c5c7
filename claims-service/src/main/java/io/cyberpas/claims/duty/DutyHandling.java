package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Generates the statutory clocks of a claim and keeps what became of each. */
@ApplicationScoped
public class DutyHandling {

    private final ClaimAccess access;
    private final Duties duties;
    private final DutyAssessments assessments;
    private final DutyRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    DutyHandling(
            ClaimAccess access,
            Duties duties,
            DutyAssessments assessments,
            DutyRules rules,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.duties = duties;
        this.assessments = assessments;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings the duties of a claim in line with the facts, as often as they are corrected: new ones arise, open ones
     * that no longer arise become not applicable, filed ones stay.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void generate(Claim claim, IncidentFacts facts, Actor actor) {
        keep(claim, facts, actor);
        var known = duties.of(claim.id()).stream().collect(Collectors.toMap(Duty::code, Function.identity()));
        for (var rule : rules.arisingFrom(facts)) {
            var duty = known.remove(rule.code());
            if (duty == null) {
                duties.persist(Duty.arising(claim.id(), rule, facts));
            } else {
                duty.arisesAgain(rule, facts);
            }
        }
        known.values().stream()
                .filter(Duty::isOpen)
                .forEach(each ->
                        each.findNotApplicable("The corrected facts no longer give rise to it", actor.subject()));
        audit.record(actor, "duty.generated", claim.number(), null);
    }

    private void keep(Claim claim, IncidentFacts facts, Actor actor) {
        var assessment = assessments.findById(claim.id());
        if (assessment == null) {
            assessments.persist(DutyAssessment.of(claim, facts, actor.subject(), clock.instant()));
        } else {
            assessment.revise(facts, actor.subject(), clock.instant());
        }
    }

    /** The report of a duty was made. */
    @Transactional
    public void file(
            String number, String code, @Nullable IfMatch ifMatch, String receipt, Instant filedAt, Actor actor) {
        answer(
                number,
                code,
                ifMatch,
                actor,
                "duty.filed",
                receipt,
                (claim, duty) -> duty.file(receipt, filedAt, claim.awareAt(), actor.subject(), clock.instant()));
    }

    /** The law lets go of a duty. */
    @Transactional
    public void waive(String number, String code, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        answer(number, code, ifMatch, actor, "duty.waived", reason, (_, duty) -> duty.waive(reason, actor.subject()));
    }

    /** A duty never arose. */
    @Transactional
    public void findNotApplicable(String number, String code, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        answer(
                number,
                code,
                ifMatch,
                actor,
                "duty.not-applicable",
                reason,
                (_, duty) -> duty.findNotApplicable(reason, actor.subject()));
    }

    private void answer(
            String number,
            String code,
            @Nullable IfMatch ifMatch,
            Actor actor,
            String action,
            String reason,
            BiConsumer<Claim, Duty> verb) {
        var claim = access.forWork(number, actor, "answer a duty");
        var duty = duties.of(claim.id(), code).orElseThrow(() -> new AbsentException("duty", code));
        IfMatch.check(ifMatch, duty.version());
        verb.accept(claim, duty);
        audit.record(actor, action, number, code + ": " + reason);
    }
}
