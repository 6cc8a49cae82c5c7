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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
}
