package io.cyberpas.claims.incident.pages;

import io.cyberpas.claims.incident.Classification.Kind;
import io.cyberpas.claims.incident.VerisWords;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the values of VERIS are shown: in the words of the standard, or their Korean ones. */
@TemplateExtension(namespace = "veris")
final class IncidentDisplay {

    private static final String LOCALE = "locale";

    private IncidentDisplay() {}

    /** The values of an enumeration, for the form. */
    static List<IncidentChoices.Choice> values(String enumeration, @TemplateAttribute(LOCALE) Object locale) {
        return choices(locale).of(enumeration);
    }

    static List<IncidentChoices.Choice> actors(@TemplateAttribute(LOCALE) Object locale) {
        return choices(locale).actors();
    }

    static List<IncidentChoices.Choice> actions(@TemplateAttribute(LOCALE) Object locale) {
        return choices(locale).actions();
    }

    static List<IncidentChoices.Choice> vectors(@TemplateAttribute(LOCALE) Object locale) {
        return choices(locale).vectors();
    }

    /** One value; nothing for nothing. */
    static String word(String enumeration, String value, @TemplateAttribute(LOCALE) Object locale) {
        return value.isEmpty() ? value : VerisWords.value(enumeration, value, language(locale));
    }

    /** Several values on one line. */
    static String listed(String enumeration, List<String> values, @TemplateAttribute(LOCALE) Object locale) {
        return values.stream().map(each -> word(enumeration, each, locale)).collect(Collectors.joining(", "));
    }

    /** A kind of actor, action or attribute. */
    static String kind(Kind kind, @TemplateAttribute(LOCALE) Object locale) {
        return VerisWords.kind(kind.name(), language(locale));
    }

    /** What exactly of a kind, on one line. */
    static String varieties(String parent, Kind kind, @TemplateAttribute(LOCALE) Object locale) {
        return listed(kind.enumeration(parent), kind.varieties(), locale);
    }

    private static IncidentChoices choices(Object locale) {
        return new IncidentChoices(language(locale));
    }

    private static Locale language(Object locale) {
        return locale instanceof Locale known ? known : Locale.forLanguageTag(String.valueOf(locale));
    }
}
