package io.cyberpas.policy.accumulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What comparing the projection with all policies found.
 *
 * @param differences the first of them; none if the projection is right
 */
public record ExposureCheck(List<Difference> differences) {

    /**
     * A sum that is not what the policies make of it.
     *
     * @param dimension by what the sum is made, or {@code CELL}
     * @param day       the day on which it grows or falls
     * @param kept      by how much, as the projection says
     * @param counted   by how much, as counted from the policies
     */
    public record Difference(
            String dimension, String key, String currency, LocalDate day, BigDecimal kept, BigDecimal counted) {}

    /** Keeps its own copy. */
    public ExposureCheck {
        differences = List.copyOf(differences);
    }

    /** Whether the projection is what the policies make. */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
