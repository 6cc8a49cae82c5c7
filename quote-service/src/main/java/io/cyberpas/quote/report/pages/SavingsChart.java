package io.cyberpas.quote.report.pages;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Savings as bars, for the page and the document alike.
 *
 * @param bars one bar a mend, and one for everything together
 */
public record SavingsChart(List<Bar> bars) {

    private static final int ROW_HEIGHT = 44;
    private static final int TEXT_BASELINE = 16;
    private static final int BAR_TOP = 23;

    /** Keeps its own copy of the bars. */
    public SavingsChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar, with its label above it, so that it is legible however narrow the page.
     *
     * @param label what it stands for
     * @param saving its length in money
     * @param share its length in relation to the longest, 0 to 1
     * @param everything whether it is the one for everything together
     * @param row from 0 on
     */
    public record Bar(String label, Money saving, BigDecimal share, boolean everything, int row) {

        /** Length as SVG and CSS want it. */
        public String width() {
            return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
        }

        /** Whether there is a length at all. */
        public boolean isEmpty() {
            return share.signum() == 0;
        }

        /** Baseline of the label. */
        public int textY() {
            return row * ROW_HEIGHT + TEXT_BASELINE;
        }

        /** Upper edge of the bar. */
        public int barY() {
            return row * ROW_HEIGHT + BAR_TOP;
        }
    }

    /** Height of all rows in pixels. */
    public int height() {
        return bars.size() * ROW_HEIGHT;
    }

    /** Collects bars, then makes them as long as they are in relation to the longest. */
    static final class Builder {

        private final List<Bar> bars = new ArrayList<>();

        Builder add(String label, Money saving, boolean everything) {
            bars.add(new Bar(label, saving, BigDecimal.ZERO, everything, bars.size()));
            return this;
        }

        SavingsChart build() {
            BigDecimal longest =
                    bars.stream().map(bar -> bar.saving().amount()).reduce(BigDecimal.ONE, BigDecimal::max);
            return new SavingsChart(
                    bars.stream().map(bar -> scaled(bar, longest)).toList());
        }

        private static Bar scaled(Bar bar, BigDecimal longest) {
            BigDecimal share = bar.saving().amount().divide(longest, 4, RoundingMode.HALF_UP);
            return new Bar(bar.label(), bar.saving(), share, bar.everything(), bar.row());
        }
    }
}
