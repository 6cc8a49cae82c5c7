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

/** All links of insureds. */
@ApplicationScoped
class NoticeLinks implements PanacheRepositoryBase<NoticeLink, UUID> {

    Optional<NoticeLink> ofToken(LinkToken token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }

    /** Holds it until the transaction ends, so that notices by one link come one after the other. */
    Optional<NoticeLink> held(LinkToken token) {
        return find("tokenHash", token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<NoticeLink> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last made first; of one brokerage's policies, or of all where none is named. */
    Page<NoticeLink> page(@Nullable String brokerage, PageRequest request) {
        var parameters = new Parameters();
        var condition = "1 = 1";
        if (brokerage != null) {
            condition += " and brokerage = :brokerage";
            parameters.and("brokerage", brokerage);
        }
        if (request.after() != null) {
            condition += " and id < :after";
            parameters.and("after", request.after());
        }
        var found = find(condition + " order by id desc", parameters)
                .page(0, request.limit())
                .list();
        return Page.of(found, request, NoticeLink::id);
    }
}
