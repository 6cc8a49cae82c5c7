package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Drafting;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Indications;
import io.cyberpas.quote.quote.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together the page of a step. */
@ApplicationScoped
class Wizard {

    private final Editions editions;
    private final Drafting drafting;
    private final Indications indications;
    private final Clock clock;
    private final ZoneId zone;

    Wizard(Editions editions, Drafting drafting, Indications indications, Clock clock, ZoneId zone) {
        this.editions = editions;
        this.drafting = drafting;
        this.indications = indications;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is told on a page.
     *
     * @param fields what was just sent; what of it could not be read is shown again
     * @param missing whether what is missing is told; null if so exactly where the step was begun
     * @param before premiums that the reader has seen before
     */
    record Telling(DraftFields fields, @Nullable Boolean missing, PremiumsBefore before) {

        /** A page that is opened. */
        static Telling opening(PremiumsBefore before) {
            return new Telling(DraftFields.none(), null, before);
        }
    }

    /**
     * The edition that an application is filled in for. Where the product is not sold for the time of cover said, it is that of
     * today, so that the time can be mended; empty if there is none either.
     */
    Optional<Edition> edition(Application application) {
        LocalDate today = today();
        return editions.of(application, today)
                .or(() -> editions.of(application.with(application.insured(), null, null), today));
    }

    StepPage page(Quote draft, Edition edition, Step step, Telling telling) {
        Application application = draft.application();
        Steps steps = Steps.of(edition);
        List<Remark> all = remarks(steps, drafting.problems(application));
        List<Progress> progress = steps.all().stream()
                .map(each -> Progress.of(each, application, all))
                .toList();
        boolean told = telling.missing() == null ? isBegun(step, progress) : telling.missing();
        List<Remark> remarks = remarks(steps, step, all, told, telling.fields());
        Field.Source fields = new Field.Source(edition.questionnaire(), telling.fields(), remarks);
        Application priced = ExampleOption.in(application, edition.product());
        return new StepPage(
                draft.number(),
                draft.version(),
                application.insured().name(),
                edition.product(),
                steps,
                progress,
                step,
                StepForm.of(step, application, edition, fields, today()),
                remarks,
                told,
                !telling.fields().problems().isEmpty(),
                all,
                PremiumPanel.of(
                        application,
                        edition,
                        indications.of(priced),
                        indications.of(BestCase.of(priced, edition.questionnaire())),
                        all,
                        telling.before()));
    }

    /** What is told of a step: what could not be read of it, then what else is wrong and, if asked for, missing. */
    private static List<Remark> remarks(Steps steps, Step step, List<Remark> all, boolean missing, DraftFields fields) {
        List<Remark> remarks = new ArrayList<>(remarks(steps, fields.problems()));
        Set<String> told = remarks.stream().map(Remark::anchor).collect(Collectors.toSet());
        all.stream()
                .filter(remark -> remark.step().equals(step) && (missing || !remark.isMissing()))
                .filter(remark -> !told.contains(remark.anchor()))
                .forEach(remarks::add);
        return List.copyOf(remarks);
    }

    /** The form of a step without anything told. */
    StepForm form(Application application, Edition edition, Step step) {
        Field.Source fields = new Field.Source(edition.questionnaire(), DraftFields.none(), List.of());
        return StepForm.of(step, application, edition, fields, today());
    }

    private static List<Remark> remarks(Steps steps, List<FieldProblem> problems) {
        return problems.stream().map(steps::remark).toList();
    }

    private static boolean isBegun(Step step, List<Progress> progress) {
        return progress.stream().anyMatch(each -> each.step().equals(step) && each.state() != Progress.State.NOT_BEGUN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
