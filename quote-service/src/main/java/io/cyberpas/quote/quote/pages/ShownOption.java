package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Trigger;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.rating.ControlLine;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Step;
import io.cyberpas.quote.rating.StepCode;
import io.cyberpas.quote.rating.Worksheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A priced option, explained line by line.
 *
 * @param number number of the option
 * @param tariffVersion the tariff it was priced with
 * @param premium premium of all parts
 * @param technicalPremium technical premium of all parts
 * @param ratio premium in relation to technical premium
 * @param parts parts with their steps
 * @param controls what each control did
 */
public record ShownOption(
        int number,
        String tariffVersion,
        Money premium,
        Money technicalPremium,
        BigDecimal ratio,
        List<Part> parts,
        List<ControlLine> controls) {

    /** A part with its terms and steps. */
    public record Part(
            CoveragePart code,
            Trigger trigger,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            Money premium,
            Money technicalPremium,
            BigDecimal ratio,
            List<Line> lines) {}

    /**
     * A step as it is shown.
     *
     * @param factor what the amount before is multiplied by; null for the base and for rounding
     * @param amount amount after it, in whole units of the currency
     * @param judgedBy who judged the figure, null for the tariff's
     * @param part the part's own terms, which some steps rest on
     * @param proposal what was submitted, which most steps rest on
     */
    public record Line(
            StepCode code,
            @Nullable BigDecimal factor,
            Money amount,
            @Nullable String judgedBy,
            PricedPart part,
            Proposal proposal) {

        /** Whether this is the last line, with the amount that is charged. */
        public boolean isRounding() {
            return code == StepCode.ROUNDING;
        }
    }

    static ShownOption of(QuoteOption option, Proposal proposal) {
        Worksheet sheet = Objects.requireNonNull(option.worksheet());
        return new ShownOption(
                option.number(),
                sheet.tariffVersion(),
                sheet.premium(),
                sheet.technicalPremium(),
                sheet.ratio(),
                sheet.parts().stream().map(part -> part(part, proposal)).toList(),
                sheet.controls());
    }

    private static Part part(PricedPart part, Proposal proposal) {
        return new Part(
                part.code(),
                part.trigger(),
                part.limit(),
                part.retention(),
                part.waitingPeriodHours(),
                part.premium(),
                part.technicalPremium(),
                part.ratio(),
                part.steps().stream().map(step -> line(step, part, proposal)).toList());
    }

    private static Line line(Step step, PricedPart part, Proposal proposal) {
        Money amount = Money.rounded(step.running(), part.premium().currency(), RoundingMode.HALF_UP);
        return new Line(step.code(), step.factor(), amount, step.judgedBy(), part, proposal);
    }
}
