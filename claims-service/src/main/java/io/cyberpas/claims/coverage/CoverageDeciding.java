package io.cyberpas.claims.coverage;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on lines: alone within one's authority, above it with a second person. */
@ApplicationScoped
public class CoverageDeciding {

    private final ClaimAccess access;
    private final CoverageDecisions decisions;
    private final CoverageProposals proposals;
    private final CoverageHandling handling;
    private final Exclusions exclusions;
    private final Authority authority;
    private final ForensicFindings forensics;
    private final AuditTrail audit;
    private final Event<CoverageDecided> decided;
    private final Clock clock;
    private final ZoneId zone;

    CoverageDeciding(
            ClaimAccess access,
            CoverageDecisions decisions,
            CoverageProposals proposals,
            CoverageHandling handling,
            Exclusions exclusions,
            Authority authority,
            ForensicFindings forensics,
            AuditTrail audit,
            Event<CoverageDecided> decided,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.decisions = decisions;
        this.proposals = proposals;
        this.handling = handling;
        this.exclusions = exclusions;
        this.authority = authority;
        this.forensics = forensics;
        this.audit = audit;
        this.decided = decided;
        this.clock = clock;
        this.zone = zone;
    }

    /** What became of a decision. */
    public sealed interface Outcome {

        /** It counts. */
        record Decided(CoverageDecision decision) implements Outcome {}

        /** It waits for a second person. */
        record Proposed(CoverageProposal proposal) implements Outcome {}
    }

    /**
     * Decides on a line, or proposes the decision where it needs a second person.
     *
     * @throws ConflictException without an accepted forensic report, or outside the stages of decision and payment
     * @throws ForbiddenActionException when what is granted in all is above the actor's authority
     */
    @Transactional
    public Outcome decide(String number, CoverageDecision.Draft draft, Actor actor) {
        var claim = access.forWork(number, actor, "decide on the cover");
        var decision = checked(claim, draft, actor.subject(), null);
        var level = level(claim, draft);
        level.requireMayDecide("Cover", total(claim, draft), actor);
        proposals.open(claim.id(), draft.part()).ifPresent(each -> {
            each.replace(actor.subject(), clock.instant());
            proposals.flush();
        });
        if (level.needsConfirmation()) {
            var proposal = CoverageProposal.of(claim, draft, actor.subject(), clock.instant());
            proposals.persist(proposal);
            audit.record(actor, "coverage.proposed", number, draft.part() + " " + draft.outcome());
            return new Outcome.Proposed(proposal);
        }
        return new Outcome.Decided(kept(claim, decision, actor));
    }

    /**
     * Decides on a line by a rule, within its own small authority; it needs a report and answers to every exclusion like any other.
     *
     * @throws ForbiddenActionException when what is granted in all is beyond the rule
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CoverageDecision decideBy(RuleAuthority rule, Claim claim, CoverageDecision.Draft draft) {
        rule.requireCovers(total(claim, draft));
        return kept(claim, checked(claim, draft, rule.actor().subject(), null), rule.actor());
    }

    /**
     * Confirms a proposal as its second person; it is checked again, because much may have changed.
     *
     * @throws ForbiddenActionException when it is one's own, or beyond one's role
     */
    @Transactional
    public CoverageDecision confirm(String number, UUID id, @Nullable IfMatch ifMatch, Actor actor) {
        var claim = access.forWork(number, actor, "confirm a decision");
        var proposal = find(claim, id, ifMatch);
        var draft = proposal.draft();
        var level = level(claim, draft);
        if (level.needsConfirmation()) {
            level.requireMayConfirm("Cover", total(claim, draft), proposal.proposedBy(), actor);
        }
        proposal.confirm(actor.subject(), clock.instant());
        return kept(claim, checked(claim, draft, proposal.proposedBy(), actor.subject()), actor);
    }

    /** Refuses a proposal; the line stays as it was decided before. */
    @Transactional
    public void refuse(String number, UUID id, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "refuse a decision");
        var proposal = find(claim, id, ifMatch);
        proposal.refuse(actor.subject(), reason, clock.instant());
        audit.record(actor, "coverage.refused", number, proposal.part() + ": " + reason);
    }

    private CoverageProposal find(Claim claim, UUID id, @Nullable IfMatch ifMatch) {
        var proposal =
                proposals.of(claim.id(), id).orElseThrow(() -> new AbsentException("proposed decision", id.toString()));
        IfMatch.check(ifMatch, proposal.version());
        return proposal;
    }

    private CoverageDecision kept(Claim claim, CoverageDecision decision, Actor actor) {
        decisions.persist(decision);
        audit.record(actor, "coverage.decided", claim.number(), decision.part() + " " + decision.outcome());
        decided.fire(new CoverageDecided(claim, decision, actor));
        return decision;
    }

    private CoverageDecision checked(
            Claim claim, CoverageDecision.Draft draft, String decidedBy, @Nullable String confirmedBy) {
        if (claim.stage() != ClaimStage.COVERAGE_DECISION && claim.stage() != ClaimStage.PAYMENT) {
            throw new ConflictException("Claim " + claim.number() + " is in stage " + claim.stage()
                    + "; cover is decided in stage COVERAGE_DECISION and revised in stage PAYMENT");
        }
        var line = lineOf(claim, draft);
        var report = forensics
                .acceptedReport(claim.id())
                .orElseThrow(() -> new ConflictException(
                        "forensic-report-missing",
                        "No accepted forensic report",
                        "No indemnity is decided without an accepted forensic report",
                        Map.of("claim", claim.number())));
        exclusions.requireAllAnswered(draft.exclusions(), LocalDate.ofInstant(claim.awareAt(), zone));
        var decision = CoverageDecision.of(
                claim,
                line,
                draft,
                report,
                handling.assessed(claim, draft.part()),
                decisions
                                .latest(claim.id(), draft.part())
                                .map(CoverageDecision::revision)
                                .orElse(0)
                        + 1,
                decidedBy,
                clock.instant());
        return confirmedBy == null ? decision : decision.confirmedBy(confirmedBy);
    }

    private static ClaimLine lineOf(Claim claim, CoverageDecision.Draft draft) {
        return claim.line(draft.part())
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.part",
                        "is no line of the claim",
                        claim.lines().stream()
                                .map(each -> each.part().name())
                                .toList()
                                .toString())));
    }

    /** What all lines together are granted with the draft. */
    private Money total(Claim claim, CoverageDecision.Draft draft) {
        return claim.lines().stream()
                .filter(each -> each.part() != draft.part())
                .flatMap(each -> decisions.latest(claim.id(), each.part()).stream())
                .map(CoverageDecision::granted)
                .reduce(draft.granted(), Money::plus);
    }

    /** Who decides on what all lines together are granted. */
    private AuthorityLevel level(Claim claim, CoverageDecision.Draft draft) {
        return authority.levelFor(Act.COVERAGE, total(claim, draft), LocalDate.ofInstant(clock.instant(), zone));
    }
}
