package io.cyberpas.quote.viewer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two versions say differently.
 *
 * @param field what they say
 * @param of what they say it of, or null if of the whole
 * @param before value of the one version, or null if it says none
 * @param after value of the other version, or null if it says none
 */
public record Change(
        Field field,
        @Nullable Object of,
        @Nullable Object before,
        @Nullable Object after) {

    private record Place(Field field, @Nullable Object of) {}

    /** All changes, in the order of the fields. */
    public static List<Change> between(List<Particular> before, List<Particular> after) {
        Map<Place, @Nullable Object> old = values(before);
        Map<Place, @Nullable Object> fresh = values(after);
        Map<Place, @Nullable Object> all = new LinkedHashMap<>(old);
        all.putAll(fresh);
        List<Change> changes = new ArrayList<>();
        for (Place place : all.keySet()) {
            if (!same(old.get(place), fresh.get(place))) {
                changes.add(new Change(place.field(), place.of(), old.get(place), fresh.get(place)));
            }
        }
        changes.sort(Comparator.comparing(Change::field));
        return List.copyOf(changes);
    }

    private static Map<Place, @Nullable Object> values(List<Particular> particulars) {
        Map<Place, @Nullable Object> values = new LinkedHashMap<>();
        particulars.forEach(
                particular -> values.put(new Place(particular.field(), particular.of()), particular.value()));
        return values;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal another
                ? number.compareTo(another) == 0
                : Objects.equals(one, other);
    }
}
