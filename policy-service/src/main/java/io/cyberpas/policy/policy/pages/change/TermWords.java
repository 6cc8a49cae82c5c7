package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.MoneyDisplay;
import io.cyberpas.platform.page.ValueDisplay;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import io.cyberpas.policy.policy.change.Conflict;
import io.cyberpas.policy.policy.change.Difference;
import io.cyberpas.policy.policy.pages.PolicyMessages;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How fields of terms and their values are said. */
@TemplateExtension
class TermWords {
    private static final String LOCALE = "locale";

    private TermWords() {}

    static String label(Difference difference, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return label(difference.field(), locale);
    }

    static String label(Conflict conflict, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return label(conflict.field(), locale);
    }

    static String was(
            Difference difference, Currency currency, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return value(difference.field(), difference.before(), currency, locale);
    }

    static String becomes(
            Difference difference, Currency currency, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return value(difference.field(), difference.after(), currency, locale);
    }

    static String laterText(
            Conflict conflict, Currency currency, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return value(conflict.field(), conflict.laterValue(), currency, locale);
    }

    static String newText(
            Conflict conflict, Currency currency, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return value(conflict.field(), conflict.newValue(), currency, locale);
    }

    static String label(TermChange change, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return label(change.field(), locale);
    }

    static String text(
            TermChange change, Currency currency, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return value(change.field(), change.value(), currency, locale);
    }

    /** Name of the radio buttons that settle it. */
    static String settlementName(Conflict conflict) {
        return "settle.%s@%s".formatted(conflict.field(), conflict.on());
    }

    /** What a field is called, such as <em>Data restoration: limit</em>. */
    private static String label(String field, Object locale) {
        ChangeMessages words = bundle(ChangeMessages.class, locale);
        if (field.startsWith(TermFields.PARTS)) {
            CoverageCode part = TermFields.part(field);
            String name = field.substring(field.lastIndexOf('.') + 1);
            return bundle(PolicyMessages.class, locale).coverage(part) + ": " + words.partField(name);
        }
        if (field.startsWith(TermFields.LIMITS)) {
            String code = field.substring(TermFields.LIMITS.length());
            return code.equals(LimitClause.EACH_EVENT)
                    ? bundle(PolicyMessages.class, locale).eachEvent()
                    : words.furtherLimit(code);
        }
        return words.field(field);
    }

    /** A value in words. */
    private static String value(String field, @Nullable String value, Currency currency, Object locale) {
        ChangeMessages words = bundle(ChangeMessages.class, locale);
        if (field.equals(TermFields.COVER)) {
            return value == null ? words.notCovered() : words.coverKind(CoverKind.valueOf(value));
        }
        if (value == null) {
            return "–";
        }
        if (field.equals(TermFields.ANNUAL_SALES)) {
            return MoneyDisplay.display(TermFields.sum(value), locale);
        }
        if (field.equals(TermFields.DATA_SUBJECTS) || field.equals(TermFields.MEMBERS)) {
            return ValueDisplay.grouped(Long.valueOf(value));
        }
        if (field.equals(TermFields.INDUSTRY)) {
            return bundle(PolicyMessages.class, locale).industryName(value);
        }
        if (field.endsWith("." + TermFields.INSURED)) {
            return value.equals("true") ? words.insured() : words.notInsured();
        }
        if (isAmount(field)) {
            return MoneyDisplay.display(Money.of(new BigDecimal(value), currency), locale);
        }
        if (field.startsWith(TermFields.LIMITS)) {
            return MoneyDisplay.display(Money.of(new BigDecimal(value.split("\\|", -1)[3]), currency), locale);
        }
        return value;
    }

    private static boolean isAmount(String field) {
        return field.equals(TermFields.AGGREGATE_LIMIT)
                || field.equals(TermFields.RETENTION)
                || field.startsWith(TermFields.PARTS)
                        && (field.endsWith("." + TermFields.LIMIT) || field.endsWith("." + TermFields.RETENTION));
    }

    /** The words in the language of a page. */
    static <T> T bundle(Class<T> bundle, Object locale) {
        String tag = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        return MessageBundles.get(bundle, Localized.Literal.of(tag.equals("ko") ? "ko" : "en"));
    }
}
