package io.cyberpas.claims.claim;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One coverage part under which loss is claimed, with the terms of the policy as they stood when the line was
 * opened. What is left of the limits is never kept here: only the policy service knows it.
 *
 * @param limit limit of the part for the period
 * @param retention the part's own retention; the retention of the claim is {@link Claim#retention()}
 * @param waitingPeriodHours hours of interruption that the insured bears; null where the part has none
 * @param match whether the policy covers it as of the day its trigger asks for
 */
@Embeddable
public record ClaimLine(
        @Enumerated(EnumType.STRING) @Column(name = "part") CoveragePart part,

        @Enumerated(EnumType.STRING) @Column(name = "cover_trigger")
        Trigger trigger,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
        Money limit,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "retention_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "retention_currency"))
        Money retention,

        @Column(name = "waiting_period_hours") @Nullable Integer waitingPeriodHours,
        @Column(name = "retroactive_date") @Nullable LocalDate retroactiveDate,
        @Column(name = "opened_by") String openedBy,
        @Column(name = "opened_at") Instant openedAt,
        @Embedded LineMatch match) {

    static ClaimLine of(CoveragePart part, PolicyOnDays policy, String openedBy, Instant openedAt) {
        var terms = policy.requirePart(part);
        return of(terms, TriggerMatching.match(terms, policy), openedBy, openedAt);
    }

    private static ClaimLine of(PolicyCover.PartCover terms, LineMatch match, String openedBy, Instant openedAt) {
        return new ClaimLine(
                terms.part(),
                terms.trigger(),
                terms.limit(),
                terms.retention(),
                terms.waitingPeriodHours(),
                terms.retroactiveDate(),
                openedBy,
                openedAt,
                match);
    }

    /** The same line on the terms and with the match that are known now; a line whose part is not told any more keeps its terms. */
    ClaimLine matchedWith(PolicyOnDays policy) {
        var terms = policy.part(part)
                .orElseGet(() -> new PolicyCover.PartCover(
                        part, trigger, limit, limit, retention, waitingPeriodHours, retroactiveDate));
        return of(terms, TriggerMatching.match(terms, policy), openedBy, openedAt);
    }

    public Side side() {
        return part.side();
    }
}
