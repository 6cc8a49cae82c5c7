package io.cyberpas.claims.intake;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All imports of notices. */
@ApplicationScoped
class NoticeImports implements PanacheRepositoryBase<NoticeImport, UUID> {

    /** Holds it until the transaction ends. */
    Optional<NoticeImport> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The import of the same content for the same policy by the same house. */
    Optional<NoticeImport> ofContent(byte[] hash, @Nullable String defaultPolicy, @Nullable String brokerage) {
        return find(
                        "contentHash = ?1 and coalesce(defaultPolicy, '') = ?2 and coalesce(senderBrokerage, '') = ?3",
                        hash,
                        defaultPolicy == null ? "" : defaultPolicy,
                        brokerage == null ? "" : brokerage)
                .singleResultOptional();
    }

    /** The last received first; of one brokerage, or of all where none is named. */
    Page<NoticeImport> page(@Nullable String brokerage, PageRequest request) {
        var parameters = new Parameters();
        var condition = "1 = 1";
        if (brokerage != null) {
            condition += " and senderBrokerage = :brokerage";
            parameters.and("brokerage", brokerage);
        }
        if (request.after() != null) {
            condition += " and id < :after";
            parameters.and("after", request.after());
        }
        var found = find(condition + " order by id desc", parameters)
                .page(0, request.limit())
                .list();
        return Page.of(found, request, NoticeImport::id);
    }
}
