package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The form of one step: what it shows of an application, and how an application looks after it was sent. */
sealed interface StepForm permits InsuredForm, SectionForm, FindingsForm, CoverForm, ReviewForm {

    /** The places where problems are told. */
    List<Note> notes();

    /** The form of a step. */
    static StepForm of(Step step, Application application, Edition edition, Field.Source fields, LocalDate today) {
        return switch (step.kind()) {
            case INSURED -> InsuredForm.of(application, edition, fields, today);
            case SECTION -> SectionForm.of(Objects.requireNonNull(step.section()), application, edition, fields);
            case FINDINGS -> FindingsForm.of(application, fields);
            case COVER -> CoverForm.of(application, edition.product(), fields);
            case REVIEW -> new ReviewForm();
        };
    }

    /** The application as the form of a step says it, without what the product or the other answers do not ask for. */
    static Application read(Step step, Application before, Edition edition, DraftFields fields) {
        Application said = switch (step.kind()) {
            case INSURED -> InsuredForm.read(before, edition, fields);
            case SECTION -> SectionForm.read(Objects.requireNonNull(step.section()), before, edition, fields);
            case FINDINGS -> FindingsForm.read(before, fields);
            case COVER -> CoverForm.read(before, edition.product(), fields);
            case REVIEW -> before;
        };
        return Relevance.of(edition).of(said);
    }
}
