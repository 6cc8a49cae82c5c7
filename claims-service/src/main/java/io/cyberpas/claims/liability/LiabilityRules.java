package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.DatedRows;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated rules by which claimants' groups are judged. */
public final class LiabilityRules {

    private final Map<Jurisdiction, DatedRows<LiabilityRule>> byPlace = new EnumMap<>(Jurisdiction.class);

    /** @throws IllegalArgumentException if two rules of a place hold on the same day */
    public LiabilityRules(List<LiabilityRule> rules) {
        rules.stream()
                .collect(Collectors.groupingBy(LiabilityRule::jurisdiction))
                .forEach((place, own) -> byPlace.put(place, new DatedRows<>(own)));
    }

    /** The rule of a place on the day of the incident. */
    public Optional<LiabilityRule> find(Jurisdiction jurisdiction, LocalDate on) {
        return Optional.ofNullable(byPlace.get(jurisdiction)).flatMap(rows -> rows.find(on));
    }
}
