package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.LikelyDuplicates;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.coverage.CheckFinding;
import io.cyberpas.claims.coverage.CoverCheck;
import io.cyberpas.claims.coverage.CoverageHandling;
import io.cyberpas.claims.forensics.RecordReporting;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.handling.TriageHandling;
import io.cyberpas.claims.incident.IncidentRecording;
import io.cyberpas.claims.incident.IncidentStanding;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Leads a claim through the process by a rule, in one transaction: each stage with what its gate asks for, the report on the bank's record,
 * decision, reserve and payment within the authority of the rule. Nothing of the process is left out but the panel.
 */
@ApplicationScoped
class RuleSettlement {

    static final String REVIEW = "REVIEW_STRAIGHT_THROUGH";

    private final ClaimHandling claims;
    private final LikelyDuplicates duplicates;
    private final TriageHandling triage;
    private final IncidentRecording incidents;
    private final StageHandling stages;
    private final CoverageHandling coverage;
    private final RecordReporting reporting;
    private final RuleDeciding deciding;
    private final FundsLosses losses;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;

    RuleSettlement(
            ClaimHandling claims,
            LikelyDuplicates duplicates,
            TriageHandling triage,
            IncidentRecording incidents,
            StageHandling stages,
            CoverageHandling coverage,
            RecordReporting reporting,
            RuleDeciding deciding,
            FundsLosses losses,
            WorkQueue work,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.duplicates = duplicates;
        this.triage = triage;
        this.incidents = incidents;
        this.stages = stages;
        this.coverage = coverage;
        this.reporting = reporting;
        this.deciding = deciding;
        this.losses = losses;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Settles a loss of which every rule held.
     *
     * @throws io.cyberpas.platform.problem.ProblemException when a gate, an authority or a bound of the process says no
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Claim claim, FundsLoss loss, StraightThroughRule rule, FundsLimits limits) {
        RuleAuthority authority = rule.authority(claim.currency());
        Actor actor = authority.actor();
        claim.settleBy(rule.edition());
        leaveNotice(claim, rule, actor);
        leaveTriage(claim, loss, rule, actor);
        leave(claim, ClaimStage.PRESERVATION, rule, actor, loss);
        leave(claim, ClaimStage.NOTIFICATION, rule, actor, loss);
        coverage.review(claim.number(), "By " + rule.edition() + ": " + told(loss), findings(loss), null, actor);
        leave(claim, ClaimStage.PROVISIONAL_COVERAGE, rule, actor, loss);
        var report = reporting.report(
                claim,
                loss.institution(),
                BankReport.of(loss, rule, limits),
                actor,
                "By " + rule.edition()
                        + ": the record shows every transaction and has the hash that the institution told");
        leave(claim, ClaimStage.FORENSIC_REPORT, rule, actor, report.reference());
        loss.settle(
                new FundsAssessment(
                        limits.recognised(loss.claimed()),
                        limits.payable(loss.claimed()),
                        actor.subject(),
                        clock.instant(),
                        told(loss)),
                rule.samples(claim.id()));
        losses.flush();
        leave(claim, ClaimStage.FIRST_PARTY_QUANTUM, rule, actor, FundsLoss.REFERENCE);
        deciding.decide(claim, loss, rule, authority);
        leave(claim, ClaimStage.COVERAGE_DECISION, rule, actor, report.reference());
        var payment = deciding.pay(claim, loss, authority);
        if (loss.isSampled()) {
            work.ask(claim, REVIEW, claim.number(), actor);
        }
        audit.record(
                actor,
                "funds.settled",
                claim.number(),
                rule.edition() + ": " + payment.number() + " " + payment.net() + " of " + loss.claimed());
    }

    private void leaveNotice(Claim claim, StraightThroughRule rule, Actor actor) {
        if (claim.acknowledgedAt().isEmpty()) {
            claims.acknowledge(claim.number(), current(claim), actor);
        }
        if (!duplicates.notReviewed(claim).isEmpty()) {
            claims.reviewDuplicates(
                    claim.number(),
                    current(claim),
                    "By " + rule.edition() + ": none of the transactions is claimed by them",
                    actor);
        }
        leave(claim, ClaimStage.FIRST_NOTICE, rule, actor, claim.number());
    }

    private void leaveTriage(Claim claim, FundsLoss loss, StraightThroughRule rule, Actor actor) {
        var terms = rule.product(loss.told().product()).orElseThrow();
        triage.triage(
                claim.number(),
                current(claim),
                new TriageHandling.Judgement(Severity.LOW, Set.of(terms.jurisdiction()), Set.of(), 0, false, null),
                actor);
        incidents.record(
                claim.number(),
                FundsVeris.of(loss, rule, terms.jurisdiction()),
                IncidentStanding.PROVISIONAL,
                null,
                actor);
        leave(claim, ClaimStage.TRIAGE, rule, actor, claim.number());
    }

    private void leave(Claim claim, ClaimStage stage, StraightThroughRule rule, Actor actor, FundsLoss loss) {
        leave(claim, stage, rule, actor, String.valueOf(loss.record().sha256()));
    }

    private void leave(Claim claim, ClaimStage stage, StraightThroughRule rule, Actor actor, String evidence) {
        stages.complete(
                claim.number(),
                stage,
                current(claim),
                new StageHandling.Grounds("By " + rule.edition(), List.of(evidence)),
                actor);
    }

    private static List<CheckFinding> findings(FundsLoss loss) {
        return Arrays.stream(CoverCheck.values())
                .map(check -> new CheckFinding(
                        check,
                        CheckFinding.Finding.HOLDS,
                        switch (check) {
                            case TRIGGER, PERIOD -> "Booked " + loss.told().firstAt();
                            case RETROACTIVE_DATE, WAITING_PERIOD ->
                                "Not asked for by " + CoveragePart.FUNDS_TRANSFER_LOSS;
                            case PRIOR_KNOWLEDGE -> "Every transaction lies in the time of cover";
                        }))
                .toList();
    }

    private static String told(FundsLoss loss) {
        return loss.checks().stream()
                .map(each -> each.rule() + " " + each.detail())
                .reduce((one, other) -> one + "; " + other)
                .map(text -> text.length() > 1000 ? text.substring(0, 1000) : text)
                .orElse("");
    }

    /** The version after what was done so far is written. */
    private IfMatch current(Claim claim) {
        losses.flush();
        return new IfMatch(claim.version());
    }
}
