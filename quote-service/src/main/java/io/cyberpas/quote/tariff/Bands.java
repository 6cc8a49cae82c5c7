package io.cyberpas.quote.tariff;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures by size. Below the first band and above {@code upTo} the tariff has no figure: a human must judge, or nobody insures.
 *
 * @param bands bands with rising lower bounds, each reaching to just below the next
 * @param upTo highest size with a figure, itself included; null if the last band has no end
 */
public record Bands(List<Band> bands, @Nullable BigDecimal upTo) {

    /**
     * @param from lowest size of the band, itself included
     * @param value the figure
     * @param source where it comes from
     */
    public record Band(BigDecimal from, BigDecimal value, Source source) {}

    /** Refuses bands that overlap or end before they begin. */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("there is no band");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("the band from %s overlaps the one from %s"
                        .formatted(bands.get(i).from(), bands.get(i - 1).from()));
            }
        }
        if (upTo != null && upTo.compareTo(bands.getLast().from()) <= 0) {
            throw new IllegalArgumentException("the bands end at %s, before the last begins".formatted(upTo));
        }
    }

    /** The figure for the size, or empty where the tariff has none. */
    public Optional<BigDecimal> at(BigDecimal size) {
        if (upTo != null && size.compareTo(upTo) > 0) {
            return Optional.empty();
        }
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (bands.get(i).from().compareTo(size) <= 0) {
                return Optional.of(bands.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The highest figure of all bands. */
    public BigDecimal highest() {
        return bands.stream().map(Band::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The same figures for sizes in another currency. */
    Bands sizesDividedBy(BigDecimal rate, int decimals) {
        return new Bands(
                bands.stream()
                        .map(band -> new Band(
                                band.from().divide(rate, decimals, RoundingMode.HALF_UP), band.value(), band.source()))
                        .toList(),
                upTo == null ? null : upTo.divide(rate, decimals, RoundingMode.HALF_UP));
    }

    /** The figures themselves in another currency, for the same sizes. */
    Bands valuesDividedBy(BigDecimal rate, int decimals) {
        return new Bands(
                bands.stream()
                        .map(band -> new Band(
                                band.from(), band.value().divide(rate, decimals, RoundingMode.HALF_UP), band.source()))
                        .toList(),
                upTo);
    }

    boolean rises() {
        return isMonotone(1);
    }

    boolean falls() {
        return isMonotone(-1);
    }

    private boolean isMonotone(int direction) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).value().compareTo(bands.get(i - 1).value()) * direction < 0) {
                return false;
            }
        }
        return true;
    }
}
