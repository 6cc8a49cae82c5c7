package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.panel.ConflictDeclaration;
import io.cyberpas.claims.panel.ConflictDeclarations;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.Party;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCards;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
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

/** Appoints firms of the panel to claims. */
@ApplicationScoped
public class Appointing {

    private final ClaimAccess access;
    private final Engagements engagements;
    private final ConflictWaivers waivers;
    private final PanelFirms firms;
    private final RateCards cards;
    private final ConflictDeclarations conflicts;
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
            ConflictDeclarations conflicts,
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
        this.standard = standard;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Appoints a firm; its people see the claim from then on. The insurer does, or breach counsel of the claim on standard terms.
     *
     * @throws InvalidInputException if the firm cannot be appointed on these terms, naming everything
     * @throws ConflictOfInterestException if it stands close to the insured and nobody waived it
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
        audit.record(
                actor,
                "engagement.appointed",
                claimNumber,
                "%s %s as %s, conflict %s, letter %s"
                        .formatted(engagement.number(), firm.code(), kind, terms.conflict(), terms.letterReference()));
        return engagement;
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
     * Lets a firm work on a claim although it stands close to the insured.
     *
     * @throws ForbiddenActionException unless the actor is a claims manager
     */
    @Transactional
    public ConflictWaiver waive(String claimNumber, String code, String reason, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "waive a conflict");
        PanelFirm firm = firms.required(code);
        return waive(claim, firm, described(against(claim, firm)), reason, actor);
    }

    private ConflictWaiver waive(Claim claim, PanelFirm firm, List<String> known, String reason, Actor actor) {
        if (!actor.is(Roles.CLAIMS_MANAGER)) {
            throw new ForbiddenActionException("A conflict of interest is waived by a claims manager");
        }
        ConflictWaiver waiver = ConflictWaiver.of(
                claim.id(), firm.code(), String.join("; ", known), reason.strip(), actor, clock.instant());
        waivers.persist(waiver);
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
    public List<ConflictDeclaration> conflicts(String claimNumber, String code, Actor actor) {
        return against(access.visible(claimNumber, actor), firms.required(code));
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
        List<String> known = described(against(claim, firm));
        return switch (proposal.conflict()) {
            case PRESENT ->
                throw new InvalidInputException(
                        new FieldProblem("$.conflict", "stands against the appointment", "NONE, WAIVED"));
            case WAIVED -> {
                if (!waivers.covers(claim.id(), firm.code())) {
                    waive(claim, firm, known, proposal.conflictStatement(), actor);
                }
                yield EngagementTerms.Conflict.WAIVED;
            }
            case NONE -> {
                if (known.isEmpty()) {
                    yield EngagementTerms.Conflict.NONE;
                }
                if (!waivers.covers(claim.id(), firm.code())) {
                    throw new ConflictOfInterestException(firm.code(), known);
                }
                yield EngagementTerms.Conflict.WAIVED;
            }
        };
    }

    private List<ConflictDeclaration> against(Claim claim, PanelFirm firm) {
        return conflicts.against(
                firm.id(), new Party(claim.cover().insuredName(), claim.cover().insuredBusinessNumber()));
    }

    private static List<String> described(List<ConflictDeclaration> known) {
        return known.stream()
                .map(each -> "%s %s (%s, %s)"
                        .formatted(each.relation(), each.partyName(), each.declaredBy(), each.declaredOn()))
                .toList();
    }
}
