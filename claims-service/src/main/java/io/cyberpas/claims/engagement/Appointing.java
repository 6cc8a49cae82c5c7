package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCards;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Appoints firms of the panel to claims. */
@ApplicationScoped
public class Appointing {

    private final ClaimAccess access;
    private final Engagements engagements;
    private final ConflictWaivers waivers;
    private final PanelFirms firms;
    private final RateCards cards;
    private final ConflictChecking conflicts;
    private final WorkQueue work;
    private final DatedRows<StandardTerms> standard;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    Appointing(
            ClaimAccess access,
            Engagements engagements,
            ConflictWaivers waivers,
            PanelFirms firms,
            RateCards cards,
            ConflictChecking conflicts,
            WorkQueue work,
            DatedRows<StandardTerms> standard,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.engagements = engagements;
        this.waivers = waivers;
        this.firms = firms;
        this.cards = cards;
        this.conflicts = conflicts;
        this.work = work;
        this.standard = standard;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Appoints a firm; its people see the claim from then on. The insurer does, or breach counsel of the claim on standard terms.
     *
     * @throws InvalidInputException if the firm cannot be appointed on these terms, naming everything
     * @throws ConflictOfInterestException if it stands close to a party of the claim and nobody waived it
     * @throws ConflictException if the firm stands appointed as the same already
     */
    @Transactional
    public Engagement appoint(String claimNumber, Proposal proposal, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "appoint a firm");
        PanelFirm firm = appointable(proposal.firm());
        FirmKind kind = Appointment.kindOf(proposal, firm);
        if (!ClaimAccess.isStaff(actor)) {
            requireBreachCounsel(claim, kind, proposal, actor);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        var appointment = new Appointment(
                proposal,
                firm,
                kind,
                card(claim, firm, today),
                standard.on(today).of(kind),
                today);
        EngagementTerms terms = appointment.terms(conflict(claim, firm, proposal, actor));
        List<Engagement> before = engagements.of(claim.id());
        boolean standing = before.stream()
                .anyMatch(each -> each.isOf(firm.code())
                        && each.terms().kind() == kind
                        && each.status().isStanding());
        if (standing) {
            throw new ConflictException(firm.code() + " is appointed to " + claimNumber + " already");
        }
        requireOneSide(claim, firm, kind, before);
        Engagement engagement = Engagement.appoint(
                claim.id(),
                claimNumber + "-E" + (before.size() + 1),
                terms,
                appointment.budgetHours(),
                appointment.deliverables(),
                actor,
                clock.instant());
        engagements.persist(engagement);
        claim.admit(new Participant(kind.signsInAs(), firm.code()));
        var about = new Bilingual(
                engagement.number() + ", " + firm.profile().nameEn(),
                engagement.number() + ", " + firm.profile().nameKo());
        work.askFirm(claim, EngagementCourse.answerOf(engagement), engagement.number(), about, firm.code(), actor);
        audit.record(
                actor,
                "engagement.appointed",
                claimNumber,
                "%s %s as %s, conflict %s, letter %s"
                        .formatted(engagement.number(), firm.code(), kind, terms.conflict(), terms.letterReference()));
        return engagement;
    }

    /** Who acts for the insured does not advise the insurer on its cover, nor the other way round. */
    private static void requireOneSide(Claim claim, PanelFirm firm, FirmKind kind, List<Engagement> before) {
        boolean isOnTheOther = before.stream()
                .filter(each -> each.isOf(firm.code()) && each.status() != EngagementStatus.DECLINED)
                .map(each -> each.terms().kind())
                .anyMatch(other -> kind == FirmKind.COVERAGE_COUNSEL
                        ? other.isForTheInsured()
                        : kind.isForTheInsured() && other == FirmKind.COVERAGE_COUNSEL);
        if (isOnTheOther) {
            throw new ConflictException(firm.code() + " stands on the other side of " + claim.number()
                    + ": counsel of the insured does not advise on its cover");
        }
    }

    /** Breach counsel that took its own appointment directs others to work under privilege, on the standard budget and rates. */
    private void requireBreachCounsel(Claim claim, FirmKind kind, Proposal proposal, Actor actor) {
        String own = actor.vendor();
        if (own == null
                || engagements.binding(claim.id(), own, FirmKind.BREACH_COUNSEL).isEmpty()) {
            throw new ForbiddenActionException(
                    "Firms are appointed by the insurer, or by the breach counsel of the claim");
        }
        if (kind.signsInAs() == Participant.Kind.COUNSEL) {
            throw new ForbiddenActionException("Law firms are appointed by the insurer");
        }
        if (proposal.budgetHours() != null || proposal.hourlyRate() != null) {
            throw new ForbiddenActionException(
                    "Another budget or rate than the standard one is granted by the insurer");
        }
    }

    /**
     * Lets a firm work on a claim although it stands close to a party of it, as far as is known now.
     *
     * @throws ForbiddenActionException unless the actor is a claims manager
     */
    @Transactional
    public ConflictWaiver waive(String claimNumber, String code, String reason, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "waive a conflict");
        PanelFirm firm = firms.required(code);
        return waive(claim, firm, conflicts.against(claim, firm), reason, actor);
    }

