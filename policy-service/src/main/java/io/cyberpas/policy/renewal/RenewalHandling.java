package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.policy.NewPolicy;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyOpening;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What people decide on renewals. Each decision is meant for the version of the offer that was read before. */
@ApplicationScoped
public class RenewalHandling {

    private final RenewalOffers offers;
    private final RenewalTerms terms;
    private final Policies policies;
    private final PolicyOpening opening;
    private final RenewalRulebook rulebook;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    RenewalHandling(
            RenewalOffers offers,
            RenewalTerms terms,
            Policies policies,
            PolicyOpening opening,
            RenewalRulebook rulebook,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.offers = offers;
        this.terms = terms;
        this.policies = policies;
        this.opening = opening;
        this.rulebook = rulebook;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.zone = zone;
    }

    /** An underwriter agrees to a referral. */
    @Transactional
    public RenewalOffer approve(String policyNumber, long version, @Nullable String reason, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        offer.approve(validUntil(offer), reason, now(), actor);
        return recorded(offer, "renewal.approved", reason, actor);
    }

    /** An underwriter offers other terms; they have been priced before, see {@link RenewalOffering#reprice}. */
    @Transactional
    public RenewalOffer changeTerms(
            String policyNumber, long version, PricedRenewal renewal, String reason, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        offer.changeTerms(renewal, validUntil(offer), reason, now(), actor);
        return recorded(offer, "renewal.terms-changed", reason, actor);
    }

    /** An underwriter refuses; that it is not renewed still has to be told to the insured. */
    @Transactional
    public RenewalOffer refuse(String policyNumber, long version, String reason, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        offer.refuse(reason, now(), actor);
        return recorded(offer, "renewal.refused", reason, actor);
    }

    /** The insured declines. */
    @Transactional
    public RenewalOffer decline(String policyNumber, long version, String reason, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        offer.decline(reason, now(), actor);
        return recorded(offer, "renewal.declined", reason, actor);
    }

    /**
     * The insurer tells the insured that it does not renew.
     *
     * @throws ConflictException if it is too late for that
     */
    @Transactional
    public RenewalOffer giveNotice(String policyNumber, long version, String reason, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        LocalDate expiry = offer.period().from();
        offer.giveNotice(today(), rulebook.of(expiry).noticeBy(expiry), reason, now(), actor);
        return recorded(offer, "renewal.not-renewed", reason, actor);
    }

    /** The offer no longer counts; another may be made. */
    @Transactional
    public RenewalOffer withdraw(String policyNumber, long version, String reason, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        offer.withdraw(reason, now(), actor);
        return recorded(offer, "renewal.withdrawn", reason, actor);
    }

    /**
     * The insured accepts: the policy that follows is issued, once.
     *
     * @return the policy that follows
     * @throws ConflictException if the offer cannot be accepted any more, or the policy has ended
     */
    @Transactional
    public Policy accept(String policyNumber, long version, Actor actor) {
        RenewalOffer offer = held(policyNumber, version, actor);
        offer.requireAcceptable(today());
        Policy expiring = policies.held(policyNumber).orElseThrow();
        if (expiring.endedOn().isPresent()) {
            throw new ConflictException("%s ended on %s; there is nothing to renew"
                    .formatted(policyNumber, expiring.endedOn().get()));
        }
        SuccessorTerms renewed = terms.of(offer);
        Policy policy = opening.open(
                NewPolicy.following(
                        expiring, TransactionKind.RENEWAL, offer.period(), renewed.at(RenewalTerms.price(offer))),
                actor);
        offer.accept(today(), policy.number(), now(), actor);
        recorded(offer, "renewal.accepted", "as " + policy.number(), actor);
        auditTrail.record(actor, "policy.issued", policy.number(), "renews " + policyNumber);
        return policy;
    }

    private RenewalOffer held(String policyNumber, long version, Actor actor) {
        Policy policy =
                policies.visible(policyNumber, actor).orElseThrow(() -> new AbsentException("policy", policyNumber));
        RenewalOffer offer =
                offers.held(policy.number()).orElseThrow(() -> new AbsentException("renewal of policy", policyNumber));
        if (offer.version() != version) {
            throw new StaleVersionException(offer.version());
        }
        return offer;
    }

    private RenewalOffer recorded(RenewalOffer offer, String action, @Nullable String reason, Actor actor) {
        offers.flush();
        auditTrail.record(actor, action, offer.policyNumber(), reason);
        return offer;
    }

    private LocalDate validUntil(RenewalOffer offer) {
        LocalDate expiry = offer.period().from();
        return rulebook.of(expiry).validUntil(today(), expiry);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
