package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.UnavailableException;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes renewal offers by hand, and prices other terms for them. Prices are read before any transaction begins. */
@ApplicationScoped
public class RenewalOffering {

    private final RenewalOffers offers;
    private final RenewalTerms terms;
    private final RenewalPricing pricing;
    private final OfferWriting writing;
    private final Policies policies;
    private final RenewalRulebook rulebook;
    private final Clock clock;
    private final ZoneId zone;

    RenewalOffering(
            RenewalOffers offers,
            RenewalTerms terms,
            RenewalPricing pricing,
            OfferWriting writing,
            Policies policies,
            RenewalRulebook rulebook,
            Clock clock,
            ZoneId zone) {
        this.offers = offers;
        this.terms = terms;
        this.pricing = pricing;
        this.writing = writing;
        this.policies = policies;
        this.rulebook = rulebook;
        this.clock = clock;
        this.zone = zone;
    }

    /** Renewals with their prices that are not written yet. */
    public record Prepared(List<PricedRenewal> renewals) {}

    /**
     * Prices the renewals of policies.
     *
     * @throws AbsentException      if one is not the actor's to see
     * @throws ConflictException    if one has an offer already, is followed by a policy, has ended, or expires too far ahead
     * @throws UnavailableException if the quote service does not answer
     */
    public Prepared prepare(List<String> policyNumbers, Actor actor) {
        List<PricedRenewal> unpriced = new ArrayList<>();
        for (String number : policyNumbers) {
            Policy policy = policies.visible(number, actor).orElseThrow(() -> new AbsentException("policy", number));
            requireDue(policy);
            policies.expiring(List.of(policy.id())).forEach(version -> unpriced.add(PricedRenewal.unpriced(version)));
        }
        return new Prepared(pricing.price(unpriced));
    }

    /** Writes them; a policy that got an offer meanwhile keeps that one. */
    @Transactional
    public Map<RenewalState, Integer> offer(Prepared prepared, Actor actor) {
        return writing.write(prepared.renewals(), null, clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
    }

    /**
     * Prices other terms for an offer.
     *
     * @throws AbsentException       if there is no offer, or it is not the actor's to see
     * @throws InvalidInputException if a value cannot be
     * @throws ConflictException     if the terms cannot be sold
     */
    public PricedRenewal reprice(String policyNumber, EndorsedTerms changes, Actor actor) {
        Policy policy =
                policies.visible(policyNumber, actor).orElseThrow(() -> new AbsentException("policy", policyNumber));
        RenewalOffer offer = offers.latest(policy.number())
                .orElseThrow(() -> new AbsentException("renewal of policy", policyNumber));
        SuccessorTerms changed = terms.of(offer).with(changes);
        PricedRenewal renewal = PricedRenewal.unpriced(terms.expiring(offer)).on(changed);
        PricedRenewal priced = pricing.price(List.of(renewal)).getFirst();
        changed.sellable(priced.knownPrice());
        return priced;
    }

    private void requireDue(Policy policy) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate expiry = policy.period().to();
        LocalDate first = expiry.minusDays(rulebook.of(expiry).farthestDays().days());
        if (policy.endedOn().isPresent() || !today.isBefore(expiry)) {
            throw new ConflictException("Cover of %s ended on %s; there is nothing to renew"
                    .formatted(policy.number(), policy.endedOn().orElse(expiry)));
        }
        if (today.isBefore(first)) {
            throw new ConflictException(
                    "not-due",
                    "Not due yet",
                    "%s expires on %s; a renewal can be offered from %s".formatted(policy.number(), expiry, first),
                    Map.of("from", first.toString()));
        }
        policies.successor(policy.number()).ifPresent(successor -> {
            throw new ConflictException("%s follows %s already".formatted(successor, policy.number()));
        });
        offers.latest(policy.number())
                .filter(offer -> offer.state() != RenewalState.WITHDRAWN)
                .ifPresent(offer -> {
                    throw new ConflictException(
                            "renewal-exists",
                            "There is a renewal already",
                            "The renewal of %s is %s; withdraw it before another is made"
                                    .formatted(policy.number(), offer.state()),
                            Map.of("state", offer.state().name()));
                });
    }
}
