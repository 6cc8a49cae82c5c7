package io.cyberpas.claims.mandate;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The dated mandates of all matters. */
public final class Mandates {

    private final Map<Matter, DatedRows<Mandate>> byMatter = new EnumMap<>(Matter.class);

    /** @throws IllegalArgumentException if two mandates on one matter hold on the same day, or a matter has none */
    public Mandates(List<Mandate> mandates) {
        for (Matter matter : Matter.values()) {
            List<Mandate> own =
                    mandates.stream().filter(each -> each.matter() == matter).toList();
            if (own.isEmpty()) {
                throw new IllegalArgumentException("No mandate on " + matter);
            }
            byMatter.put(matter, new DatedRows<>(own));
        }
    }

    /** Who decides on an amount on a day. */
    public Level levelFor(Matter matter, Money amount, LocalDate day) {
        DatedRows<Mandate> rows = byMatter.get(matter);
        if (rows == null) {
            throw new IllegalStateException("No mandate on " + matter);
        }
        return rows.on(day).levelFor(amount);
    }
}
