package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.Grouping;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.QuestionType;
import io.cyberpas.quote.questionnaire.pages.QuestionField;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.pages.application.Progress.State;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How applications look on pages. */
@TemplateExtension
class ApplicationDisplay {

    private static final int MOST_DECIMALS = 6;
    private static final String LOCALE = "locale";

    private ApplicationDisplay() {}

    /** Heading of a step. */
    static String title(Step step, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        ApplicationTexts texts = texts(locale);
        return step.section() == null
                ? texts.messages().step(step.kind())
                : step.section().title().in(texts.locale());
    }

    /** What a field is called. */
    static String label(Field field, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return texts(locale).shortLabel(field);
    }

    /** How a field is to be understood, where its question says so. */
    static @Nullable String hint(Field field, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        Question question = field.question();
        return question == null || question.hint() == null
                ? null
                : question.hint().in(texts(locale).locale());
    }

    /** How the registration number is to be written. */
    static String registrationHint(InsuredForm form, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        ApplicationFieldMessages fields = texts(locale).fields();
        return form.hasKoreanNumber() ? fields.businessNumberHint() : fields.businessNumberForeign();
    }

    /** What the field of a remark is called. */
    static String label(Remark remark, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return texts(locale).label(Field.nameOf(remark.problem().path()), remark.question());
    }

    /** The problem as a sentence in the reader's language. */
    static String sentence(FieldProblem problem, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return texts(locale).problems().of(problem);
    }

    /** Name of the country with that code. */
    static String countryName(String code, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return Locale.of("", code).getDisplayCountry(texts(locale).locale());
    }

    /** Whether the quote is still being filled in. */
    static boolean isBeingDrafted(Quote quote) {
        return quote.status() == QuoteStatus.DRAFT;
    }

    /** Whether a broker may begin a new revision of the quote. */
    static boolean isReopenable(Quote quote) {
        return quote.status().canBecome(QuoteStatus.DRAFT);
    }

    /** Where the application of a quote is filled in. */
    static String wizardPath(Quote quote) {
        return StepPage.href(quote.number(), Step.of(Step.Kind.INSURED));
    }

    /** Where a new revision of the quote is begun. */
    static String reopeningPath(Quote quote) {
        return "/quotes/%s/reopening".formatted(quote.number());
    }

    /** Picture of how a step stands. */
    static String icon(State state) {
        return switch (state) {
            case NOT_BEGUN -> "circle";
            case PROBLEMS -> "alert-circle";
            case COMPLETE -> "circle-check";
        };
    }

    /** Colour of how a step stands. */
    static String tone(State state) {
        return switch (state) {
            case NOT_BEGUN -> "neutral";
            case PROBLEMS -> "warn";
            case COMPLETE -> "good";
        };
    }

    /** An amount without its sign. */
    static Money absolute(Money money) {
        return money.isNegative() ? money.negate() : money;
    }

    /** An answer as a reader reads it. */
    static String answerText(QuestionField field, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        ApplicationTexts texts = texts(locale);
        return switch (field.answer()) {
            case null -> "–";
            case Boolean yes -> yes ? texts.fields().yes() : texts.fields().no();
            case BigDecimal number -> number(number, field);
            case Object _ when field.question().type().isChosen() -> choices(field, texts.locale());
            default -> field.value();
        };
    }

    private static String number(BigDecimal number, QuestionField field) {
        String text = Grouping.upTo(MOST_DECIMALS, number);
        QuestionType type = field.question().type();
        return switch (type) {
            case PERCENTAGE -> text + "%";
            case MONEY -> field.currency().getCurrencyCode() + " " + text;
            default -> text;
        };
    }

    private static String choices(QuestionField field, Locale locale) {
        String chosen = field.question().choices().stream()
                .filter(field::isChosen)
                .map(Choice::label)
                .map(label -> label.in(locale))
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? field.value() : chosen;
    }

    private static ApplicationTexts texts(Object locale) {
        return ApplicationTexts.in(locale instanceof Locale known ? known : Locale.ENGLISH);
    }
}
