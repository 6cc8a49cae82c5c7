package io.cyberpas.claims.payout;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files for the bank. */
@ApplicationScoped
public class BankFiles implements PanacheRepositoryBase<BankFile, UUID> {

    Optional<BankFile> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    Optional<BankFile> locked(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Newest first. */
    Page<BankFile> page(PageRequest request) {
        List<BankFile> rows = request.after() == null
                ? find("order by id desc").page(0, request.limit()).list()
                : find("id < ?1 order by id desc", request.after())
                        .page(0, request.limit())
                        .list();
        return Page.of(rows, request, BankFile::id);
    }
}
