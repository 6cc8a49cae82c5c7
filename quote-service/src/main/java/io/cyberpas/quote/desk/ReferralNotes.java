package io.cyberpas.quote.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All notes. */
@ApplicationScoped
class ReferralNotes implements PanacheRepositoryBase<ReferralNote, UUID> {

    /** Those of the quote, the oldest first. */
    List<ReferralNote> of(String quoteNumber) {
        return list("quoteNumber = ?1 ORDER BY id", quoteNumber);
    }
}
