package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The notice as it came in; never changed.
 *
 * @param awareAt when the insured became aware; the statutory clocks start here
 * @param occurredOn the day the incident began, where it was known
 * @param occurredUntil the day it ended, where it lasted and that was known
 * @param claimMadeOn when the first demand of a third party reached the insured, where there was one
 * @param receivedAt when the insurer was told
 * @param receivedFrom the user that entered the notice
 */
@Embeddable
public record ReceivedNotice(
        @Column(name = "aware_at") Instant awareAt,
        @Column(name = "occurred_on") @Nullable LocalDate occurredOn,
        @Column(name = "occurred_until") @Nullable LocalDate occurredUntil,
        @Column(name = "claim_made_on") @Nullable LocalDate claimMadeOn,
        @Column(name = "notified_at") Instant receivedAt,
        @Column(name = "notified_by") String receivedFrom,
        @Column(name = "summary") String summary,
        @Embedded Notifier notifier) {

    static ReceivedNotice of(NoticeOfLoss told, String receivedFrom, Instant receivedAt) {
        return new ReceivedNotice(
                told.awareAt(),
                told.occurredOn(),
                told.occurredUntil(),
                told.claimMadeOn(),
                receivedAt,
                receivedFrom,
                told.summary(),
                told.notifier());
    }
}
