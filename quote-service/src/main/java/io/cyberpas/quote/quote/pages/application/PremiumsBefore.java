package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.Indication;
import io.cyberpas.quote.quote.Indication.IndicatedOption;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The premiums that a reader has seen before, by limit and retention. They travel with the page, because nothing else keeps them. */
record PremiumsBefore(Map<String, String> premiums) {

    static final PremiumsBefore NONE = new PremiumsBefore(Map.of());

    private static final String AMOUNT = "[0-9]{1,18}(?:\\.[0-9]{1,4})?";
    private static final Pattern ENTRY = Pattern.compile("(%1$s_%1$s)_(%1$s)".formatted(AMOUNT));
    private static final String SEPARATOR = "~";

    /** What was written by {@link #written}; anything else says nothing. */
    static PremiumsBefore of(@Nullable String written) {
        Map<String, String> premiums = new HashMap<>();
        for (String entry : written == null ? new String[0] : written.split(SEPARATOR, 20)) {
            Matcher parts = ENTRY.matcher(entry);
            if (parts.matches()) {
                premiums.put(parts.group(1), parts.group(2));
            }
        }
        return new PremiumsBefore(premiums);
    }

    /** The premiums of an indication, as text for a form or an address. */
    static String written(Indication indication) {
        return indication.options().stream()
                .flatMap(option -> Optional.ofNullable(option.worksheet()).stream()
                        .map(worksheet ->
                                key(option) + "_" + worksheet.premium().amount().toPlainString()))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** As it is written again. */
    String written() {
        return premiums.entrySet().stream()
                .map(premium -> premium.getKey() + "_" + premium.getValue())
                .collect(Collectors.joining(SEPARATOR));
    }

    Optional<Money> premiumOf(IndicatedOption option) {
        Currency currency = option.limit().currency();
        try {
            return Optional.ofNullable(premiums.get(key(option)))
                    .map(amount -> Money.of(amount, currency.getCurrencyCode()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String key(IndicatedOption option) {
        return List.of(option.limit(), option.retention()).stream()
                .map(money -> money.amount().toPlainString())
                .collect(Collectors.joining("_"));
    }
}
