package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.questionnaire.Question;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that depend on what is shown, in the language of a reader. */
record ApplicationTexts(
        ApplicationMessages messages,
        ApplicationFieldMessages fields,
        ApplicationProblemMessages problemMessages,
        Locale locale) {

    private static final Pattern NUMBERED = Pattern.compile("(options|findings)\\.(\\d+)(?:\\.(\\w+))?");

    static ApplicationTexts in(Locale locale) {
        String tag = locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? "ko" : "en";
        return new ApplicationTexts(
                MessageBundles.get(ApplicationMessages.class, Localized.Literal.of(tag)),
                MessageBundles.get(ApplicationFieldMessages.class, Localized.Literal.of(tag)),
                MessageBundles.get(ApplicationProblemMessages.class, Localized.Literal.of(tag)),
                locale);
    }

    /** What a field is called among the others of its row. */
    String shortLabel(Field field) {
        String name = field.name();
        return label(
                NUMBERED.matcher(name).matches() ? name.substring(name.lastIndexOf('.') + 1) : name, field.question());
    }

    /** What a field is called: by the question that it answers, else by its name. */
    String label(String name, @Nullable Question question) {
        if (question != null) {
            return question.label().in(locale);
        }
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2)) + 1;
            String field = numbered.group(3);
            String whole = numbered.group(1).equals("options") ? fields.option(number) : fields.finding(number);
            return field == null ? whole : whole + ": " + label(field, null);
        }
        return switch (name) {
            case "insured.name" -> fields.insuredName();
            case "insured.businessRegistrationNumber" -> fields.businessNumber();
            case "insured.birthDate" -> fields.birthDate();
            case "insured.country" -> fields.country();
            case "insured.industry" -> fields.industry();
            case "insured.annualSales" -> fields.annualSales();
            case "insured.dataSubjects" -> fields.dataSubjects();
            case "insured.members" -> fields.members();
            case "cover.from" -> fields.coverFrom();
            case "cover.to" -> fields.coverTo();
            case "externalRating" -> fields.externalRating();
            case "findings" -> fields.findings();
            case "options" -> fields.options();
            case "parts" -> fields.parts();
            case "riderTo" -> fields.riderTo();
            case "title" -> fields.findingTitle();
            case "asset" -> fields.findingAsset();
            case "cvssVector" -> fields.findingVector();
            case "foundOn" -> fields.findingFoundOn();
            case "limit" -> fields.limit();
            case "retention" -> fields.retention();
            default -> name;
        };
    }

    /** What is wrong, as a sentence. */
    ProblemTexts problems() {
        return new ProblemTexts(problemMessages);
    }
}
