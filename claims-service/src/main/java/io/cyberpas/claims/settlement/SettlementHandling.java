package io.cyberpas.claims.settlement;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.Demands;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.proceeding.ProceedingHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Negotiates, proposes, decides on and concludes settlements. All of it holds the lock of the claim. */
@ApplicationScoped
public class SettlementHandling {

    private final ClaimAccess access;
    private final Settlements settlements;
    private final Demands demands;
    private final LiabilityAssessing liability;
    private final ProceedingHandling proceedings;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    SettlementHandling(
            ClaimAccess access,
            Settlements settlements,
            Demands demands,
            LiabilityAssessing liability,
            ProceedingHandling proceedings,
            Authority authority,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.settlements = settlements;
        this.demands = demands;
        this.liability = liability;
        this.proceedings = proceedings;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** A move of one side. */
    public record Move(Offer.Direction direction, Money amount, LocalDate on, String note) {}

    /**
     * The terms that somebody proposes.
     *
     * @param instalments empty for one payment
     * @param aboveReason why it is more than was assessed, where it is
     */
    public record Draft(
            Money amount,
            String payee,
            boolean confidential,
            boolean consentRequired,
            @Nullable String aboveReason,
            List<Instalment> instalments) {

        public Draft {
            instalments = List.copyOf(instalments);
            aboveReason = aboveReason == null || aboveReason.isBlank() ? null : aboveReason.strip();
        }
    }

    /**
     * Opens the negotiation of a demand.
     *
     * @throws ConflictException when the demand has ended or is negotiated already
     */
    @Transactional
    public Settlement open(String claimNumber, String demandReference, Move move, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "negotiate");
        Demand demand = liability.demand(claimNumber, demandReference, actor);
        if (demand.ending().isPresent()) {
            throw new ConflictException(demandReference + " has ended");
        }
        settlements.of(claim.id()).stream()
                .filter(each ->
                        each.demandId().equals(demand.id()) && each.status().isOpen())
                .findFirst()
                .ifPresent(each -> {
                    throw new ConflictException(demandReference + " is negotiated in " + each.reference() + " already");
                });
        Settlement settlement = Settlement.open(
                demand, settlements.nextPosition(claim.id()), offer(claim, move, actor), actor, clock.instant());
        settlements.persist(settlement);
        audit.record(actor, "settlement.opened", claimNumber, settlement.reference() + " on " + demandReference);
        return settlement;
    }

    /** Adds an offer of either side. */
    @Transactional
    public Settlement offer(String claimNumber, String reference, Move move, @Nullable IfMatch ifMatch, Actor actor) {
        return change(
                claimNumber,
                reference,
                ifMatch,
                actor,
                "offered",
                (claim, settlement) -> settlement.offer(offer(claim, move, actor)));
    }

    /** Proposes terms; more than was assessed needs a reason and a manager. */
    @Transactional
    public Settlement propose(
            String claimNumber, String reference, Draft draft, @Nullable IfMatch ifMatch, Actor actor) {
        return change(claimNumber, reference, ifMatch, actor, "proposed", (claim, settlement) -> {
            TermsCheck.check(claim, demands.findById(settlement.demandId()), draft);
            settlement.propose(
                    new SettlementTerms(
                            draft.amount(),
                            draft.payee().strip(),
                            draft.confidential(),
                            draft.consentRequired(),
                            draft.aboveReason(),
                            actor.subject(),
                            clock.instant()),
                    draft.instalments());
        });
    }

    /** Decides for the terms. */
    @Transactional
    public Settlement approve(String claimNumber, String reference, @Nullable IfMatch ifMatch, Actor actor) {
        return change(
                claimNumber,
                reference,
                ifMatch,
                actor,
                "approved",
                (_, settlement) -> settlement.approve(level(settlement), actor, clock.instant()));
    }

    /** Decides against the terms. */
    @Transactional
    public Settlement turnDown(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        return change(
                claimNumber,
                reference,
                ifMatch,
                actor,
                "turned-down",
                (_, settlement) -> settlement.turnDown(level(settlement), reason.strip(), actor));
    }

