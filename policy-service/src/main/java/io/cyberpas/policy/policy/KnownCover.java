package io.cyberpas.policy.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy covers from day to day, by what is known now: the one place that decides it, whoever read the spans and however.
 *
 * @param period  the agreed period of cover
 * @param ending  why cover ended before its agreed end, if it did
 * @param endedOn the first day no longer covered, if cover ended before its agreed end
 * @param spans   in the order of recording, at least one; those no longer held to be true may be among them
 */
record KnownCover<S extends KnownCover.Span>(
        CoverPeriod period,
        @Nullable Ending ending,
        @Nullable LocalDate endedOn,
        List<S> spans) {

    /** Days of which the same is promised. */
    interface Span {

        /** The days. */
        CoverPeriod effective();

        /** What is promised for them. */
        CoverKind cover();

        /** Whether that is still held to be true. */
        boolean isKnown();
    }

    /** What holds on the covered day nearest to the given one; what was recorded last where no day is covered any more. */
    S nearest(LocalDate day) {
        return known().stream()
                .min(Comparator.comparingLong(span -> span.effective().daysFrom(day)))
                .orElseGet(spans::getLast);
    }

    /** The spans that are held to be true now, by their days; days that are not covered have none. */
    List<S> known() {
        return spans.stream()
                .filter(Span::isKnown)
                .sorted(Comparator.comparing(span -> span.effective().from()))
                .toList();
    }

    /** Where the policy stands on a day. */
    PolicyStatus statusOn(LocalDate day) {
        Optional<S> holding = spans.stream()
                .filter(span -> span.isKnown() && span.effective().contains(day))
                .findFirst();
        return PolicyStatus.on(day, period, holding.map(Span::cover).orElse(null), ending, endedOn);
    }
}
