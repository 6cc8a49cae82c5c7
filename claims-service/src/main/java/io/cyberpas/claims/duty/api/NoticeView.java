package io.cyberpas.claims.duty.api;

import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.NoticeDraft;
import io.cyberpas.claims.duty.NoticeField;
import io.cyberpas.claims.duty.pages.NoticeWords;
import io.cyberpas.platform.page.Language;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The draft of a notice with what is known at present. */
@Schema(name = "NoticeDraft")
record NoticeView(
        String duty,
        DocumentKind kind,
        String title,
        boolean complete,

        @Schema(description = "Fields still to be supplied before it is complete", examples = "[\"contact\"]")
        List<String> missing,

        List<LineView> lines,

        @Schema(description = "When the newest of it was recorded")
        Instant asOf,

        String source) {

    /** A field of the notice. */
    @Schema(name = "NoticeLine")
    record LineView(
            String field,
            String label,
            boolean needed,

            @Schema(description = "Whether somebody can state it")
            boolean stated,

            @Schema(description = "Absent while it is to be supplied") @Nullable
            String value) {}

    static NoticeView of(Duty duty, NoticeDraft draft, Language language) {
        return new NoticeView(
                duty.code(),
                draft.template().kind(),
                draft.template().title().in(language.locale()),
                draft.isComplete(),
                draft.missing().stream().map(NoticeField::code).toList(),
                draft.lines().stream()
                        .map(line -> new LineView(
                                line.field().code(),
                                line.field().label().in(language.locale()),
                                line.needed(),
                                line.field().isStated(),
                                NoticeWords.of(line.value(), language)))
                        .toList(),
                draft.asOf(),
                draft.template().source().name());
    }
}