    /** Opens approved terms again. */
    @Transactional
    public Settlement renegotiate(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        return change(
                claimNumber,
                reference,
                ifMatch,
                actor,
                "renegotiated",
                (_, settlement) -> settlement.renegotiate(reason.strip()));
    }

    /** Keeps the insured's consent. */
    @Transactional
    public Settlement consent(
            String claimNumber, String reference, String evidence, @Nullable IfMatch ifMatch, Actor actor) {
        return change(
                claimNumber,
                reference,
                ifMatch,
                actor,
                "consented",
                (_, settlement) -> settlement.consent(evidence.strip()));
    }

    /** Concludes it: the demand and the proceedings for it are settled, and the sum may be paid. */
    @Transactional
    public Settlement conclude(
            String claimNumber,
            String reference,
            String release,
            LocalDate on,
            @Nullable IfMatch ifMatch,
            Actor actor) {
        return change(claimNumber, reference, ifMatch, actor, "concluded", (claim, settlement) -> {
            requireNotAhead("$.agreedOn", on);
            SettlementTerms terms = settlement.requireTerms();
            Demand demand = demands.findById(settlement.demandId());
            if (terms.aboveReason() == null && terms.amount().isGreaterThan(TermsCheck.assessed(demand))) {
                throw new ConflictException(
                        settlement.demandReference() + " was assessed lower since; renegotiate " + reference);
            }
            settlement.conclude(release.strip(), on, actor, clock.instant());
            liability.settle(claim, demand, reference, actor);
            proceedings.settle(claim, demand.id(), on, reference, actor);
        });
    }

    /** Gives up; the demand stands as before. */
    @Transactional
    public Settlement abandon(
            String claimNumber, String reference, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        return change(
                claimNumber,
                reference,
                ifMatch,
                actor,
                "abandoned",
                (_, settlement) -> settlement.abandon(reason.strip(), actor, clock.instant()));
    }

    /** The settlements of a claim in the order of their opening. */
    @Transactional
    public List<Settlement> settlements(String claimNumber, Actor actor) {
        return settlements.of(access.visible(claimNumber, actor).id());
    }

    /** One settlement. */
    @Transactional
    public Settlement settlement(String claimNumber, String reference, Actor actor) {
        return find(access.visible(claimNumber, actor), reference);
    }

    /** Who has to decide on the terms today. */
    public AuthorityLevel level(Settlement settlement) {
        SettlementTerms terms = settlement.requireTerms();
        Act act = terms.aboveReason() == null ? Act.SETTLEMENT : Act.SETTLEMENT_ABOVE_ASSESSMENT;
        return authority.levelFor(act, terms.amount(), today());
    }

    private Settlement change(
            String claimNumber,
            String reference,
            @Nullable IfMatch ifMatch,
            Actor actor,
            String what,
            BiConsumer<Claim, Settlement> verb) {
        Claim claim = access.forWork(claimNumber, actor, "change a settlement");
        Settlement settlement = find(claim, reference);
        IfMatch.check(ifMatch, settlement.version());
        verb.accept(claim, settlement);
        audit.record(actor, "settlement." + what, claimNumber, reference + " " + settlement.status());
        settlements.flush();
        return settlement;
    }

    private Settlement find(Claim claim, String reference) {
        return settlements.of(claim.id()).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AbsentException("settlement", reference));
    }

    private Offer offer(Claim claim, Move move, Actor actor) {
        TermsCheck.requireAmount("$.amount", claim, move.amount());
        requireNotAhead("$.on", move.on());
        return new Offer(
                move.direction(), move.amount(), move.on(), move.note().strip(), actor.subject(), clock.instant());
    }

    private void requireNotAhead(String path, LocalDate on) {
        if (on.isAfter(today())) {
            throw new InvalidInputException(new FieldProblem(path, "lies in the future", "at most " + today()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
