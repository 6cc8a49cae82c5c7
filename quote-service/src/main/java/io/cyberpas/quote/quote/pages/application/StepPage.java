package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of one step.
 *
 * @param number number of the quote
 * @param version version of the draft that is shown
 * @param insuredName who is to be insured, if that was said
 * @param product the product applied for
 * @param steps all steps
 * @param progress how far each of them has come
 * @param step the step that is shown
 * @param form its form
 * @param remarks what is told of this step
 * @param told whether what is missing is told, too
 * @param unreadable whether something was sent that could not be read
 * @param all what stands between the whole application and its submission
 * @param panel what it costs so far
 */
public record StepPage(
        String number,
        long version,
        @Nullable String insuredName,
        Product product,
        Steps steps,
        List<Progress> progress,
        Step step,
        StepForm form,
        List<Remark> remarks,
        boolean told,
        boolean unreadable,
        List<Remark> all,
        PremiumPanel panel) {

    /**
     * What is told of one step on the review.
     *
     * @param step the step
     * @param remarks what is missing or wrong in it
     */
    public record StepRemarks(Step step, List<Remark> remarks) {}

    static String href(String number, Step step) {
        return "/quotes/%s/application/%s".formatted(number, step.slug());
    }

    /** Where a step is. */
    public String href(Step other) {
        return href(number, other);
    }

    /** Where something can be mended. */
    public String hrefOf(Remark remark) {
        return (remark.step().equals(step) ? "" : href(remark.step())) + "#" + remark.anchor();
    }

    /** Where all that is missing or wrong is listed. */
    public String reviewHref() {
        return href(steps.all().getLast());
    }

    /** Where the form goes. */
    public String action() {
        return href(step);
    }

    /** Where the application is submitted. */
    public String submission() {
        return "/quotes/%s/submission".formatted(number);
    }

    /** Place of the step, from 1 on. */
    public int position() {
        return steps.all().indexOf(step) + 1;
    }

    /** How many steps there are. */
    public int count() {
        return steps.all().size();
    }

    /** The step before, if there is one. */
    public Optional<Step> back() {
        return steps.before(step);
    }

    /** Whether this is the last step. */
    public boolean isReview() {
        return step.kind() == Step.Kind.REVIEW;
    }

    /** The form of this step, if it is about the insured. */
    public @Nullable InsuredForm insured() {
        return form instanceof InsuredForm shown ? shown : null;
    }

    /** The form of this step, if it is about a section of the questionnaire. */
    public @Nullable SectionForm section() {
        return form instanceof SectionForm shown ? shown : null;
    }

    /** The form of this step, if it is about findings. */
    public @Nullable FindingsForm findings() {
        return form instanceof FindingsForm shown ? shown : null;
    }

    /** The form of this step, if it is about the cover. */
    public @Nullable CoverForm cover() {
        return form instanceof CoverForm shown ? shown : null;
    }

    /** The places where problems of this step are told. */
    public List<Note> notes() {
        return form.notes();
    }

    /** What is missing or wrong, step by step. */
    public List<StepRemarks> remarksByStep() {
        List<StepRemarks> byStep = new ArrayList<>();
        for (Step each : steps.all()) {
            List<Remark> own =
                    all.stream().filter(remark -> remark.step().equals(each)).toList();
            if (!own.isEmpty()) {
                byStep.add(new StepRemarks(each, own));
            }
        }
        return byStep;
    }
}
