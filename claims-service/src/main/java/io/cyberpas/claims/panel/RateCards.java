package io.cyberpas.claims.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rate cards. */
@ApplicationScoped
public class RateCards implements PanacheRepositoryBase<RateCard, UUID> {

    /** The cards of a firm, the one that begins last first. */
    public List<RateCard> of(UUID firmId) {
        return list("firmId = ?1 order by effectiveFrom desc, id desc", firmId);
    }

    Optional<RateCard> numbered(UUID firmId, String number) {
        return find("firmId = ?1 and number = ?2", firmId, number).firstResultOptional();
    }

    /** What counts for a firm on a day in a currency. */
    public Optional<RateCard> on(UUID firmId, LocalDate day, Currency currency) {
        return of(firmId).stream()
                .filter(card -> card.currency().equals(currency) && card.holdsOn(day))
                .findFirst();
    }
}
