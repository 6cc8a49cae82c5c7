package io.cyberpas.quote.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void answersHaveOneForm() {
        Answers answers = Answers.of(Map.of(
                "NAME",
                "  가온정보 ",
                "COUNT",
                1_000,
                "SHARE",
                12.50,
                "LARGE",
                new BigDecimal("1E+3"),
                "KINDS",
                List.of(" HEALTH", "HEALTH", "", "ACCOUNT")));
        assertEquals("가온정보", answers.value("NAME"));
        assertEquals(new BigDecimal("1000"), answers.value("COUNT"));
        assertEquals(new BigDecimal("12.5"), answers.value("SHARE"));
        assertEquals(new BigDecimal("1000"), answers.value("LARGE"));
        assertEquals(List.of("HEALTH", "ACCOUNT"), answers.value("KINDS"));
    }

    @Test
    void blankTextsEmptyListsAndNullAreNoAnswers() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("A", null);
        nothing.put("B", " \t ");
        nothing.put("C", List.of());
        nothing.put("D", List.of(" "));
        assertEquals(Answers.none(), Answers.of(nothing));
        assertTrue(Answers.of(nothing).isEmpty());
    }

    @Test
    void whateverIsNoAnswerIsNamed() {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("NESTED", Map.of("a", 1));
        wrong.put("LISTS", List.of(List.of()));
        wrong.put("NUMBERS", List.of(1));
        wrong.put("CONTROL", "a\u0000b");
        wrong.put("HALF", "\uD800");
        wrong.put("ESSAY", "x".repeat(2001));
        wrong.put("INFINITE", Double.POSITIVE_INFINITY);
        wrong.put("HUGE", new BigDecimal("1E+2000000000"));
        wrong.put("VAST", BigInteger.TEN.pow(100_000));
        wrong.put("TINY", new BigDecimal("1E-2000000000"));
        wrong.put("MANY", IntStream.range(0, 101).mapToObj(Integer::toString).toList());
        wrong.put("small.letters<script>", true);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Answers.of(wrong));
        Map<String, FieldProblem> problems =
                refused.errors().stream().collect(Collectors.toMap(FieldProblem::path, problem -> problem));
        assertEquals(wrong.size(), problems.size());
        assertEquals("is no answer", problems.get("$.answers.NESTED").problem());
        assertEquals("must list texts only", problems.get("$.answers.NUMBERS").problem());
        assertEquals(
                "must not hold control characters",
                problems.get("$.answers.CONTROL").problem());
        assertEquals(
                "must not hold control characters",
                problems.get("$.answers.HALF").problem());
        assertEquals("is too long", problems.get("$.answers.ESSAY").problem());
        assertEquals(
                "is too large or too fine a number",
                problems.get("$.answers.HUGE").problem());
        assertEquals(
                "is not the code of a question",
                problems.get("$.answers.small?letters?script?").problem());
    }

    @Test
    void tooManyAnswersAreRefused() {
        Map<String, Object> many =
                IntStream.range(0, 501).boxed().collect(Collectors.toMap(number -> "Q" + number, number -> true));
        assertThrows(InvalidInputException.class, () -> Answers.of(many));
    }

    @Test
    void oneAnswerIsReplacedOrTakenAway() {
        Answers answers = Answers.none().with("MFA", true).with("DAY", "2026-12-01");
        assertTrue(answers.isYes("MFA"));
        assertFalse(answers.with("MFA", false).isYes("MFA"));
        assertEquals(LocalDate.of(2026, 12, 1), answers.date("DAY").orElseThrow());
        assertTrue(answers.with("DAY", "tomorrow").date("DAY").isEmpty());
        assertEquals(answers.without("MFA"), answers.with("MFA", null));
        assertThrows(InvalidInputException.class, () -> answers.with("MFA", new Object()));
        assertEquals("2 answers", answers.toString(), "answers are confidential");
    }

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
