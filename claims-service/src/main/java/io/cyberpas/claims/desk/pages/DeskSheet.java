package io.cyberpas.claims.desk.pages;

import io.cyberpas.claims.desk.Desk;
import io.cyberpas.claims.desk.DeskItem;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a desk shows.
 *
 * @param changes whether the reader works from it, as against reading it
 */
public record DeskSheet(
        DeskView view,
        List<DeskView> views,
        Map<DeskView, Integer> heights,
        Page<DeskItem> page,
        @Nullable String q,
        boolean changes,
        Instant now) {

    /** How high a pile is. */
    public int height(DeskView pile) {
        return heights.getOrDefault(pile, 0);
    }

    /** Whether there is more in a pile than is counted. */
    public boolean isBeyondCount(DeskView pile) {
        return height(pile) >= Desk.COUNTED_MOST;
    }

    /** Whether something in a pile is past its time. */
    public boolean isUrgent(DeskView pile) {
        return pile == DeskView.OVERDUE && height(pile) > 0;
    }

    /** Whether the time of a row is a deadline, as against the beginning of the wait. */
    public boolean isDue() {
        return view.isOfActivities() || view == DeskView.DUTIES;
    }

    /** Where on the claim a row is worked on. */
    public String tab() {
        return switch (view) {
            case MINE, QUEUE, OVERDUE, TODAY, MY_CLAIMS, UNASSIGNED -> "";
            case PAYMENTS -> "/payments";
            case DUTIES -> "/duties";
            case REPORTS -> "/forensics";
        };
    }
}
