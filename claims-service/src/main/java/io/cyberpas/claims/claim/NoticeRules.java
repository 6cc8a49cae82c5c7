package io.cyberpas.claims.claim;

import io.cyberpas.platform.data.DatedRows;
import java.time.LocalDate;
import java.util.List;

/** The rules of the first notice by date. */
public final class NoticeRules {

    private final DatedRows<NoticeRule> rows;

    /** @throws IllegalArgumentException if two hold on the same day */
    public NoticeRules(List<NoticeRule> rows) {
        this.rows = new DatedRows<>(rows);
    }

    /** What holds on a day. */
    public NoticeRule on(LocalDate day) {
        return rows.on(day);
    }
}
