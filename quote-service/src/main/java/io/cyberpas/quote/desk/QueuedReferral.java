package io.cyberpas.quote.desk;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the queue shows it.
 *
 * @param id key of the quote
 * @param number number of the quote
 * @param revision its revision
 * @param product the product
 * @param brokerage the broker's
 * @param insuredName who is to be insured
 * @param submittedAt since when it waits
 * @param decideBefore first day on which it can no longer be decided
 * @param daysLeft days on which it can be decided, today included
 * @param grade grade of the risk; null for households
 * @param reasons why the rules did not quote it at once
 * @param highestLimit highest limit asked for
 * @param assignee subject of who handles it, null if nobody does
 * @param assigneeName name of who handles it
 * @param proposedBy name of who has proposed a release that waits for a second person
 * @param openRequests requests for information that the broker has not answered
 */
public record QueuedReferral(
        UUID id,
        String number,
        int revision,
        ProductCode product,
        String brokerage,
        String insuredName,
        Instant submittedAt,
        LocalDate decideBefore,
        long daysLeft,
        @Nullable Grade grade,
        List<ReasonCode> reasons,
        Money highestLimit,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable String proposedBy,
        long openRequests) {

    /** Keeps its own copy of the reasons. */
    public QueuedReferral {
        reasons = List.copyOf(reasons);
    }
}
