package io.cyberpas.claims.experience.pages;

import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.experience.Grouping;
import io.cyberpas.claims.experience.Measure;
import io.cyberpas.claims.experience.api.ExperienceParameters;
import io.cyberpas.platform.money.Money;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** Choices and numbers of the pages of experience. */
@TemplateExtension
final class ExperienceDisplay {

    private static final int CURVE_DECIMALS = 4;

    private ExperienceDisplay() {}

    @TemplateExtension(namespace = "experienceChoice")
    static List<Grouping> groupings() {
        return List.of(Grouping.values());
    }

    @TemplateExtension(namespace = "experienceChoice")
    static List<Measure> measures() {
        return List.of(Measure.values());
    }

    @TemplateExtension(namespace = "experienceChoice")
    static List<Side> sides() {
        return List.of(Side.values());
    }

    @TemplateExtension(namespace = "experienceChoice")
    static List<String> currencies() {
        return ExperienceParameters.CURRENCIES;
    }

    /** An amount of the triangle in a currency. */
    static Money in(BigDecimal amount, String currency) {
        return Money.rounded(amount, Currency.getInstance(currency), RoundingMode.HALF_UP);
    }

    /** A parameter of a curve. */
    static String parameter(Double value) {
        return BigDecimal.valueOf(value)
                .setScale(CURVE_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
