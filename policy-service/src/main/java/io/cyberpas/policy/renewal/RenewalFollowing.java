package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Withdraws a renewal that nobody has answered when the policy ends early or its last terms change: it no longer fits. */
@ApplicationScoped
class RenewalFollowing {

    private final RenewalOffers offers;
    private final AuditTrail auditTrail;
    private final Clock clock;

    RenewalFollowing(RenewalOffers offers, AuditTrail auditTrail, Clock clock) {
        this.offers = offers;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    void follow(@Observes PolicyChanged change) {
        Policy policy = change.policy();
        if (change.transaction().opensPolicy()) {
            return;
        }
        offers.held(policy.number())
                .filter(offer -> offer.state().isOpen() && !fits(offer, policy))
                .ifPresent(offer -> withdraw(
                        offer, "the policy changed: " + change.transaction().kind(), change.actor()));
    }

    private static boolean fits(RenewalOffer offer, Policy policy) {
        Optional<UUID> last = policy.known().stream()
                .filter(version -> version.cover() == CoverKind.COVERED)
                .reduce((earlier, later) -> later)
                .map(PolicyVersion::id);
        return policy.endedOn().isEmpty() && last.equals(Optional.of(offer.versionId()));
    }

    private void withdraw(RenewalOffer offer, String reason, Actor actor) {
        offer.withdraw(reason, clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
        auditTrail.record(actor, "renewal.withdrawn", offer.policyNumber(), reason);
    }
}
