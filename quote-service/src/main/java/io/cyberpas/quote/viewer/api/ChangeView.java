package io.cyberpas.quote.viewer.api;

import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.Field;
import io.cyberpas.quote.viewer.Particular;
import io.cyberpas.quote.viewer.Section;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What two versions say differently, field by field. */
@Schema(name = "CatalogueDifference")
record ChangeView(String before, String after, List<FieldChange> changes) {

    /** One field that differs. */
    @Schema(name = "CatalogueChange")
    record FieldChange(
            Section section,
            Field field,

            @Schema(
                    description = "Part, role, industry, control or beginning of the band",
                    examples = "PCI_ASSESSMENTS")
            @Nullable
            String of,

            @Schema(examples = "0.50") @Nullable String before,
            @Schema(examples = "1.00") @Nullable String after) {}

    static ChangeView of(String before, String after, List<Change> changes) {
        return new ChangeView(
                before,
                after,
                changes.stream()
                        .map(change -> new FieldChange(
                                change.field().section(),
                                change.field(),
                                Particular.text(change.of()),
                                Particular.text(change.before()),
                                Particular.text(change.after())))
                        .toList());
    }
}
