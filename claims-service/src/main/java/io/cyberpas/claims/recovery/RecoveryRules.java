package io.cyberpas.claims.recovery;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** On what law or clause each ground rests, and whether money received on it gives limit back to the policy. */
public final class RecoveryRules {

    private final List<Row> all;
    private final Map<RecoveryGround, DatedRows<Row>> rows = new EnumMap<>(RecoveryGround.class);

    /** @throws IllegalArgumentException if two rows of a ground hold on the same day */
    public RecoveryRules(List<Row> all) {
        this.all = List.copyOf(all);
        for (var ground : RecoveryGround.values()) {
            rows.put(
                    ground,
                    new DatedRows<>(
                            all.stream().filter(each -> each.ground() == ground).toList()));
        }
    }

    /**
     * The rule of a ground.
     *
     * @param reinstatesLimit unless the clause of the policy says otherwise
     */
    public record Row(
            RecoveryGround ground,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source,
            boolean reinstatesLimit,
            Bilingual basis)
            implements DatedRows.Row {}

    /** What recoveries rest on where nothing else was agreed, in both languages. */
    public List<Bilingual> bases() {
        return all.stream().map(Row::basis).distinct().toList();
    }

    /** The rule that holds on a day. */
    public Row on(RecoveryGround ground, LocalDate day) {
        return Objects.requireNonNull(rows.get(ground)).on(day);
    }
}
