package io.cyberpas.claims.appraisal;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.quantum.InterruptionLoss;
import io.cyberpas.claims.quantum.InterruptionStudy;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.claims.quantum.ProposalTaking;
import io.cyberpas.claims.quantum.ProposedCost;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leads proposals of quantum from the appointed accountant to the handler who takes them over. The insurer's people read them,
 * and the accountant's firm its own; for anybody else there are none.
 */
@ApplicationScoped
public class Appraising {

    private static final String REVIEW = "REVIEW_APPRAISAL";
    private static final String REVISE = "REVISE_APPRAISAL";

    private final ClaimAccess access;
    private final Appraisals appraisals;
    private final Engagements engagements;
    private final ProposalTaking quantum;
    private final AppraisalFormat format;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;

    Appraising(
            ClaimAccess access,
            Appraisals appraisals,
            Engagements engagements,
            ProposalTaking quantum,
            AppraisalFormat format,
            WorkQueue work,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.appraisals = appraisals;
        this.engagements = engagements;
        this.quantum = quantum;
        this.format = format;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a claim lets an accountant propose on. */
    public record Scope(Currency currency, List<CoveragePart> costs, List<CoveragePart> interruptions) {}

    /**
     * Proposes a loss of income.
     *
     * @throws io.cyberpas.platform.problem.InvalidInputException naming everything that is wrong with the figures
     */
    @Transactional
    public Appraisal proposeInterruption(String claimNumber, CoveragePart part, InterruptionStudy study, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "propose an interruption loss");
        Engagement engagement = engagement(claim, actor);
        InterruptionLoss loss = quantum.workedOut(claim, part, study, actor);
        return submitted(
                claim, engagement, part, new AppraisalContent(study, List.of()), study.basis(), loss.assessed(), actor);
    }

    /** Proposes what is due of invoices. */
    @Transactional
    public Appraisal proposeCosts(String claimNumber, List<ProposedCost> costs, String note, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "propose costs");
        Engagement engagement = engagement(claim, actor);
        quantum.check(claim, costs);
        Money due = costs.stream().map(ProposedCost::due).reduce(Money.zero(claim.currency()), Money::plus);
        return submitted(claim, engagement, null, new AppraisalContent(null, costs), note, due, actor);
    }

    /** Makes a proposal the actor's own assessment: the loss of income, or every invoice of it. */
    @Transactional
    public Appraisal takeOver(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "take a proposal over");
        Appraisal appraisal = find(claim, reference, ifMatch, actor);
        appraisal.takenOver(reason, actor, clock.instant());
        AppraisalContent content = content(appraisal);
        InterruptionStudy study = content.study();
        if (study == null) {
            quantum.takeOver(claim, content.costs(), reference + " of " + appraisal.firm(), actor);
        } else {
            quantum.takeOver(claim, appraisal.part().orElseThrow(), study, actor);
        }
        return decided(claim, appraisal, "appraisal.taken-over", reason, actor);
    }

    /** Returns a proposal with a reason. */
    @Transactional
    public Appraisal giveBack(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "return a proposal");
        Appraisal appraisal = find(claim, reference, ifMatch, actor);
        appraisal.giveBack(reason, actor, clock.instant());
        var about = new Bilingual(reference, reference);
        work.askFirm(claim, REVISE, reference, about, appraisal.firm(), actor);
        return decided(claim, appraisal, "appraisal.returned", reason, actor);
    }

    /** The proposals on a claim, newest first. */
    @Transactional
    public List<Appraisal> appraisals(String claimNumber, Actor actor) {
        return readable(access.visible(claimNumber, actor), actor);
    }

    /** One proposal. */
    @Transactional
    public Appraisal appraisal(String claimNumber, String reference, Actor actor) {
        return find(access.visible(claimNumber, actor), reference, actor);
    }

    /** The days of a proposed loss of income; empty for costs. */
    @Transactional
    public Optional<InterruptionLoss> worksheet(String claimNumber, Appraisal appraisal, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return Optional.ofNullable(content(appraisal).study())
                .map(study -> quantum.workedOut(claim, appraisal.part().orElseThrow(), study, actor));
    }

    /** What can be proposed on a claim; empty for whoever cannot. */
    @Transactional
    public Optional<Scope> scope(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        List<CoveragePart> parts = claim.lines().stream()
                .filter(line -> line.side() == Side.FIRST_PARTY)
                .map(line -> line.part())
                .toList();
        return claim.stage().isOpen() && binding(claim, actor).isPresent()
                ? Optional.of(new Scope(
                        claim.currency(),
                        parts,
                        parts.stream().filter(LossAssessing::isInterruption).toList()))
                : Optional.empty();
    }

    /** What a proposal says. */
    public AppraisalContent content(Appraisal appraisal) {
        return format.read(appraisal.content());
    }

    private Appraisal submitted(
            Claim claim,
            Engagement engagement,
            @Nullable CoveragePart part,
            AppraisalContent content,
            String note,
            Money due,
            Actor actor) {
        Appraisal appraisal = Appraisal.submit(
                claim, next(claim), engagement, part, format.write(content), note, due, actor, clock.instant());
        appraisals.persistAndFlush(appraisal);
        work.ask(claim, REVIEW, appraisal.reference(), actor);
        appraisals.of(claim.id()).stream()
                .filter(each -> each.firm().equals(appraisal.firm()) && each.status() == AppraisalStatus.RETURNED)
                .forEach(each -> work.settle(claim, REVISE, each.reference(), appraisal.reference(), actor));
        audit.record(actor, "appraisal.submitted", claim.number(), appraisal.reference() + " " + appraisal.amount());
        return appraisal;
    }

    private Appraisal decided(Claim claim, Appraisal appraisal, String action, String reason, Actor actor) {
        work.settle(claim, REVIEW, appraisal.reference(), reason, actor);
        audit.record(actor, action, claim.number(), appraisal.reference() + ": " + reason);
        appraisals.flush();
        return appraisal;
    }

    private int next(Claim claim) {
        return Math.toIntExact(appraisals.count("claimId", claim.id())) + 1;
    }

    private Engagement engagement(Claim claim, Actor actor) {
        requireReader(claim, actor);
        return binding(claim, actor)
                .orElseThrow(() -> new ConflictException(actor.vendor()
                        + " has not accepted an appointment as accountant to " + claim.number() + ", or it is over"));
    }

    private Optional<Engagement> binding(Claim claim, Actor actor) {
        String firm = actor.vendor();
        return firm == null ? Optional.empty() : engagements.binding(claim.id(), firm, FirmKind.FORENSIC_ACCOUNTANT);
    }

    private Appraisal find(Claim claim, String reference, @Nullable IfMatch ifMatch, Actor actor) {
        Appraisal appraisal = find(claim, reference, actor);
        IfMatch.check(ifMatch, appraisal.version());
        return appraisal;
    }

    private Appraisal find(Claim claim, String reference, Actor actor) {
        return readable(claim, actor).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AbsentException("proposal", reference));
    }

    private List<Appraisal> readable(Claim claim, Actor actor) {
        requireReader(claim, actor);
        return appraisals.of(claim.id()).stream()
                .filter(each -> ClaimAccess.isStaff(actor) || each.firm().equals(actor.vendor()))
                .toList();
    }

    private void requireReader(Claim claim, Actor actor) {
        if (!ClaimAccess.isStaff(actor) && !engagements.isAppointed(claim.id(), FirmKind.FORENSIC_ACCOUNTANT, actor)) {
            throw new AbsentException("proposals on claim", claim.number());
        }
    }
}
