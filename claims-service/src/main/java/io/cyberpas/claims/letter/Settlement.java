package io.cyberpas.claims.letter;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * What a claim came to in money, as the insured is told when it is closed.
 *
 * @param lines one a coverage part of which anything was paid
 * @param retentionLeft what of the retention no payment took
 * @param recovered what came back from those who are liable for the loss, and of things that were paid for; nothing of reinsurance
 * @param repaid what the insured paid back: retention that the insurer had advanced, and advances for which cover failed
 */
public record Settlement(List<Line> lines, Money retentionLeft, Money recovered, Money repaid) {

    /**
     * What was paid under one part.
     *
     * @param gross the loss paid for, before retention
     * @param retention what of it the insured bears
     * @param advance what had been paid in advance of it
     * @param paid what was paid at last
     */
    public record Line(CoveragePart part, Money gross, Money retention, Money advance, Money paid) {

        /** What the insured got in all: in advance and at last. */
        public Money received() {
            return advance.plus(paid);
        }
    }

    public Settlement {
        lines = List.copyOf(lines);
    }

    /** What the insured got in all, before anything was paid back. */
    public Money received() {
        return lines.stream().map(Line::received).reduce(zero(), Money::plus);
    }

    /** What the insured bears of the loss as retention. */
    public Money retention() {
        return lines.stream().map(Line::retention).reduce(zero(), Money::plus);
    }

    private Money zero() {
        return Money.zero(retentionLeft.currency());
    }
}
