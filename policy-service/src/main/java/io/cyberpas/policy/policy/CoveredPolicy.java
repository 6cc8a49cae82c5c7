package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as far as its cover is concerned, for those who ask what it covers and change nothing.
 *
 * @param brokerage code of the brokerage that looks after it
 * @param cover  the terms from day to day
 */
public record CoveredPolicy(String number, Product product, String brokerage, KnownCover<Terms> cover) {

    /**
     * The terms of some days.
     *
     * @param insuredName           name of the insured
     * @param insuredBusinessNumber its number in the business register; null for persons
     * @param aggregateLimit        the most that is paid in a year under all parts together
     * @param retention             what the insured bears of each claim
     */
    public record Terms(
            CoverPeriod effective,
            CoverKind cover,
            boolean isKnown,
            String insuredName,
            @Nullable String insuredBusinessNumber,
            Money aggregateLimit,
            Money retention,
            List<CoveragePart> parts)
            implements KnownCover.Span {

        /** Keeps the parts from being changed. */
        public Terms {
            parts = List.copyOf(parts);
        }

        Terms with(List<CoveragePart> insured) {
            return new Terms(
                    effective, cover, isKnown, insuredName, insuredBusinessNumber, aggregateLimit, retention, insured);
        }
    }

    /** Whether the actor may know of it. */
    boolean isVisibleTo(Actor actor) {
        return Policy.isVisible(brokerage, actor);
    }

    /** The agreed period of cover. */
    public CoverPeriod period() {
        return cover.period();
    }

    /** The first day that is no longer covered: before the agreed end where cover ended early. */
    public LocalDate end() {
        LocalDate early = cover.endedOn();
        return early == null ? period().to() : early;
    }

    /** Where the policy stands on a day. */
    public PolicyStatus statusOn(LocalDate day) {
        return cover.statusOn(day);
    }

    /** The terms of the covered day nearest to the given one; those recorded last where no day is covered any more. */
    public Terms termsNearest(LocalDate day) {
        return cover.nearest(day);
    }
}
