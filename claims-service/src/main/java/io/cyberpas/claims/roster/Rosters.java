package io.cyberpas.claims.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of victims of all demands. */
@ApplicationScoped
public class Rosters implements PanacheRepositoryBase<Roster, UUID> {

    /** The files of a demand in the order of their receipt. */
    public List<Roster> of(UUID demandId) {
        return list("demandId = ?1 order by number", demandId);
    }

    Optional<Roster> of(UUID demandId, int number) {
        return find("demandId = ?1 and number = ?2", demandId, number).firstResultOptional();
    }

    Optional<Roster> ofContent(UUID demandId, byte[] contentHash) {
        return find("demandId = ?1 and contentHash = ?2 and status not in (REFUSED, WITHDRAWN)", demandId, contentHash)
                .firstResultOptional();
    }

    Optional<Roster> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    int nextNumber(UUID demandId) {
        return Math.toIntExact(count("demandId", demandId)) + 1;
    }
}