    private ConflictWaiver waive(Claim claim, PanelFirm firm, List<KnownConflict> known, String reason, Actor actor) {
        if (!actor.is(Roles.CLAIMS_MANAGER)) {
            throw new ForbiddenActionException("A conflict of interest is waived by a claims manager");
        }
        ConflictWaiver waiver = ConflictWaiver.of(
                claim.id(),
                firm.code(),
                known.stream().map(KnownConflict::described).collect(Collectors.joining("; ")),
                reason.strip(),
                actor,
                clock.instant());
        waivers.persist(waiver);
        engagements.of(claim.id()).stream()
                .filter(each -> each.isOf(firm.code()))
                .forEach(each ->
                        known.forEach(conflict -> ConflictWatching.settle(work, claim, each, conflict, reason, actor)));
        audit.record(actor, "engagement.conflict-waived", claim.number(), firm.code() + ": " + reason);
        return waiver;
    }

    /** The waivers on a claim, for the insurer's people. */
    @Transactional
    public List<ConflictWaiver> waivers(String claimNumber, Actor actor) {
        return waivers.of(access.visible(claimNumber, actor).id());
    }

    /** What is known against work of a firm on a claim, for the insurer's people. */
    @Transactional
    public List<KnownConflict> conflicts(String claimNumber, String code, Actor actor) {
        return conflicts.against(access.visible(claimNumber, actor), firms.required(code));
    }

    /** Firms that can be appointed, for the form. */
    @Transactional
    public List<PanelFirm> choices() {
        return firms.appointable();
    }

    private PanelFirm appointable(String code) {
        PanelFirm firm = firms.byCode(code)
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.vendorCode",
                        "is no firm of the panel",
                        String.join(
                                ", ",
                                firms.appointable().stream()
                                        .map(PanelFirm::code)
                                        .toList()))));
        if (firm.isSuspended()) {
            throw new InvalidInputException(new FieldProblem(
                    "$.vendorCode",
                    "is suspended from the panel: " + firm.suspensionReason().orElse("")));
        }
        return firm;
    }

    private RateCard card(Claim claim, PanelFirm firm, LocalDate today) {
        return cards.on(firm.id(), today, claim.currency())
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.vendorCode",
                        "has no approved rate card in %s for %s"
                                .formatted(claim.currency().getCurrencyCode(), today))));
    }

    private EngagementTerms.Conflict conflict(Claim claim, PanelFirm firm, Proposal proposal, Actor actor) {
        List<KnownConflict> known = conflicts.against(claim, firm);
        List<KnownConflict> notWaived = conflicts.notWaived(claim, firm, known);
        return switch (proposal.conflict()) {
            case PRESENT ->
                throw new InvalidInputException(
                        new FieldProblem("$.conflict", "stands against the appointment", "NONE, WAIVED"));
            case WAIVED -> {
                if (known.isEmpty() ? !waivers.covers(claim.id(), firm.code()) : !notWaived.isEmpty()) {
                    waive(claim, firm, known, proposal.conflictStatement(), actor);
                }
                yield EngagementTerms.Conflict.WAIVED;
            }
            case NONE -> {
                if (known.isEmpty()) {
                    yield EngagementTerms.Conflict.NONE;
                }
                if (!notWaived.isEmpty()) {
                    throw new ConflictOfInterestException(firm.code(), notWaived);
                }
                yield EngagementTerms.Conflict.WAIVED;
            }
        };
    }
}
