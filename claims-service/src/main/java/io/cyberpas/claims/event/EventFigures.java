package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import java.util.List;

/** Port to whoever keeps the money of claims: what an event costs so far. */
public interface EventFigures {

    /** The figures of all claims of an event, one for each coverage part and currency. */
    List<PartFigures> of(String eventCode);

    /**
     * The figures of one coverage part in one currency.
     *
     * @param incurred paid and still reserved
     * @param paid what was paid out
     */
    record PartFigures(CoveragePart part, Money incurred, Money paid) {

        /** What is still reserved. */
        public Money outstanding() {
            return incurred.minus(paid);
        }
    }
}
