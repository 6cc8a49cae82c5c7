package io.cyberpas.quote.reinsurance;

import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.QuestionType;
import io.cyberpas.quote.questionnaire.Questionnaire;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a reinsurer's form that cannot be filled from its questionnaire. */
final class FormCheck {

    private final ReinsurerForm form;
    private final Questionnaire questionnaire;

    FormCheck(ReinsurerForm form, Questionnaire questionnaire) {
        this.form = form;
        this.questionnaire = questionnaire;
    }

    /** @throws IllegalArgumentException naming the row and what does not fit */
    void requireFit() {
        Set<String> numbers = new HashSet<>();
        for (FormRow row : form.rows()) {
            String name = "row " + row.number();
            require(numbers.add(row.number()), name + " stands twice");
            requireFit(name, row.source());
        }
    }

    private void requireFit(String row, Source source) {
        switch (source) {
            case Source.AsAnswered(String code) -> question(row, code);
            case Source.Inverted(String code) ->
                require(question(row, code).type() == QuestionType.YES_NO, row, "inverts %s, no yes or no", code);
            case Source.Reworded(String code, var words) -> {
                Question question = question(row, code);
                require(question.type().isChosen(), row, "rewords %s, no choice", code);
                require(
                        words.keySet().equals(Set.copyOf(question.choiceCodes())),
                        row,
                        "must have words for exactly the choices of %s",
                        code);
            }
            case Source.Banded banded -> requireBands(row, banded);
            case Source.Sum(List<String> codes) -> {
                require(codes.size() > 1, row, "sums %s only", codes);
                codes.forEach(code -> requireType(row, code, QuestionType.WHOLE_NUMBER));
            }
            case Source.Share(String part, String of) -> {
                requireType(row, part, QuestionType.WHOLE_NUMBER);
                requireType(row, of, QuestionType.WHOLE_NUMBER);
            }
            case Source.Portion(String percentage, String of) -> {
                requireType(row, percentage, QuestionType.PERCENTAGE);
                QuestionType type = question(row, of).type();
                require(
                        type == QuestionType.WHOLE_NUMBER || type == QuestionType.MONEY,
                        row,
                        "takes a portion of %s, which is nothing to divide",
                        of);
            }
            case Source.Together(List<String> codes) -> {
                require(codes.size() > 1, row, "puts %s only together", codes);
                codes.forEach(code -> question(row, code));
            }
            case Source.Whether(var condition) -> questionnaire.requireFit(row, condition);
            case Source.Lacking _ -> {}
        }
    }

    private void requireBands(String row, Source.Banded banded) {
        requireFit(row, banded.of());
        boolean money = switch (banded.of()) {
            case Source.AsAnswered(String code) -> {
                Question question = question(row, code);
                require(question.type().isNumber(), row, "has bands for %s, no number", code);
                yield question.type() == QuestionType.MONEY;
            }
            case Source.Portion(String _, String of) -> question(row, of).type() == QuestionType.MONEY;
            case Source.Sum _, Source.Share _ -> false;
            default -> throw new IllegalArgumentException(row + " has bands for what is no number");
        };
        @Nullable Currency currency = banded.currency();
        require(money == (currency != null), row, "needs a currency exactly if its bands are money", "");
        try {
            Band.requireWhole(banded.bands());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(row, e.getMessage()));
        }
    }

    private Question question(String row, String code) {
        return questionnaire
                .question(code)
                .orElseThrow(() -> new IllegalArgumentException("%s needs the answer to %s, which %s does not ask"
                        .formatted(row, code, questionnaire.version())));
    }

    private void requireType(String row, String code, QuestionType type) {
        QuestionType found = question(row, code).type();
        require(found == type, row, "needs a %s, but %%s is a %s".formatted(type, found), code);
    }

    private static void require(boolean fulfilled, String row, String otherwise, Object named) {
        require(fulfilled, row + " " + otherwise.formatted(named));
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
