package io.cyberpas.quote.risk;

import io.cyberpas.platform.cvss.CvssVector;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.ControlLine;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.rating.StepCode;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.tariff.CompanyTariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company is told about its risk: how it is graded and why, what is weak, and what mending each weakness would save.
 * Savings are found by rating the mended company, with all judgements and adjustments of the option, and not estimated.
 *
 * @param assessment scores and grade
 * @param findings what scans and tests found, the most urgent first
 * @param tariffVersion the tariff that prices the option
 * @param limit annual aggregate limit of the option
 * @param retention retention of the option
 * @param premium premium as things are; null if the tariff has no figure for the company and nobody judged one
 * @param mends what mending each weakness alone would bring, the greatest saving first
 * @param all what mending all of them would bring; null if there is none
 * @param notes what a reader has to know about the savings
 */
public record RiskReport(
        RiskAssessment assessment,
        List<Finding> findings,
        String tariffVersion,
        Money limit,
        Money retention,
        @Nullable Money premium,
        List<Mend> mends,
        @Nullable AllMended all,
        Set<Note> notes) {

    /**
     * What it would bring to mend everything.
     *
     * @param premium premium once everything is mended; null if the tariff has no figure even then
     * @param saving premium now less that premium; null if either is unknown
     */
    public record AllMended(
            @Nullable Money premium, @Nullable Money saving) {}

    /** What a reader has to know about the savings. */
    public enum Note {
        /** The tariff has no figure for the company as it is: premium and savings are unknown. */
        NOT_PRICED,
        /** So many controls are absent that the surcharge for them has reached its bound. */
        SURCHARGE_AT_BOUND,
        /** With all controls the discount for them would reach its bound. */
        DISCOUNT_AT_BOUND,
        /** The premium is, or would become, the least premium of the tariff. */
        MINIMUM_PREMIUM,
        /** Mending everything saves another amount than the single savings added up. */
        SAVINGS_DO_NOT_ADD_UP
    }

    /** Keeps its own copies of the lists. */
    public RiskReport {
        findings = List.copyOf(findings);
        mends = List.copyOf(mends);
        notes = notes.isEmpty() ? Set.of() : Set.copyOf(notes);
    }

    /**
     * The report for one option of a company.
     *
     * @param input what the option is priced by
     * @throws IllegalArgumentException if the input is not about a company
     */
    public static RiskReport of(
            CompanyTariff tariff, RatingInput input, RiskAssessment assessment, List<Finding> findings) {
        if (!(input.risk() instanceof CompanyRisk risk)) {
            throw new IllegalArgumentException("only companies have controls to mend");
        }
        return new Writer(tariff, input, risk).write(assessment, findings);
    }

    /** The notes in a fixed order. */
    public List<Note> orderedNotes() {
        return notes.stream().sorted().toList();
    }

    /** Rates the company again and again, mended in one way or another. */
    private static final class Writer {

        private static final Comparator<Finding> BY_URGENCY = Comparator.comparing(Finding::open)
                .thenComparing(Finding::knownExploited)
                .thenComparing(finding -> finding.cvss().map(CvssVector::score).orElse(BigDecimal.ZERO))
                .reversed();

        private final CompanyTariff tariff;
        private final RatingInput input;
        private final CompanyRisk risk;
        private final Weaknesses weaknesses;
        private final Optional<Worksheet> now;

        Writer(CompanyTariff tariff, RatingInput input, CompanyRisk risk) {
            this.tariff = tariff;
            this.input = input;
            this.risk = risk;
            this.weaknesses = new Weaknesses(risk, tariff);
            this.now = rate(risk);
        }

        RiskReport write(RiskAssessment assessment, List<Finding> findings) {
            List<Weakness> found = weaknesses.find();
            List<Mend> mends =
                    found.stream().map(this::mend).sorted(Mend.BY_EFFECT).toList();
            Optional<Worksheet> mended = rate(Weakness.allMendedIn(risk, found));
            AllMended all = found.isEmpty() ? null : new AllMended(premiumOf(mended), saving(mended));
            return new RiskReport(
                    assessment,
                    findings.stream().sorted(BY_URGENCY).toList(),
                    tariff.version(),
                    input.limit(),
                    input.retention(),
                    premiumOf(now),
                    mends,
                    all,
                    notes(mends, mended, all));
        }

        private Mend mend(Weakness weakness) {
            Optional<Worksheet> mended = rate(weakness.mendedIn(risk));
            Weaknesses.Factors factors = weaknesses.factorsOf(weakness);
            return new Mend(weakness, factors.now(), factors.mended(), premiumOf(mended), saving(mended));
        }

        private Set<Note> notes(List<Mend> mends, Optional<Worksheet> mended, @Nullable AllMended all) {
            Set<Note> notes = EnumSet.noneOf(Note.class);
            if (now.isEmpty()) {
                notes.add(Note.NOT_PRICED);
            }
            if (now.filter(this::surchargeIsBounded).isPresent()) {
                notes.add(Note.SURCHARGE_AT_BOUND);
            }
            if (all != null && mended.filter(this::discountIsBounded).isPresent()) {
                notes.add(Note.DISCOUNT_AT_BOUND);
            }
            if (now.filter(Writer::isMinimum).isPresent()
                    || mended.filter(Writer::isMinimum).isPresent()) {
                notes.add(Note.MINIMUM_PREMIUM);
            }
            if (all != null && all.saving() != null && !all.saving().equals(sum(mends))) {
                notes.add(Note.SAVINGS_DO_NOT_ADD_UP);
            }
            return notes;
        }

        private Optional<Worksheet> rate(CompanyRisk company) {
            return Rating.rate(
                    tariff,
                    new RatingInput(
                            company,
                            input.cover(),
                            input.parts(),
                            input.limit(),
                            input.retention(),
                            input.judgement(),
                            input.adjustments()));
        }

        private @Nullable Money saving(Optional<Worksheet> mended) {
            return now.isPresent() && mended.isPresent()
                    ? now.get().premium().minus(mended.get().premium())
                    : null;
        }

        private Money sum(List<Mend> mends) {
            List<Money> savings = new ArrayList<>();
            mends.forEach(mend -> Optional.ofNullable(mend.saving()).ifPresent(savings::add));
            return savings.stream().reduce(Money.zero(tariff.currency()), Money::plus);
        }

        private boolean surchargeIsBounded(Worksheet sheet) {
            return product(sheet).compareTo(tariff.controlsHighest().value()) > 0;
        }

        private boolean discountIsBounded(Worksheet sheet) {
            return product(sheet).compareTo(tariff.controlsLowest().value()) < 0;
        }

        private static BigDecimal product(Worksheet sheet) {
            return sheet.controls().stream().map(ControlLine::factor).reduce(BigDecimal.ONE, BigDecimal::multiply);
        }

        private static boolean isMinimum(Worksheet sheet) {
            return sheet.parts().stream()
                    .flatMap(part -> part.steps().stream())
                    .anyMatch(step -> step.code() == StepCode.MINIMUM);
        }

        private static @Nullable Money premiumOf(Optional<Worksheet> sheet) {
            return sheet.map(Worksheet::premium).orElse(null);
        }
    }
}
