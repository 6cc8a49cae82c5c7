package io.cyberpas.quote.reinsurance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.reinsurance.Outcome;
import io.cyberpas.quote.reinsurance.ReinsurerForm;
import io.cyberpas.quote.reinsurance.ReinsurerView;
import io.cyberpas.quote.reinsurance.ReinsurerView.FilledRow;
import io.cyberpas.quote.reinsurance.ReinsurerView.FilledSection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The risk of a quote in the form of a reinsurer. */
@Schema(name = "ReinsurerView")
record ReinsurerFormView(
        @Schema(examples = "Q-2026-000123") String quote,
        @Schema(description = "Revision of the quote") int revision,
        @Schema(examples = "ALPENRUECK") String reinsurer,
        Bilingual name,
        Bilingual title,

        @Schema(description = "Version of the questionnaire that was answered", examples = "standard-2026-01")
        String questionnaire,

        List<SectionView> sections,

        @Schema(description = "What the applicant has still to be asked, what the reinsurer requires first")
        List<RowView> unanswered) {

    static ReinsurerFormView of(Quote quote, ReinsurerView view) {
        ReinsurerForm form = view.form();
        return new ReinsurerFormView(
                quote.number(),
                quote.revision(),
                form.reinsurer(),
                form.name(),
                form.title(),
                form.questionnaire(),
                view.sections().stream().map(SectionView::of).toList(),
                view.unanswered().stream().map(RowView::of).toList());
    }

    /** A reinsurer's form, and how far the quote fills it. */
    @Schema(name = "ReinsurerViewSummary")
    record Summary(
            String reinsurer,
            Bilingual name,
            Bilingual title,
            @Schema(description = "Questions of the form") int questions,
            int unanswered,

            @Schema(description = "Of the unanswered, those that the reinsurer requires")
            long unansweredRequired) {

        static Summary of(ReinsurerView view) {
            ReinsurerForm form = view.form();
            return new Summary(
                    form.reinsurer(),
                    form.name(),
                    form.title(),
                    form.rows().size(),
                    view.unanswered().size(),
                    view.unansweredRequired());
        }
    }

    /** A reinsurer's form. */
    @Schema(name = "ReinsurerForm")
    record Form(
            String reinsurer,
            Bilingual name,
            Bilingual title,
            String questionnaire,
            @Schema(description = "Questions of the form") int questions) {

        static Form of(ReinsurerForm form) {
            return new Form(
                    form.reinsurer(),
                    form.name(),
                    form.title(),
                    form.questionnaire(),
                    form.rows().size());
        }
    }

    /** A part of the form. */
    @Schema(name = "ReinsurerViewSection")
    record SectionView(Bilingual title, List<RowView> rows) {

        static SectionView of(FilledSection section) {
            return new SectionView(
                    section.title(), section.rows().stream().map(RowView::of).toList());
        }
    }

    /** What became of a question. */
    @Schema(name = "ReinsurerAnswerState")
    enum State {
        ANSWERED,
        NOT_APPLICABLE,
        UNANSWERED
    }

    /** A question of the form with its answer. */
    @Schema(name = "ReinsurerViewRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            @Schema(description = "As printed on the form", examples = "B.6")
            String number,

            @Schema(description = "In the reinsurer's words")
            Bilingual label,

            @Schema(description = "Whether the reinsurer wants it answered")
            boolean required,

            State state,

            @Schema(description = "The answer for machines: true or false, number, text or list of texts") @Nullable
            Object value,

            @Schema(description = "The answer for readers") @Nullable
            Bilingual text,

            @Schema(description = "Why it is unanswered") @Nullable
            Bilingual reason) {

        static RowView of(FilledRow filled) {
            return switch (filled.outcome()) {
                case Outcome.Given(Object value, Bilingual text) -> row(filled, State.ANSWERED, value, text, null);
                case Outcome.NotApplicable() -> row(filled, State.NOT_APPLICABLE, null, null, null);
                case Outcome.Unanswered(Bilingual reason) -> row(filled, State.UNANSWERED, null, null, reason);
            };
        }

        private static RowView row(
                FilledRow filled,
                State state,
                @Nullable Object value,
                @Nullable Bilingual text,
                @Nullable Bilingual reason) {
            return new RowView(
                    filled.row().number(), filled.row().label(), filled.row().required(), state, value, text, reason);
        }
    }
}
