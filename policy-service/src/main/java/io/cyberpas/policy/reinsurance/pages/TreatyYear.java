package io.cyberpas.policy.reinsurance.pages;

import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import io.cyberpas.policy.reinsurance.TreatyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The treaties of a year in a currency.
 *
 * @param treaties in the order of application
 * @param towers   of their layers
 */
public record TreatyYear(
        LocalDate from, LocalDate lastDay, Currency currency, List<Treaty> treaties, List<Tower> towers) {

    private record Group(LocalDate from, LocalDate to, Currency currency) {}

    /** Keeps its own copies. */
    public TreatyYear {
        treaties = List.copyOf(treaties);
        towers = List.copyOf(towers);
    }

    /** All years, the last first. */
    static List<TreatyYear> of(Treaties treaties) {
        Map<Group, List<Treaty>> groups = new LinkedHashMap<>();
        for (Treaty treaty : treaties.all()) {
            Group group = new Group(treaty.inceptionFrom(), treaty.inceptionTo(), treaty.currency());
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(treaty);
        }
        return groups.entrySet().stream()
                .map(group -> new TreatyYear(
                        group.getKey().from(),
                        group.getKey().to().minusDays(1),
                        group.getKey().currency(),
                        group.getValue(),
                        towers(group.getValue())))
                .toList();
    }

    private static List<Tower> towers(List<Treaty> treaties) {
        List<Tower> towers = new ArrayList<>();
        for (TreatyKind kind : List.of(TreatyKind.PER_RISK_EXCESS, TreatyKind.PER_EVENT_EXCESS)) {
            List<Treaty> layers =
                    treaties.stream().filter(treaty -> treaty.kind() == kind).toList();
            if (!layers.isEmpty()) {
                towers.add(Tower.of(kind, layers));
            }
        }
        return towers;
    }
}
