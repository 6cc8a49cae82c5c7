package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.Revision;
import io.cyberpas.quote.quote.RevisionChange;
import io.cyberpas.quote.quote.RevisionChange.Terms;
import io.cyberpas.quote.quote.RevisionField;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What two revisions of a quote say differently, field by field. */
@Schema(name = "RevisionDifference")
record DifferenceView(int before, int after, List<ChangeView> changes) {

    /** One field that differs. */
    @Schema(name = "RevisionChange")
    record ChangeView(
            RevisionField field,

            @Schema(description = "Question, finding, part, option or reason that it is said of", examples = "MFA")
            @Nullable
            String of,

            @Schema(examples = "false") @Nullable String before,
            @Schema(examples = "true") @Nullable String after) {}

    static DifferenceView of(Revision before, Revision after, Reader reader) {
        return new DifferenceView(
                before.number(),
                after.number(),
                RevisionChange.between(before, after).stream()
                        .filter(change -> reader.isInsurer() || !isConfidential(change))
                        .map(change -> new ChangeView(
                                change.field(),
                                text(change.of()),
                                shown(change, change.before(), reader),
                                shown(change, change.after(), reader)))
                        .toList());
    }

    private static boolean isConfidential(RevisionChange change) {
        return change.of() instanceof ReasonCode code && code.isConfidential();
    }

    private static @Nullable String shown(RevisionChange change, @Nullable Object value, Reader reader) {
        return switch (change.field()) {
            case REGISTRATION_NUMBER -> reader.businessNumber(text(value));
            case BIRTH_DATE -> reader.seesPersonalData() ? text(value) : null;
            default -> text(value);
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> money.currency() + " " + money.amount().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Terms terms -> text(terms.limit()) + " / " + text(terms.retention());
            default -> value.toString();
        };
    }
}
