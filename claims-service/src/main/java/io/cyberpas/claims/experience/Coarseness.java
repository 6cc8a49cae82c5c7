package io.cyberpas.claims.experience;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How coarse each attribute of the pool is. */
final class Coarseness {

    private final Map<PoolAttribute, Integer> levels;

    private Coarseness(Map<PoolAttribute, Integer> levels) {
        this.levels = levels;
    }

    /** As fine as it is kept. */
    static Coarseness finest() {
        Map<PoolAttribute, Integer> levels = new EnumMap<>(PoolAttribute.class);
        Arrays.stream(PoolAttribute.values()).forEach(attribute -> levels.put(attribute, 0));
        return new Coarseness(levels);
    }

    /** As coarse as can be: who is left out even so cannot be told of at all. */
    static Coarseness coarsest() {
        Map<PoolAttribute, Integer> levels = new EnumMap<>(PoolAttribute.class);
        Arrays.stream(PoolAttribute.values()).forEach(attribute -> levels.put(attribute, attribute.coarsest()));
        return new Coarseness(levels);
    }

    /** With one attribute a step coarser, if it can be. */
    Optional<Coarseness> coarser(PoolAttribute attribute) {
        int level = level(attribute);
        if (level == attribute.coarsest()) {
            return Optional.empty();
        }
        Map<PoolAttribute, Integer> next = new EnumMap<>(levels);
        next.put(attribute, level + 1);
        return Optional.of(new Coarseness(next));
    }

    /** All that are one step coarser, those first that cost the least of what the pool is for. */
    List<Coarseness> steps() {
        return List.of(PoolAttribute.values()).reversed().stream()
                .flatMap(attribute -> coarser(attribute).stream())
                .toList();
    }

    private int level(PoolAttribute attribute) {
        return levels.getOrDefault(attribute, 0);
    }

    /** The attributes as they are read, separated by commas. */
    String columns() {
        return joined(attribute -> attribute.at(level(attribute)));
    }

    /** The attributes as they are read and named. */
    String namedColumns() {
        return joined(attribute -> "%s AS %s_group".formatted(attribute.at(level(attribute)), attribute.column()));
    }

    private static String joined(Function<PoolAttribute, String> each) {
        return Arrays.stream(PoolAttribute.values()).map(each).collect(Collectors.joining(", "));
    }

    /** Each attribute with its level, such as {@code cause 0, records 1}. */
    @Override
    public String toString() {
        return joined(attribute -> attribute.column() + " " + level(attribute));
    }
}
