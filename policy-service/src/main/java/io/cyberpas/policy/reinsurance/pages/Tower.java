package io.cyberpas.policy.reinsurance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.reinsurance.ExcessTerms;
import io.cyberpas.policy.reinsurance.Treaty;
import io.cyberpas.policy.reinsurance.TreatyKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layers of one kind, one on the other, as a drawing: what is below the lowest layer and between layers is kept.
 *
 * @param blocks from the top down
 */
public record Tower(TreatyKind kind, List<Block> blocks, int height) {

    private static final int BLOCK_HEIGHT_MIN = 34;
    private static final int SHARED_HEIGHT = 160;
    private static final int TEXT_BELOW_MIDDLE = 4;

    /** Keeps its own copy. */
    public Tower {
        blocks = List.copyOf(blocks);
    }

    /**
     * A layer, or what is kept below it.
     *
     * @param treaty null for what is kept
     * @param y      upper edge in pixels
     */
    public record Block(@Nullable Treaty treaty, Money from, Money to, int y, int height) {

        /** Baseline of the label. */
        public int textY() {
            return y + height / 2 + TEXT_BELOW_MIDDLE;
        }

        /** How much it takes. */
        public Money size() {
            return to.minus(from);
        }
    }

    private record Span(@Nullable Treaty treaty, Money from, Money to) {}

    /** A tower of layers, the lowest first. */
    static Tower of(TreatyKind kind, List<Treaty> layers) {
        List<Span> spans = spans(layers);
        BigDecimal top = spans.getLast().to().amount();
        List<Block> blocks = new ArrayList<>();
        int y = 0;
        for (Span span : spans.reversed()) {
            int share = span.to()
                    .minus(span.from())
                    .amount()
                    .multiply(BigDecimal.valueOf(SHARED_HEIGHT))
                    .divide(top, 0, RoundingMode.HALF_UP)
                    .intValueExact();
            int height = BLOCK_HEIGHT_MIN + share;
            blocks.add(new Block(span.treaty(), span.from(), span.to(), y, height));
            y += height;
        }
        return new Tower(kind, blocks, y);
    }

    private static List<Span> spans(List<Treaty> layers) {
        List<Span> spans = new ArrayList<>();
        Money reached = Money.zero(layers.getFirst().currency());
        for (Treaty layer : layers) {
            if (layer.terms() instanceof ExcessTerms terms) {
                if (terms.deductible().isGreaterThan(reached)) {
                    spans.add(new Span(null, reached, terms.deductible()));
                }
                spans.add(new Span(layer, terms.deductible(), terms.top()));
                reached = terms.top();
            }
        }
        return spans;
    }
}
