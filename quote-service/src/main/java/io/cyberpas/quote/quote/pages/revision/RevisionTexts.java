package io.cyberpas.quote.quote.pages.revision;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.Grouping;
import io.cyberpas.platform.page.MoneyDisplay;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.RevisionChange;
import io.cyberpas.quote.quote.RevisionChange.Terms;
import io.cyberpas.quote.quote.RevisionField;
import io.cyberpas.quote.quote.pages.text.TermMessages;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.tariff.Industry;
import io.cyberpas.quote.underwriting.ReasonCode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what changed between two revisions in the reader's language. */
final class RevisionTexts {

    private static final int MOST_DECIMALS = 4;
    private static final String UNSAID = "–";

    private final Locale locale;
    private final @Nullable Questionnaire questionnaire;
    private final RevisionMessages messages;
    private final TermMessages terms;

    RevisionTexts(Locale locale, @Nullable Questionnaire questionnaire) {
        Localized.Literal language = Localized.Literal.of(locale.getLanguage());
        this.locale = locale;
        this.questionnaire = questionnaire;
        this.messages = MessageBundles.get(RevisionMessages.class, language);
        this.terms = MessageBundles.get(TermMessages.class, language);
    }

    ShownChange shown(RevisionChange change) {
        Optional<Question> question = change.field() == RevisionField.ANSWER && questionnaire != null
                ? questionnaire.question(String.valueOf(change.of()))
                : Optional.empty();
        return new ShownChange(
                label(change, question), value(change.before(), question), value(change.after(), question));
    }

    private String label(RevisionChange change, Optional<Question> question) {
        return question.map(asked -> asked.label().in(locale)).orElseGet(() -> {
            String name = messages.fieldName(change.field());
            return change.of() == null ? name : name + ": " + value(change.of(), Optional.empty());
        });
    }

    private String value(@Nullable Object value, Optional<Question> question) {
        return switch (value) {
            case null -> UNSAID;
            case Money money -> MoneyDisplay.display(money, locale);
            case Terms option -> messages.terms(brief(option.limit()), brief(option.retention()));
            case Boolean yes -> terms.yesNo(yes);
            case BigDecimal number -> Grouping.upTo(MOST_DECIMALS, number);
            case Long number -> Grouping.upTo(MOST_DECIMALS, BigDecimal.valueOf(number));
            case QuoteStatus status -> terms.status(status);
            case CoveragePart part -> terms.part(part);
            case Industry industry -> terms.industry(industry);
            case Grade grade -> messages.grade(grade);
            case ReasonCode code -> terms.reason(code);
            case List<?> chosen ->
                chosen.stream().map(each -> value(each, question)).collect(Collectors.joining(", "));
            default -> choice(value.toString(), question);
        };
    }

    private String choice(String value, Optional<Question> question) {
        Choice choice = question.map(asked -> asked.choice(value)).orElse(null);
        return choice == null ? value : choice.label().in(locale);
    }

    private String brief(@Nullable Money money) {
        return money == null ? UNSAID : MoneyDisplay.brief(money, locale);
    }

    /**
     * A change in words.
     *
     * @param label what changed
     * @param before what it was
     * @param after what it is
     */
    public record ShownChange(String label, String before, String after) {}
}
