package io.cyberpas.quote.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** The gradings, all versions there ever were. */
public final class Gradings {

    private final List<Grading> gradings;

    /** Refuses gradings of the same version, or that begin on the same day. */
    public Gradings(List<Grading> gradings) {
        Set<Object> seen = new HashSet<>();
        for (Grading grading : gradings) {
            if (!seen.add(grading.version()) || !seen.add(grading.effectiveFrom())) {
                throw new IllegalArgumentException("version %s or its first day %s is taken"
                        .formatted(grading.version(), grading.effectiveFrom()));
            }
        }
        this.gradings = List.copyOf(gradings);
    }

    /**
     * The grading for a cover that begins on that day.
     *
     * @throws NoSuchElementException if the day lies before all gradings
     */
    public Grading at(LocalDate coverFrom) {
        return gradings.stream()
                .filter(grading -> !grading.effectiveFrom().isAfter(coverFrom))
                .max(Comparator.comparing(Grading::effectiveFrom))
                .orElseThrow(() -> new NoSuchElementException("There is no grading for covers from " + coverFrom));
    }
}
