package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All hits. */
@ApplicationScoped
class SanctionsHits implements PanacheRepositoryBase<SanctionsHit, UUID> {

    private static final String ADD = """
            INSERT INTO sanctions_hit (id, version, subject, screened_name, source, list_version, reference, listed_name,
                                       matched_name, kind, country, program, score, status, found_at)
            VALUES (:id, 0, :subject, :screenedName, :source, :listVersion, :reference, :listedName,
                    :matchedName, :kind, :country, :program, :score, :status, :foundAt)
            ON CONFLICT ON CONSTRAINT sanctions_hit_once DO NOTHING""";

    /** Adds the hit unless it is there already; returns whether it was new. */
    boolean add(SanctionsHit hit) {
        Query insert = getEntityManager()
                .createNativeQuery(ADD)
                .setParameter("id", hit.id())
                .setParameter("subject", hit.subject())
                .setParameter("screenedName", hit.screenedName())
                .setParameter("source", hit.source())
                .setParameter("listVersion", hit.listVersion())
                .setParameter("reference", hit.reference())
                .setParameter("listedName", hit.listedName())
                .setParameter("matchedName", hit.matchedName())
                .setParameter("kind", hit.kind().name())
                .setParameter("country", hit.country().orElse(null))
                .setParameter("program", hit.program().orElse(null))
                .setParameter("score", hit.score())
                .setParameter("status", hit.status().name())
                .setParameter("foundAt", hit.foundAt());
        return insert.executeUpdate() == 1;
    }

    /** Locks the hit, so that two people do not decide on it at once. */
    SanctionsHit require(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new AbsentException("sanctions hit", id.toString()));
    }

    List<SanctionsHit> of(String subject) {
        return list("subject = ?1 ORDER BY id DESC", subject);
    }

    /** Newest first; of one state and one subject, if they are given. */
    Page<SanctionsHit> page(@Nullable HitStatus status, @Nullable String subject, PageRequest request) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (status != null) {
            conditions.add("status = :status");
            values.put("status", status);
        }
        if (subject != null) {
            conditions.add("subject = :subject");
            values.put("subject", subject);
        }
        if (request.after() != null) {
            conditions.add("id < :after");
            values.put("after", request.after());
        }
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions) + " ";
        List<SanctionsHit> rows = find("FROM SanctionsHit " + where + "ORDER BY id DESC", values)
                .page(0, request.limit())
                .list();
        return Page.of(rows, request, SanctionsHit::id);
    }

    /** Writes what has changed, so that the version is the one to answer with. */
    SanctionsHit complete(SanctionsHit hit) {
        flush();
        return hit;
    }
}
