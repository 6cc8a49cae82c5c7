package io.cyberpas.claims.recovery;

import io.cyberpas.platform.money.Money;

/**
 * A share of a reinsurer beside what is expected of it already.
 *
 * @param expected what recoveries under the treaty expect, those left out that were abandoned
 */
public record ExpectedShare(ReinsuranceShare share, Money expected) {

    /** What is to be expected in addition; nothing where more is expected than the treaty bears. */
    public Money open() {
        return share.recovered().minus(expected).max(Money.zero(expected.currency()));
    }

    /** Whether more is expected than the treaty bears, because payments came back. */
    public boolean isTooMuch() {
        return expected.isGreaterThan(share.recovered());
    }
}
