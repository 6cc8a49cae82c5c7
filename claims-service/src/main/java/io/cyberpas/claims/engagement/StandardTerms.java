package io.cyberpas.claims.engagement;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On what terms a firm is appointed where nothing else is agreed. */
public record StandardTerms(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Map<FirmKind, OfKind> kinds)
        implements DatedRows.Row {

    /** @throws IllegalArgumentException if they leave out a kind of firm */
    public StandardTerms {
        kinds = Map.copyOf(kinds);
        Map<FirmKind, OfKind> given = kinds;
        Arrays.stream(FirmKind.values())
                .filter(each -> !given.containsKey(each))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException(version + " has no terms for " + missing);
                });
    }

    /** The terms for one kind of firm. */
    public record OfKind(BigDecimal budgetHours, Bilingual privilegeGround, List<Due> deliverables) {
        public OfKind {
            deliverables = List.copyOf(deliverables);
        }

        /** What is to be delivered by a firm appointed on a day, in both languages. */
        List<Deliverable> deliverablesFrom(LocalDate appointed) {
            return deliverables.stream()
                    .map(due ->
                            Deliverable.due(due.what().ko() + " / " + due.what().en(), appointed.plusDays(due.days())))
                    .toList();
        }
    }

    /**
     * Something to deliver.
     *
     * @param days after the appointment
     */
    public record Due(Bilingual what, int days) {}

    /** The terms for a kind of firm. */
    public OfKind of(FirmKind kind) {
        OfKind terms = kinds.get(kind);
        if (terms == null) {
            throw new IllegalStateException("No terms for " + kind);
        }
        return terms;
    }
}
