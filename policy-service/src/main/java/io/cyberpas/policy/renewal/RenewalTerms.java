package io.cyberpas.policy.renewal;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Puts the terms of an offer together: those of the expiring version with what was changed of them. */
@ApplicationScoped
class RenewalTerms {

    private final EntityManager entities;

    RenewalTerms(EntityManager entities) {
        this.entities = entities;
    }

    /** The version of the policy whose terms are renewed. */
    PolicyVersion expiring(RenewalOffer offer) {
        return Objects.requireNonNull(entities.find(PolicyVersion.class, offer.versionId()));
    }

    /** The terms of the year to come. */
    SuccessorTerms of(RenewalOffer offer) {
        return SuccessorTerms.of(expiring(offer), offer.period()).with(offer.changes());
    }

    /** What they cost. */
    static Price price(RenewalOffer offer) {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        offer.parts().forEach(part -> {
            if (part.after() != null) {
                premiums.put(part.code(), Money.of(part.after(), offer.price().currency()));
            }
        });
        return new Price(
                offer.price().outcome(), offer.price().reasons(), offer.price().tariffVersion(), premiums);
    }
}
