package io.cyberpas.claims.liability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All files of victims that were loaded. */
@ApplicationScoped
public class Rosters implements PanacheRepositoryBase<Roster, UUID> {

    /** The files of a demand in the order of their loading. */
    public List<Roster> of(UUID demandId) {
        return list("demandId = ?1 order by number", demandId);
    }

    int nextNumber(UUID demandId) {
        return Math.toIntExact(count("demandId", demandId)) + 1;
    }
}
