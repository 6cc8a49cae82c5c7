package io.cyberpas.claims.diary;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The diaries of all claims; only ever added to. */
@ApplicationScoped
public class DiaryEntries implements PanacheRepositoryBase<DiaryEntry, UUID> {

    /** One page of the diary of a claim, newest first. */
    public Page<DiaryEntry> of(UUID claimId, PageRequest request) {
        List<DiaryEntry> rows = request.after() == null
                ? find("claimId = ?1 order by id desc", claimId)
                        .page(0, request.size() + 1)
                        .list()
                : find("claimId = ?1 and id < ?2 order by id desc", claimId, request.after())
                        .page(0, request.size() + 1)
                        .list();
        return Page.of(rows, request, DiaryEntry::id);
    }
}
