package io.cyberpas.quote.viewer.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.Grouping;
import io.cyberpas.platform.page.MoneyDisplay;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Inclusion;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.product.Trigger;
import io.cyberpas.quote.quote.pages.text.TermMessages;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import io.cyberpas.quote.viewer.Field;
import io.cyberpas.quote.viewer.pages.text.CatalogueMessages;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields and values in the reader's language. */
final class CatalogueTexts {

    private static final int SHARE_DECIMALS = 4;

    private final Locale locale;
    private final CatalogueMessages messages;
    private final TermMessages terms;

    private CatalogueTexts(Locale locale) {
        Localized.Literal language = Localized.Literal.of(locale.getLanguage());
        this.locale = locale;
        this.messages = MessageBundles.get(CatalogueMessages.class, language);
        this.terms = MessageBundles.get(TermMessages.class, language);
    }

    /** In the language of the template's attribute, otherwise in English. */
    static CatalogueTexts in(@Nullable Object locale) {
        String tag = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        return new CatalogueTexts(tag.equals("ko") ? Locale.KOREAN : Locale.ENGLISH);
    }

    CatalogueMessages messages() {
        return messages;
    }

    /** Name of the field, and what it is said of. */
    String label(Field field, @Nullable Object of) {
        return of == null ? messages.fieldName(field) : messages.fieldName(field) + ": " + subject(of);
    }

    /** The part, role, industry, control or band alone. */
    String subject(Object of) {
        return of instanceof Money || of instanceof BigDecimal ? messages.fromSize(value(of)) : value(of);
    }

    /** Value of a field. */
    String value(Field field, @Nullable Object value) {
        return field.isShare() && value instanceof BigDecimal share ? percent(share) : value(value);
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> messages.none();
            case Money money -> MoneyDisplay.display(money, locale);
            case BigDecimal number -> Grouping.of(number);
            case Boolean yes -> yes ? messages.yes() : messages.no();
            case Currency currency -> currency.getCurrencyCode();
            case CoveragePart part -> terms.part(part);
            case Trigger trigger -> terms.trigger(trigger);
            case ProductCode product -> terms.productName(product);
            case Industry industry -> terms.industry(industry);
            case Control control -> terms.controlName(control);
            case Segment segment -> messages.segment(segment);
            case InsuredKind kind -> messages.insuredKind(kind);
            case Inclusion inclusion -> messages.inclusionName(inclusion);
            case Collection<?> values -> values.isEmpty() ? messages.none() : list(values);
            case String text -> role(text);
            default -> value.toString();
        };
    }

    private String list(Collection<?> values) {
        return values.stream().map(this::value).collect(Collectors.joining(" · "));
    }

    private String role(String text) {
        return switch (text) {
            case "underwriter" -> messages.underwriter();
            case "senior-underwriter" -> messages.seniorUnderwriter();
            default -> text;
        };
    }

    private static String percent(BigDecimal share) {
        return Grouping.upTo(SHARE_DECIMALS, share.movePointRight(2)) + "%";
    }
}
