package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Side;
import io.cyberpas.quote.product.Trigger;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.rating.ControlLine;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Step;
import io.cyberpas.quote.rating.Worksheet;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One combination of limit and retention; premium and parts once it is priced. */
@Schema(name = "QuoteOption")
record OptionView(
        int number,

        @Schema(description = "Annual aggregate of the policy")
        Money limit,

        @Schema(description = "Borne by the insured of each claim")
        Money retention,

        @Nullable Money premium,
        @Nullable Money technicalPremium,

        @Schema(description = "Premium in relation to technical premium") @Nullable
        BigDecimal ratio,

        List<PartView> parts,
        List<ControlLine> controls) {

    static OptionView of(QuoteOption option) {
        return of(option.number(), option.limit(), option.retention(), option.worksheet());
    }

    static OptionView of(int number, Money limit, Money retention, @Nullable Worksheet sheet) {
        return new OptionView(
                number,
                limit,
                retention,
                sheet == null ? null : sheet.premium(),
                sheet == null ? null : sheet.technicalPremium(),
                sheet == null ? null : sheet.ratio(),
                sheet == null
                        ? List.of()
                        : sheet.parts().stream().map(PartView::of).toList(),
                sheet == null ? List.of() : sheet.controls());
    }

    /** A coverage part with its terms and the steps from base to premium. */
    @Schema(name = "PricedPart")
    record PartView(
            CoveragePart code,
            Side side,
            Trigger trigger,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            Money premium,
            Money technicalPremium,
            BigDecimal ratio,
            List<Step> steps) {

        static PartView of(PricedPart part) {
            return new PartView(
                    part.code(),
                    part.code().side(),
                    part.trigger(),
                    part.limit(),
                    part.retention(),
                    part.waitingPeriodHours(),
                    part.premium(),
                    part.technicalPremium(),
                    part.ratio(),
                    part.steps());
        }
    }
}
