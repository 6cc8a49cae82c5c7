package io.cyberpas.policy.policy.change;

import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change that was recorded before holds from a later day on than the one being made, and both speak of the same field: who
 * made the first could not know of the second.
 *
 * @param field      the field
 * @param on         the day from which the recorded change holds
 * @param sequence   the transaction that recorded it
 * @param laterValue what that one says
 * @param newValue   what the one being made says
 * @param take       how it is settled; null as long as it is not
 */
public record Conflict(
        String field,
        LocalDate on,
        int sequence,
        @Nullable String laterValue,
        @Nullable String newValue,
        Settlement.@Nullable Choice take) {

    /** All conflicts of a change with what is recorded, as far as settled. */
    static List<Conflict> between(Timeline recorded, List<TermChange> made, List<Settlement> settlements) {
        List<Conflict> conflicts = new ArrayList<>();
        for (TermChange change : made) {
            for (Timeline.RecordedChange later : recorded.changes()) {
                if (later.change().effectiveFrom().isAfter(change.effectiveFrom())) {
                    between(change, later).ifPresent(conflict -> add(conflicts, conflict.settledBy(settlements)));
                }
            }
        }
        return conflicts;
    }

    private static Optional<Conflict> between(TermChange made, Timeline.RecordedChange recorded) {
        TermChange later = recorded.change();
        if (later.field().equals(made.field())) {
            return Objects.equals(later.value(), made.value())
                    ? Optional.empty()
                    : Optional.of(new Conflict(
                            made.field(),
                            later.effectiveFrom(),
                            recorded.sequence(),
                            later.value(),
                            made.value(),
                            null));
        }
        if (removesPart(made) && isOfSamePart(made, later)) {
            return Optional.of(
                    new Conflict(made.field(), later.effectiveFrom(), recorded.sequence(), "true", "false", null));
        }
        return Optional.empty();
    }

    /** What must be recorded besides, so that from the day of the recorded change on the settled value holds. */
    TermChange settling() {
        return new TermChange(on, field, take == Settlement.Choice.NEW ? newValue : laterValue);
    }

    private Conflict settledBy(List<Settlement> settlements) {
        return settlements.stream()
                .filter(settlement ->
                        settlement.field().equals(field) && settlement.on().equals(on))
                .findFirst()
                .map(settlement -> new Conflict(field, on, sequence, laterValue, newValue, settlement.take()))
                .orElse(this);
    }

    /** Of several recorded changes of one day only the last one counts. */
    private static void add(List<Conflict> conflicts, Conflict conflict) {
        conflicts.removeIf(
                other -> other.field().equals(conflict.field()) && other.on().equals(conflict.on()));
        conflicts.add(conflict);
    }

    private static boolean removesPart(TermChange change) {
        return change.field().startsWith(TermFields.PARTS)
                && change.field().endsWith("." + TermFields.INSURED)
                && "false".equals(change.value());
    }

    private static boolean isOfSamePart(TermChange change, TermChange other) {
        return other.field().startsWith(TermFields.PARTS)
                && TermFields.part(other.field()) == TermFields.part(change.field());
    }
}
