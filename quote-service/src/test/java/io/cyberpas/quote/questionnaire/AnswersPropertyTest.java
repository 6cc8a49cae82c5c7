package io.cyberpas.quote.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersPropertyTest {

    @Property(tries = 500)
    void anythingIsRefusedByFieldsOrReadTheSameAgain(@ForAll("maps") Map<String, Object> anything) {
        try {
            Answers answers = Answers.of(anything);
            assertEquals(answers, Answers.of(answers.toMap()));
            assertEquals(answers.hashCode(), Answers.of(answers.toMap()).hashCode());
            answers.codes().forEach(code -> assertEquals(answers, answers.with(code, answers.value(code))));
        } catch (InvalidInputException refused) {
            assertFalse(refused.errors().isEmpty());
            refused.errors().forEach(error -> assertTrue(error.path().startsWith("$.answers"), error.path()));
        }
    }

    @Property(tries = 300)
    void noQuestionnaireBreaksOnAnyAnswer(@ForAll("answersToTheStandard") Map<String, Object> anything) {
        Answers answers = Answers.of(anything);
        LocalDate start = LocalDate.of(2026, 12, 1);
        assertTrue(Forms.STANDARD.problems(answers, start).size() <= anything.size());
        assertTrue(Forms.STANDARD.missing(answers).size()
                <= Forms.STANDARD.questions().size());
        Forms.STANDARD.controls(answers, start);
        Forms.STANDARD
                .scores(answers)
                .values()
                .forEach(score -> assertTrue(score >= 0 && score <= 100, "score " + score));
        Answers relevant = Forms.STANDARD.relevant(answers);
        assertEquals(relevant, Forms.STANDARD.relevant(relevant));
        assertEquals(Forms.STANDARD.missing(answers), Forms.STANDARD.missing(relevant));
    }

    @Provide
    Arbitrary<Map<String, Object>> maps() {
        Arbitrary<String> codes = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(8));
        Arbitrary<Object> values = Arbitraries.oneOf(
                plain(),
                plain().list().ofMaxSize(4).map(list -> (Object) new ArrayList<>(list)),
                Arbitraries.just((Object) Map.of("nested", true)));
        return Arbitraries.maps(codes, values).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Map<String, Object>> answersToTheStandard() {
        List<String> codes =
                Forms.STANDARD.questions().stream().map(Question::code).toList();
        List<String> choices = Forms.STANDARD.questions().stream()
                .flatMap(question -> question.choiceCodes().stream())
                .distinct()
                .toList();
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.of(true, false).map(yes -> (Object) yes),
                Arbitraries.longs().between(-5, 200).map(number -> (Object) number),
                Arbitraries.of(choices).map(choice -> (Object) choice),
                Arbitraries.of(choices).list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.just((Object) "2027-01-01"));
        return Arbitraries.maps(Arbitraries.of(codes), values).ofMaxSize(60);
    }

    private static Arbitrary<Object> plain() {
        return Arbitraries.oneOf(
                Arbitraries.of(Arrays.asList(true, false, null)).map(value -> (Object) value),
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.bigDecimals().map(number -> (Object) number),
                Arbitraries.strings().all().ofMaxLength(12).map(text -> (Object) text),
                Arbitraries.strings()
                        .withChars(" \u0301e\u1100\u1161\u00a0\u3000")
                        .map(text -> (Object) text));
    }
}
