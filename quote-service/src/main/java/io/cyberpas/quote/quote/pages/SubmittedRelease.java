package io.cyberpas.quote.quote.pages;

import io.cyberpas.quote.quote.Release;
import io.cyberpas.quote.quote.Release.Condition;
import io.cyberpas.quote.quote.Release.WantedAdjustment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a release out of its form. Rows of which nothing was filled in are left out. */
final class SubmittedRelease {

    static final int ROWS = 6;

    private static final int LONGEST_TEXT = 500;

    private final FormFields fields;
    private final String currency;

    SubmittedRelease(FormFields fields, String currency) {
        this.fields = fields;
        this.currency = currency;
    }

    /** All of it; what cannot be read is remembered by the fields. */
    Release whole() {
        return release(adjustments(true), conditions(), fields.reason("reason").orElse(""));
    }

    /** What makes the premium; nobody needs a reason to see what would be. */
    Release figures() {
        return release(adjustments(false), List.of(), "");
    }

    private Release release(List<WantedAdjustment> adjustments, List<Condition> conditions, String reason) {
        return new Release(
                fields.isBlank("basePremium")
                        ? null
                        : fields.money("basePremium", currency).orElse(null),
                fields.isBlank("recordsFactor")
                        ? null
                        : fields.decimal("recordsFactor").orElse(null),
                adjustments,
                conditions,
                reason);
    }

    private List<WantedAdjustment> adjustments(boolean reasoned) {
        return rows("adjustments", reasoned ? List.of("percent", "reason") : List.of("percent"))
                .flatMap(row -> {
                    Optional<BigDecimal> percent = fields.decimal(row.name("percent"));
                    Optional<String> reason =
                            reasoned ? fields.text(row.name("reason"), LONGEST_TEXT) : Optional.of("");
                    return percent.flatMap(value -> reason.map(why -> new WantedAdjustment(value, why))).stream();
                })
                .toList();
    }

    private List<Condition> conditions() {
        return rows("subjectivities", List.of("text", "dueOn"))
                .flatMap(row -> {
                    Optional<String> text = fields.text(row.name("text"), LONGEST_TEXT);
                    Optional<LocalDate> dueOn = fields.date(row.name("dueOn"));
                    return text.flatMap(what -> dueOn.map(day -> new Condition(what, day))).stream();
                })
                .toList();
    }

    private Stream<FormRow> rows(String list, List<String> names) {
        return FormRow.of(list, 0, ROWS).stream()
                .filter(row -> names.stream().anyMatch(name -> !fields.isBlank(row.name(name))));
    }
}
