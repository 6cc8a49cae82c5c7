package io.cyberpas.claims.directclaim;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All direct claims. */
@ApplicationScoped
class DirectClaims implements PanacheRepositoryBase<DirectClaim, UUID> {

    Optional<DirectClaim> bySubmission(byte[] hash) {
        return find("submissionHash", (Object) hash).firstResultOptional();
    }

    Optional<DirectClaim> byCode(byte[] hash) {
        return find("codeHash", (Object) hash).firstResultOptional();
    }

    Optional<DirectClaim> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    Optional<DirectClaim> byNumberLocked(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What the same person submitted besides, the last first. */
    List<DirectClaim> ofSamePerson(DirectClaim claim) {
        return find("personHash = ?1 and id <> ?2 order by id desc", claim.personHash(), claim.id())
                .page(0, 20)
                .list();
    }

    /** The same submission waits here until the other one is done. */
    void hold(byte[] submission) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(encode(?1, 'hex'), 0))")
                .setParameter(1, submission)
                .getSingleResult();
    }

    /** One page, the last received first. */
    Page<DirectClaim> page(@Nullable DirectClaimStatus status, PageRequest request) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (status != null) {
            values.add(status);
            conditions.add("status = ?" + values.size());
        }
        if (request.after() != null) {
            values.add(request.after());
            conditions.add("id < ?" + values.size());
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        List<DirectClaim> rows = find(where + "order by id desc", values.toArray())
                .page(0, request.limit())
                .list();
        return Page.of(rows, request, DirectClaim::id);
    }
}
