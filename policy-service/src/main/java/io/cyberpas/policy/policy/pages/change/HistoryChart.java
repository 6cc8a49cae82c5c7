package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Both time lines in one picture: from left to right the days of cover, from top to bottom what was known after each
 * transaction.
 *
 * @param from  the first day of the picture
 * @param to    the first day after it
 * @param today where today lies, in thousandths of the width; negative if outside
 * @param rows  one a transaction
 */
public record HistoryChart(LocalDate from, LocalDate to, int today, List<Row> rows) {
    static final int WIDTH = 1000;
    private static final int ROW_HEIGHT = 34;

    /**
     * What was known after a transaction.
     *
     * @param y     upper edge
     * @param spans the versions that were held to be true then
     */
    public record Row(PolicyTransaction transaction, int y, List<Bar> spans) {

        /** Where its text stands. */
        public int textY() {
            return y + ROW_HEIGHT / 2 + 1;
        }
    }

    /**
     * The days of a version.
     *
     * @param x     left edge, in thousandths of the width
     * @param width in thousandths of the width
     * @param isNew whether the transaction of the row recorded it
     */
    public record Bar(PolicyVersion version, int x, int width, boolean isNew) {

        /** How it is painted: new versions stand out, reporting is another colour. */
        public String tone() {
            if (version.cover() == CoverKind.REPORTING) {
                return "warn";
            }
            return isNew ? "info" : "neutral";
        }

        /** Whether there is room for its number. */
        public boolean wide() {
            return width > 40;
        }

        /** Middle of the bar. */
        public int middle() {
            return x + width / 2;
        }
    }

    static HistoryChart of(Policy policy, LocalDate today) {
        CoverPeriod period = policy.period();
        LocalDate to = policy.versions().stream()
                .map(version -> version.effective().to())
                .max(Comparator.naturalOrder())
                .orElse(period.to());
        Scale scale = new Scale(period.from(), to);
        List<Row> rows = new ArrayList<>();
        for (PolicyTransaction transaction : policy.transactions()) {
            rows.add(new Row(transaction, rows.size() * ROW_HEIGHT, bars(policy, transaction.recordedAt(), scale)));
        }
        return new HistoryChart(period.from(), to, scale.of(today), rows);
    }

    /** Height of the picture. */
    public int height() {
        return rows.size() * ROW_HEIGHT;
    }

    private static List<Bar> bars(Policy policy, Instant knownAt, Scale scale) {
        return policy.versions().stream()
                .filter(version -> version.isKnownAt(knownAt))
                .map(version -> {
                    int x = scale.of(version.effective().from());
                    int end = scale.of(version.effective().to());
                    return new Bar(
                            version,
                            x,
                            Math.max(end - x, 2),
                            version.recordedFrom().equals(knownAt));
                })
                .toList();
    }

    private record Scale(LocalDate from, LocalDate to) {
        int of(LocalDate day) {
            long days = ChronoUnit.DAYS.between(from, to);
            return (int) (ChronoUnit.DAYS.between(from, day) * WIDTH / days);
        }
    }
}
