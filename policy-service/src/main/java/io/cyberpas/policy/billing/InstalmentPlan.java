package io.cyberpas.policy.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How often premium is paid. */
public enum InstalmentPlan {
    ANNUAL(12),
    SEMI_ANNUAL(6),
    QUARTERLY(3),
    MONTHLY(1);

    private final int months;

    InstalmentPlan(int months) {
        this.months = months;
    }

    /** Months from one instalment to the next. */
    public int months() {
        return months;
    }

    /** The first day of each stretch of cover that has an instalment: the first, and each so many months later before the end. */
    public List<LocalDate> starts(LocalDate from, LocalDate to) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = from; start.isBefore(to); start = from.plusMonths((long) months * starts.size())) {
            starts.add(start);
        }
        return starts;
    }
}
