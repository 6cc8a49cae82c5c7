package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.diary.DiaryEntry;
import io.cyberpas.claims.diary.TeamMember;
import io.cyberpas.claims.diary.api.ActivityView;
import io.cyberpas.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the diary of a claim shows.
 *
 * @param handler who is responsible; null for nobody
 * @param mayTake whether the reader may take a claim that is nobody's
 * @param works whether the reader may change anything
 */
public record DiarySheet(
        ClaimView claim,
        List<ActivityView> open,
        List<ActivityView> ended,
        Page<DiaryEntry> entries,
        @Nullable String handler,
        @Nullable Instant since,
        List<TeamMember> team,
        boolean mayTake,
        boolean works,
        boolean manages,
        Instant now) {

    /** Whether the claim is open for new work. */
    public boolean isClaimOpen() {
        return claim.stage().isOpen();
    }
}
