package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leads appointments through their course. The firm itself answers, starts and delivers; the insurer ends. A firm finds
 * its own appointments only.
 */
@ApplicationScoped
public class EngagementCourse {

    private final ClaimAccess access;
    private final Engagements engagements;
    private final ConflictChecking conflicts;
    private final PanelFirms firms;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;

    EngagementCourse(
            ClaimAccess access,
            Engagements engagements,
            ConflictChecking conflicts,
            PanelFirms firms,
            WorkQueue work,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.engagements = engagements;
        this.conflicts = conflicts;
        this.firms = firms;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** The task by which a firm is asked for its answer, in the queue of those of it who sign in for the work. */
    static String answerOf(Engagement engagement) {
        return "ANSWER_APPOINTMENT_AS_" + engagement.terms().kind().signsInAs();
    }

    /**
     * The firm takes the work and says what it found when it looked for conflicts.
     *
     * @throws ConflictOfInterestException when one came up since it was asked
     */
    @Transactional
    public Engagement accept(String claimNumber, UUID id, String statement, Actor actor) {
        Engagement engagement = ofFirm(claimNumber, id, actor, "accept an appointment");
        requireNoConflict(claimNumber, engagement, actor);
        engagement.accept(statement, actor, clock.instant());
        answered(claimNumber, engagement, statement, actor);
        return recorded(claimNumber, engagement, "engagement.accepted", statement, actor);
    }

    /** The firm does not take the work; its people no longer see the claim. */
    @Transactional
    public Engagement decline(String claimNumber, UUID id, String reason, Actor actor) {
        Engagement engagement = ofFirm(claimNumber, id, actor, "decline an appointment");
        engagement.decline(reason, actor, clock.instant());
        recorded(claimNumber, engagement, "engagement.declined", reason, actor);
        answered(claimNumber, engagement, reason, actor);
        dismiss(engagement);
        return engagement;
    }

    /** The firm begins to work. */
    @Transactional
    public Engagement start(String claimNumber, UUID id, String note, Actor actor) {
        Engagement engagement = ofFirm(claimNumber, id, actor, "start an engagement");
        engagement.start(note, actor, clock.instant());
        return recorded(claimNumber, engagement, "engagement.started", note, actor);
    }

    /** Something was delivered; {@code position} counts from 1. */
    @Transactional
    public Engagement deliver(String claimNumber, UUID id, int position, String reference, Actor actor) {
        Engagement engagement = ofFirm(claimNumber, id, actor, "deliver");
        engagement.deliver(position, reference, actor, clock.instant());
        return recorded(claimNumber, engagement, "engagement.delivered", position + ": " + reference, actor);
    }

    /** The insurer ends the work, or takes an appointment back before it began. */
    @Transactional
    public Engagement end(String claimNumber, UUID id, String reason, Actor actor) {
        Engagement engagement = forWork(claimNumber, id, actor, "end an engagement");
        engagement.end(reason, actor, clock.instant());
        recorded(claimNumber, engagement, "engagement.ended", reason, actor);
        answered(claimNumber, engagement, reason, actor);
        dismiss(engagement);
        return engagement;
    }

    /** A manager grants more hours. */
    @Transactional
    public Engagement raiseBudget(String claimNumber, UUID id, BigDecimal hours, String reason, Actor actor) {
        Engagement engagement = forWork(claimNumber, id, actor, "raise a budget");
        engagement.raiseBudget(hours, reason, actor, clock.instant());
        return recorded(
                claimNumber, engagement, "engagement.budget-raised", hours.toPlainString() + " h: " + reason, actor);
    }

    /** The appointments to a claim, oldest first; a firm is shown its own and those its people made. */
    @Transactional
    public List<Engagement> engagements(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return engagements.of(claim.id()).stream()
                .filter(each -> ClaimAccess.isStaff(actor)
                        || Engagements.isOfFirm(actor, each)
                        || each.appointedBy().equals(actor.subject()))
                .toList();
    }

    /** One appointment to a claim. */
    @Transactional
    public Engagement engagement(String claimNumber, UUID id, Actor actor) {
        return engagements(claimNumber, actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AbsentException("engagement", id.toString()));
    }

    /** Appointments of the actor's firm, or of all firms for the insurer's people, newest first. */
    @Transactional
    public Page<Engagement> page(@Nullable EngagementStatus status, PageRequest request, Actor actor) {
        if (ClaimAccess.isStaff(actor)) {
            return engagements.page(null, status, request);
        }
        String firm = actor.vendor();
        List<FirmKind> kinds = Arrays.stream(FirmKind.values())
                .filter(kind -> actor.is(kind.signsInAs().role()))
                .toList();
        return firm == null || kinds.isEmpty()
                ? new Page<>(List.of(), null)
                : engagements.page(new Engagements.OfFirm(firm, kinds), status, request);
    }

    /** Whether the actor speaks for the firm of an appointment. */
    public boolean speaksFor(Actor actor, Engagement engagement) {
        return Engagements.isOfFirm(actor, engagement);
    }

    Engagement ofFirm(String claimNumber, UUID id, Actor actor, String attempted) {
        Engagement engagement = forWork(claimNumber, id, actor, attempted);
        if (!speaksFor(actor, engagement)) {
            throw new ForbiddenActionException("Only " + engagement.terms().vendorCode() + " can " + attempted);
        }
        return engagement;
    }

    Engagement forWork(String claimNumber, UUID id, Actor actor, String attempted) {
        Claim claim = access.forWork(claimNumber, actor, attempted);
        return engagements
                .of(claim.id(), id)
                .filter(each -> ClaimAccess.isStaff(actor) || Engagements.isOfFirm(actor, each))
                .orElseThrow(() -> new AbsentException("engagement", id.toString()));
    }

    private void requireNoConflict(String claimNumber, Engagement engagement, Actor actor) {
        var claim = access.visible(claimNumber, actor);
        firms.byCode(engagement.terms().vendorCode()).ifPresent(firm -> {
            var known = conflicts.notWaived(claim, firm);
            if (!known.isEmpty()) {
                throw new ConflictOfInterestException(firm.code(), known);
            }
        });
    }

    private void answered(String claimNumber, Engagement engagement, String note, Actor actor) {
        var claim = access.visible(claimNumber, actor);
        work.settle(claim, answerOf(engagement), engagement.number(), note, actor);
        if (!engagement.status().isStanding()) {
            firms.byCode(engagement.terms().vendorCode())
                    .map(firm -> conflicts.against(claim, firm))
                    .ifPresent(known ->
                            known.forEach(each -> ConflictWatching.settle(work, claim, engagement, each, note, actor)));
        }
    }

    private Engagement recorded(String claimNumber, Engagement engagement, String action, String note, Actor actor) {
        audit.record(actor, action, claimNumber, engagement.number() + ": " + note);
        engagements.flush();
        return engagement;
    }

    private void dismiss(Engagement engagement) {
        EngagementTerms terms = engagement.terms();
        engagements.dismiss(engagement.claimId(), new Participant(terms.kind().signsInAs(), terms.vendorCode()));
    }
}
