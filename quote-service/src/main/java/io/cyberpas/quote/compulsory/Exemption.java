package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.product.Source;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exemption from a duty to insure.
 *
 * @param ground what exempts
 * @param article where it stands
 * @param source where that was read
 * @param segments bodies that are exempt by what they are, without claiming it
 * @param notFor bodies that stay obliged whatever they claim
 * @param effectiveFrom first day, if later than that of the duty
 * @param effectiveTo last day, if earlier than that of the duty
 */
public record Exemption(
        ExemptionGround ground,
        Bilingual article,
        Source source,
        Set<BodySegment> segments,
        Set<BodySegment> notFor,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** Keeps its own copies. */
    public Exemption {
        segments = Set.copyOf(segments);
        notFor = Set.copyOf(notFor);
    }

    boolean exempts(Circumstances circumstances) {
        return isEffective(circumstances.on())
                && !notFor.contains(circumstances.segment())
                && (segments.contains(circumstances.segment())
                        || circumstances.grounds().contains(ground));
    }

    private boolean isEffective(LocalDate on) {
        return (effectiveFrom == null || !on.isBefore(effectiveFrom))
                && (effectiveTo == null || !on.isAfter(effectiveTo));
    }
}
