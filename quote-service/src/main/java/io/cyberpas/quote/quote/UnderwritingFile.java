package io.cyberpas.quote.quote;

import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.risk.RiskAssessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What underwriting has found and decided on one revision of a quote.
 *
 * @param assessment grade of the risk with its reasons; null for households and before submission
 * @param judgement figures that an underwriter judged because the tariff has none
 * @param adjustments loadings and discounts
 * @param subjectivities what must be shown before the quote can be accepted
 * @param proposed a release beyond its author's authority that waits for a second person
 * @param clearance how the question was answered which of several brokers acts for the insured
 */
public record UnderwritingFile(
        @Nullable RiskAssessment assessment,
        @Nullable Judgement judgement,
        List<Adjustment> adjustments,
        List<Subjectivity> subjectivities,
        @Nullable ProposedRelease proposed,
        @Nullable Clearance clearance) {

    static final UnderwritingFile EMPTY = new UnderwritingFile(null, null, List.of(), List.of(), null, null);

    /** Keeps its own copies. */
    public UnderwritingFile {
        adjustments = List.copyOf(adjustments);
        subjectivities = List.copyOf(subjectivities);
    }

    /**
     * A condition of the offer.
     *
     * @param number from 1 on
     * @param text what must be shown
     * @param dueOn by when
     * @param clearedBy who was satisfied, null while open
     * @param clearedAt when
     * @param note what satisfied them
     */
    public record Subjectivity(
            int number,
            String text,
            LocalDate dueOn,
            @Nullable String clearedBy,
            @Nullable Instant clearedAt,
            @Nullable String note) {

        /** Whether nobody has been satisfied yet. */
        public boolean isOpen() {
            return clearedBy == null;
        }

        Subjectivity cleared(String by, Instant at, String note) {
            return new Subjectivity(number, text, dueOn, by, at, note);
        }
    }

    /**
     * A release that waits for a second person.
     *
     * @param release what was proposed
     * @param by who proposed it, and so cannot approve it
     * @param byName name to show
     * @param at when
     */
    public record ProposedRelease(Release release, String by, String byName, Instant at) {}

    /**
     * The answer to a clearance question.
     *
     * @param granted whether this quote's broker may go on
     * @param reason why
     * @param by who decided
     * @param at when
     */
    public record Clearance(boolean granted, String reason, String by, Instant at) {}

    UnderwritingFile assessed(@Nullable RiskAssessment found) {
        return new UnderwritingFile(found, judgement, adjustments, subjectivities, proposed, clearance);
    }

    UnderwritingFile released(Judgement by, List<Adjustment> adjusted, List<Subjectivity> conditions) {
        return new UnderwritingFile(assessment, by, adjusted, conditions, null, clearance);
    }

    UnderwritingFile proposing(@Nullable ProposedRelease release) {
        return new UnderwritingFile(assessment, judgement, adjustments, subjectivities, release, clearance);
    }

    UnderwritingFile clearedAs(Clearance answer) {
        return new UnderwritingFile(assessment, judgement, adjustments, subjectivities, proposed, answer);
    }

    UnderwritingFile withSubjectivity(int number, UnaryOperator<Subjectivity> change) {
        List<Subjectivity> changed = subjectivities.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
        return new UnderwritingFile(assessment, judgement, adjustments, changed, proposed, clearance);
    }

    /** The conditions that nobody has been satisfied of yet. */
    public List<Subjectivity> openSubjectivities() {
        return subjectivities.stream().filter(Subjectivity::isOpen).toList();
    }
}
