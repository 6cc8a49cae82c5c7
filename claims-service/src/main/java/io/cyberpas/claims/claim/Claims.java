package io.cyberpas.claims.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All claims. Callers that act for somebody find a claim through {@link ClaimAccess} only. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    static final Duration DUPLICATE_WINDOW = Duration.ofDays(7);

    Optional<Claim> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    Optional<Claim> byNumberLocked(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Claims of the same policy whose insured became aware within days of this one: perhaps the same incident. */
    public List<Claim> likelyDuplicatesOf(Claim claim) {
        return list(
                "cover.policyNumber = ?1 and id <> ?2 and notice.awareAt between ?3 and ?4 order by id",
                claim.policyNumber(),
                claim.id(),
                claim.awareAt().minus(DUPLICATE_WINDOW),
                claim.awareAt().plus(DUPLICATE_WINDOW));
    }
}
