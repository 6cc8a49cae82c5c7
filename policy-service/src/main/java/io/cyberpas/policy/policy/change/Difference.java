package io.cyberpas.policy.policy.change;

import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.TermFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A field of the terms that is another for some days.
 *
 * @param days   the days
 * @param field  the field, see {@link TermFields}
 * @param before its value before; null where there was none, or no cover
 * @param after  its value after; null where there is none, or no cover
 */
public record Difference(
        CoverPeriod days,
        String field,
        @Nullable String before,
        @Nullable String after) {

    /** All differences, by their days; neighbouring days with the same difference are one. */
    public static List<Difference> between(List<PricedSpan> before, List<PricedSpan> after) {
        List<LocalDate> bounds = bounds(before, after);
        Map<String, Difference> open = new LinkedHashMap<>();
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            CoverPeriod days = new CoverPeriod(bounds.get(i), bounds.get(i + 1));
            Map<String, Difference> here = on(days, before, after);
            open.values().stream()
                    .filter(difference -> !goesOn(difference, here))
                    .forEach(found::add);
            here.replaceAll((field, difference) -> goesOn(open.get(field), here)
                    ? difference.since(
                            Objects.requireNonNull(open.get(field)).days().from())
                    : difference);
            open.clear();
            open.putAll(here);
        }
        found.addAll(open.values());
        return found;
    }

    private static boolean goesOn(@Nullable Difference earlier, Map<String, Difference> here) {
        Difference now = earlier == null ? null : here.get(earlier.field());
        return now != null
                && earlier != null
                && Objects.equals(now.before(), earlier.before())
                && Objects.equals(now.after(), earlier.after());
    }

    private Difference since(LocalDate from) {
        return new Difference(new CoverPeriod(from, days.to()), field, before, after);
    }

    private static Map<String, Difference> on(CoverPeriod days, List<PricedSpan> before, List<PricedSpan> after) {
        Map<String, @Nullable String> was = fields(days.from(), before);
        Map<String, @Nullable String> is = fields(days.from(), after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        if (was.isEmpty() || is.isEmpty()) {
            names.retainAll(Set.of(TermFields.COVER));
        }
        Map<String, Difference> differences = new LinkedHashMap<>();
        for (String name : names) {
            if (!Objects.equals(was.get(name), is.get(name))) {
                differences.put(name, new Difference(days, name, was.get(name), is.get(name)));
            }
        }
        return differences;
    }

    private static Map<String, @Nullable String> fields(LocalDate day, List<PricedSpan> spans) {
        return spans.stream()
                .filter(span -> span.effective().contains(day))
                .findFirst()
                .map(span -> {
                    Map<String, @Nullable String> fields = new LinkedHashMap<>();
                    fields.put(TermFields.COVER, span.cover().name());
                    fields.putAll(TermFields.of(span.terms()));
                    return fields;
                })
                .orElseGet(LinkedHashMap::new);
    }

    private static List<LocalDate> bounds(List<PricedSpan> before, List<PricedSpan> after) {
        Set<LocalDate> bounds = new TreeSet<>();
        for (List<PricedSpan> spans : List.of(before, after)) {
            spans.forEach(span -> {
                bounds.add(span.effective().from());
                bounds.add(span.effective().to());
            });
        }
        return List.copyOf(bounds);
    }
}
