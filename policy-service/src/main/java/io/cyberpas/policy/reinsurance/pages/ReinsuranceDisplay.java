package io.cyberpas.policy.reinsurance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.reinsurance.ExcessTerms;
import io.cyberpas.policy.reinsurance.ProportionalTerms;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import io.cyberpas.policy.reinsurance.TreatyKind;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How reinsurance looks on pages. */
@TemplateExtension
class ReinsuranceDisplay {
    private static final String LOCALE = "locale";

    private ReinsuranceDisplay() {}

    /** Name of a treaty in the reader's language. */
    static String title(Treaty treaty, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return treaty.name().in(locale(locale));
    }

    /** Name of a reinsurer in the reader's language. */
    static String nameIn(
            Treaties treaties, String reinsurer, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return treaties.nameOf(reinsurer, locale(locale));
    }

    /** The terms of a share; null for a layer. */
    static @Nullable ProportionalTerms shareTerms(Treaty treaty) {
        return treaty.terms() instanceof ProportionalTerms terms ? terms : null;
    }

    /** The terms of a layer; null for a share. */
    static @Nullable ExcessTerms layerTerms(Treaty treaty) {
        return treaty.terms() instanceof ExcessTerms terms ? terms : null;
    }

    /** In the order in which products are listed elsewhere. */
    static List<Product> orderlyProducts(Treaty treaty) {
        return treaty.products().stream().sorted().toList();
    }

    /** Colour of a kind of treaty. */
    static String tone(TreatyKind kind) {
        return switch (kind) {
            case RETENTION_SHARE -> "neutral";
            case POOL_SHARE -> "good";
            case QUOTA_SHARE -> "info";
            case PER_RISK_EXCESS -> "warn";
            case PER_EVENT_EXCESS -> "progress";
        };
    }

    /** The month before. */
    static YearMonth before(YearMonth month) {
        return month.minusMonths(1);
    }

    /** The month after. */
    static YearMonth after(YearMonth month) {
        return month.plusMonths(1);
    }

    /** Whole percent of the whole, for a bar. */
    static int percentOf(Money part, Money whole) {
        return whole.isZero()
                ? 0
                : part.amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole.amount(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static Locale locale(Object locale) {
        return locale instanceof Locale known ? known : Locale.forLanguageTag(String.valueOf(locale));
    }
}
