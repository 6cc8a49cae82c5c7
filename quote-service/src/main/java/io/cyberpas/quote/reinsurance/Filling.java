package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.questionnaire.Condition;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.QuestionType;
import io.cyberpas.quote.questionnaire.Standing;
import io.cyberpas.quote.reinsurance.Outcome.Given;
import io.cyberpas.quote.reinsurance.Outcome.NotApplicable;
import io.cyberpas.quote.reinsurance.Outcome.Unanswered;
import io.cyberpas.quote.reinsurance.ReinsurerView.FilledRow;
import io.cyberpas.quote.reinsurance.ReinsurerView.FilledSection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills reinsurers' forms with what was submitted. */
final class Filling {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 2;

    private final Submitted submitted;
    private final AnswerText text;

    Filling(Submitted submitted) {
        this.submitted = submitted;
        this.text = new AnswerText(submitted.currency());
    }

    ReinsurerView fill(ReinsurerForm form) {
        return new ReinsurerView(
                form,
                form.sections().stream()
                        .map(section -> new FilledSection(
                                section.title(),
                                section.rows().stream().map(this::fill).toList()))
                        .toList());
    }

    private FilledRow fill(FormRow row) {
        return new FilledRow(row, outcome(row.source()));
    }

    private Outcome outcome(Source source) {
        return switch (source) {
            case Source.AsAnswered(String code) -> asAnswered(question(code));
            case Source.Inverted(String code) -> inverted(question(code));
            case Source.Reworded(String code, var words) -> reworded(question(code), words);
            case Source.Banded banded -> banded(banded);
            case Source.Sum(List<String> codes) ->
                sum(codes.stream().map(this::question).toList());
            case Source.Share(String part, String of) -> share(question(part), question(of));
            case Source.Portion(String percentage, String of) -> portion(question(percentage), question(of));
            case Source.Together(List<String> codes) ->
                together(codes.stream().map(this::question).toList());
            case Source.Whether(Condition condition) -> whether(condition);
            case Source.Lacking(Bilingual reason) -> new Unanswered(reason);
        };
    }

    private Outcome asAnswered(Question question) {
        return switch (submitted.standing(question)) {
            case ANSWERED -> given(answer(question), text.of(question, answer(question)));
            case OPEN -> unanswered(question);
            case NOT_APPLICABLE -> new NotApplicable();
        };
    }

    private Outcome inverted(Question question) {
        return asAnswered(question) instanceof Given(Boolean yes, Bilingual _) ? yesNo(!yes) : asAnswered(question);
    }

    private Outcome reworded(Question question, Map<String, Bilingual> words) {
        if (!(asAnswered(question) instanceof Given(Object answer, Bilingual _))) {
            return asAnswered(question);
        }
        List<Bilingual> chosen = chosen(answer).stream()
                .map(code -> Objects.requireNonNull(words.get(code)))
                .toList();
        return given(chosen.stream().map(Bilingual::en).toList(), AnswerText.joined(chosen, ", "));
    }

    private Outcome banded(Source.Banded banded) {
        if (banded.currency() != null && !banded.currency().equals(submitted.currency())) {
            return new Unanswered(AnswerText.otherCurrency(banded.currency(), submitted.currency()));
        }
        Outcome outcome = outcome(banded.of());
        if (outcome instanceof Given(BigDecimal number, Bilingual _)) {
            Band band = Band.of(number, banded.bands());
            return given(band.label().en(), band.label());
        }
        return outcome;
    }

    private Outcome sum(List<Question> questions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Question question : questions) {
            switch (submitted.standing(question)) {
                case ANSWERED -> sum = sum.add(number(question));
                case OPEN -> {
                    return unanswered(question);
                }
                case NOT_APPLICABLE -> {}
            }
        }
        return given(sum, AnswerText.number(sum));
    }

    /** A part that does not apply is none of the whole. */
    private Outcome share(Question part, Question of) {
        if (submitted.standing(part) == Standing.OPEN) {
            return unanswered(part);
        }
        if (submitted.standing(of) != Standing.ANSWERED) {
            return unanswered(of);
        }
        BigDecimal whole = number(of);
        if (whole.signum() == 0) {
            return new NotApplicable();
        }
        BigDecimal held = submitted.standing(part) == Standing.ANSWERED ? number(part) : BigDecimal.ZERO;
        BigDecimal share = held.multiply(HUNDRED).divide(whole, SHARE_DECIMALS, RoundingMode.HALF_UP);
        return given(AnswerText.plain(share), AnswerText.percentage(share));
    }

    private Outcome portion(Question percentage, Question of) {
        if (!(asAnswered(percentage) instanceof Given(BigDecimal percent, Bilingual _))) {
            return asAnswered(percentage);
        }
        if (submitted.standing(of) != Standing.ANSWERED) {
            return unanswered(of);
        }
        int decimals = of.type() == QuestionType.MONEY ? submitted.currency().getDefaultFractionDigits() : 0;
        BigDecimal portion = number(of).multiply(percent).divide(HUNDRED, decimals, RoundingMode.HALF_UP);
        return given(portion, text.of(of, portion));
    }

    /** What is open is the only reason to be unanswered; what does not apply is left out. */
    private Outcome together(List<Question> questions) {
        for (Question question : questions) {
            if (submitted.standing(question) == Standing.OPEN && question.required()) {
                return unanswered(question);
            }
        }
        List<Question> answered = questions.stream()
                .filter(question -> submitted.standing(question) == Standing.ANSWERED)
                .toList();
        if (answered.isEmpty()) {
            return questions.stream().anyMatch(question -> submitted.standing(question) == Standing.OPEN)
                    ? unanswered(questions.getFirst())
                    : new NotApplicable();
        }
        List<Bilingual> texts = answered.stream()
                .map(question -> AnswerText.after(question.label(), text.of(question, answer(question))))
                .toList();
        return given(texts.stream().map(Bilingual::en).toList(), AnswerText.joined(texts, "; "));
    }

    private Outcome whether(Condition condition) {
        List<Question> open = condition
                .questions()
                .distinct()
                .map(this::question)
                .filter(question -> submitted.standing(question) == Standing.OPEN)
                .toList();
        return open.isEmpty() ? yesNo(condition.holds(submitted.answers())) : unanswered(open.getFirst());
    }

    private Question question(String code) {
        return submitted.question(code);
    }

    private Object answer(Question question) {
        return Objects.requireNonNull(submitted.value(question));
    }

    /** An answer of the wrong kind, as a draft may hold one, counts nothing. */
    private BigDecimal number(Question question) {
        return answer(question) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    private static List<String> chosen(Object answer) {
        return answer instanceof List<?> codes
                ? codes.stream().map(Object::toString).toList()
                : List.of(answer.toString());
    }

    private static Outcome yesNo(boolean yes) {
        return given(yes, AnswerText.yesNo(yes));
    }

    private static Outcome given(Object value, Bilingual text) {
        return new Given(value, text);
    }

    private static Outcome unanswered(Question question) {
        return new Unanswered(AnswerText.open(question.label()));
    }
}
