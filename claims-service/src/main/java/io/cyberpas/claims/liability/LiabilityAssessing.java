package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.PartyJoined;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records and assesses demands of third parties. */
@ApplicationScoped
public class LiabilityAssessing {

    private static final Pattern REFERENCE = Pattern.compile("DEMAND-(\\d{1,6})");

    private final ClaimAccess access;
    private final Demands demands;
    private final AwardRules rules;
    private final Event<PartyJoined> joined;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    LiabilityAssessing(
            ClaimAccess access,
            Demands demands,
            AwardRules rules,
            Event<PartyJoined> joined,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.demands = demands;
        this.rules = rules;
        this.joined = joined;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Records a demand.
     *
     * @param awardPerHead what each victim is awarded; null for what courts usually award where that is known
     */
    @Transactional
    public Demand record(String claimNumber, DemandTerms terms, @Nullable Money awardPerHead, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record a demand");
        Money award = terms.kind().isByRoster() ? award(claim, awardPerHead) : notAsked(awardPerHead);
        Demand demand = Demand.of(
                claim,
                demands.nextPosition(claim.id()),
                terms,
                award,
                actor,
                LocalDate.now(clock.withZone(zone)),
                clock.instant());
        demands.persist(demand);
        joined.fire(new PartyJoined(claim, DemandParties.party(terms), actor));
        audit.record(actor, "liability.demand-recorded", claimNumber, demand.reference() + " " + terms.kind());
        return demand;
    }

    /** Says whether the demand stands, how far the insured is at fault and what is due. */
    @Transactional
    public Demand assess(
            String claimNumber,
            String reference,
            ClaimantStanding standing,
            int faultPercent,
            Money amount,
            String reason,
            long expectedVersion,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess a demand");
        Demand demand = current(claim, reference, expectedVersion);
        demand.assess(standing, faultPercent, amount, reason, actor, clock.instant());
        audit.record(
                actor,
                "liability.demand-assessed",
                claimNumber,
                "%s %s, fault %d%%, %s: %s".formatted(reference, standing, faultPercent, amount, reason));
        demands.flush();
        return demand;
    }

    /** The claimants took it back, or it was dismissed. */
    @Transactional
    public Demand withdraw(String claimNumber, String reference, String reason, long expectedVersion, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "end a demand");
        Demand demand = current(claim, reference, expectedVersion);
        demand.end(DemandEnding.How.WITHDRAWN, reason, actor, clock.instant());
        audit.record(actor, "liability.demand-withdrawn", claimNumber, reference + ": " + reason);
        demands.flush();
        return demand;
    }

    /** A settlement takes the place of the demand; in the transaction that concludes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(Claim claim, Demand demand, String settlement, Actor actor) {
        demand.end(DemandEnding.How.SETTLED, settlement, actor, clock.instant());
        audit.record(actor, "liability.demand-settled", claim.number(), demand.reference() + " by " + settlement);
    }

    /** The demands of a claim in the order of their recording. */
    @Transactional
    public List<Demand> demands(String claimNumber, Actor actor) {
        return demands.of(access.visible(claimNumber, actor).id());
    }

    /** One demand. */
    @Transactional
    public Demand demand(String claimNumber, String reference, Actor actor) {
        return demand(access.visible(claimNumber, actor), reference);
    }

    /** The rule on consolation money that applies to a claim. */
    public Optional<AwardRule> rule(Claim claim, AwardRule.Kind kind) {
        LocalDate on = LocalDate.ofInstant(claim.awareAt(), zone);
        return rules.find(Jurisdiction.KR, kind, on)
                .filter(rule -> rule.amount().currency().equals(claim.currency()));
    }

    /** Writes what was changed of demands, so that their versions are the new ones. */
    public void flush() {
        demands.flush();
    }

    /** One demand of a claim. */
    public Demand demand(Claim claim, String reference) {
        Matcher position = REFERENCE.matcher(reference);
        if (!position.matches()) {
            throw new AbsentException("demand", reference);
        }
        return demands.of(claim.id(), Integer.parseInt(position.group(1)))
                .orElseThrow(() -> new AbsentException("demand", reference));
    }

    /** One demand of a claim, at the version that was read before. */
    public Demand current(Claim claim, String reference, long expectedVersion) {
        Demand demand = demand(claim, reference);
        if (demand.version() != expectedVersion) {
            throw new StaleVersionException(demand.version());
        }
        return demand;
    }

    /** Refuses an award to one person that the law or the policy does not know. */
    public void requireAwardable(Claim claim, Money award) {
        award(claim, award);
    }

    private Money award(Claim claim, @Nullable Money asked) {
        Money award = asked == null
                ? rule(claim, AwardRule.Kind.USUAL_AWARD)
                        .map(AwardRule::amount)
                        .orElseThrow(() -> refused("is missing: no usual award is known for this claim", null))
                : asked;
        if (!award.currency().equals(claim.currency())) {
            throw refused(
                    "is not in the currency of the policy", claim.currency().getCurrencyCode());
        }
        Optional<Money> cap = rule(claim, AwardRule.Kind.STATUTORY_CAP).map(AwardRule::amount);
        if (!award.isPositive() || cap.filter(award::isGreaterThan).isPresent()) {
            throw refused(
                    "is out of range",
                    "more than 0" + cap.map(most -> ", at most " + most).orElse(""));
        }
        return award;
    }

    private static @Nullable Money notAsked(@Nullable Money award) {
        if (award != null) {
            throw refused("must be left out: the demand has no roster", null);
        }
        return null;
    }

    private static InvalidInputException refused(String problem, @Nullable String allowed) {
        return new InvalidInputException(new FieldProblem("$.awardPerHead", problem, allowed));
    }
}
