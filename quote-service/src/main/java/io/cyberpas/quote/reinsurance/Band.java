package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers that a form does not tell apart.
 *
 * @param below the first number above the band; null for the last band, which has no end
 * @param label what the form calls it
 */
public record Band(@Nullable BigDecimal below, Bilingual label) {

    /** @throws IllegalArgumentException if the label is missing */
    public Band {
        if (label == null) {
            throw new IllegalArgumentException("a band has no label");
        }
    }

    /** The band that a number falls into. */
    static Band of(BigDecimal number, List<Band> bands) {
        return bands.stream()
                .filter(band -> band.below == null || number.compareTo(band.below) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** @throws IllegalArgumentException unless the bands rise and only the last has no end */
    static void requireWhole(List<Band> bands) {
        if (bands.size() < 2) {
            throw new IllegalArgumentException("there must be two bands or more");
        }
        BigDecimal before = null;
        for (Band band : bands.subList(0, bands.size() - 1)) {
            if (band.below == null) {
                throw new IllegalArgumentException("only the last band has no end");
            }
            if (before != null && band.below.compareTo(before) <= 0) {
                throw new IllegalArgumentException("the bands do not rise at %s".formatted(band.below.toPlainString()));
            }
            before = band.below;
        }
        if (bands.getLast().below() != null) {
            throw new IllegalArgumentException("the last band ends at %s, so larger numbers fall out"
                    .formatted(bands.getLast().below()));
        }
    }
}
