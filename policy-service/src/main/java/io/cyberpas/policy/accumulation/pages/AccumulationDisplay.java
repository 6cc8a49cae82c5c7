package io.cyberpas.policy.accumulation.pages;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.accumulation.Accumulation;
import io.cyberpas.policy.accumulation.AppetiteState;
import io.cyberpas.policy.accumulation.ExchangeRate;
import io.cyberpas.policy.accumulation.ExposureBy;
import io.cyberpas.policy.accumulation.ExposureLine;
import io.cyberpas.policy.accumulation.Provider;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.reinsurance.NetLoss;
import io.cyberpas.policy.reinsurance.TreatyKind;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How values of accumulation look. */
@TemplateExtension
class AccumulationDisplay {
    private static final String LOCALE = "locale";

    private AccumulationDisplay() {}

    static String shown(Bilingual text, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return text.in(locale(locale));
    }

    /** The name of a provider; codes are read as words. */
    static String shown(Provider provider) {
        return provider.name().replace('_', ' ');
    }

    /** Where the policies of a provider are listed. */
    static String path(Provider provider, String on) {
        return "/accumulation/policies?kind=%s&provider=%s&on=%s"
                .formatted(provider.kind(), URLEncoder.encode(provider.name(), StandardCharsets.UTF_8), on);
    }

    /** What treaties bear, in the order in which they are applied. */
    static List<Map.Entry<TreatyKind, Money>> parts(NetLoss loss) {
        return loss.ceded().entrySet().stream()
                .filter(part -> part.getValue().isPositive())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    static Product product(ExposureLine line) {
        return Product.valueOf(line.key());
    }

    /** The name of a country by its code. */
    static String countryName(String code, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return Locale.of("", code).getDisplayCountry(locale(locale));
    }

    static String tone(AppetiteState state) {
        return switch (state) {
            case WITHIN -> "good";
            case NEAR -> "warn";
            case EXCEEDED -> "bad";
        };
    }

    /** Such as {@code USD 1,350, EUR 1,480}. */
    static String shown(List<ExchangeRate> rates) {
        return rates.stream()
                .map(rate -> "%s %s (%s, %s)"
                        .formatted(rate.currency(), rate.won().toPlainString(), rate.from(), rate.source()))
                .collect(Collectors.joining(", "));
    }

    /** By what exposure can be added up. */
    @TemplateExtension(namespace = "exposureBy")
    static List<ExposureBy> all() {
        return List.of(ExposureBy.values());
    }

    /** The currencies of policies. */
    @TemplateExtension(namespace = "currencies", matchName = "all")
    static List<String> currencies() {
        return Accumulation.CURRENCIES;
    }

    private static Locale locale(Object attribute) {
        return Locale.forLanguageTag(attribute.toString().replace('_', '-'));
    }
}
