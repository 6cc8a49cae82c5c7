package io.cyberpas.quote.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models, all versions there ever were. */
public final class GuidanceModels {

    private final List<GuidanceModel> models;

    /** Refuses two models of one name or of one day. */
    public GuidanceModels(List<GuidanceModel> models) {
        this.models = List.copyOf(models);
        Set<Object> seen = new HashSet<>();
        for (GuidanceModel model : models) {
            if (!seen.add(model.version()) || !seen.add(model.effectiveFrom())) {
                throw new IllegalArgumentException("guidance version %s, effective from %s, is there twice"
                        .formatted(model.version(), model.effectiveFrom()));
            }
        }
    }

    /** The model for cover that begins on the day, or empty if there was none yet. */
    public Optional<GuidanceModel> effectiveOn(LocalDate day) {
        return models.stream()
                .filter(model -> !model.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(GuidanceModel::effectiveFrom));
    }
}
