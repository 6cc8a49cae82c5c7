package io.cyberpas.quote.questionnaire.pages;

import static io.cyberpas.quote.questionnaire.Forms.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Forms;
import io.cyberpas.quote.questionnaire.Section;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersFormTest {

    @Test
    void fieldsAreReadByTheKindOfTheirQuestion() {
        Answers answers = AnswersForm.read(
                STANDARD,
                Map.of(
                        "answers.MFA", List.of("true"),
                        "answers.ISMS", List.of("false"),
                        "answers.PIMS", List.of(""),
                        "answers.EMPLOYEES", List.of(" 1,200 "),
                        "answers.EDR_COVERAGE", List.of("95.5"),
                        "answers.MFA_SCOPE", List.of("EMAIL", "CLOUD"),
                        "answers.TRAINING", List.of("YEARLY"),
                        "answers.ISMS_VALID_UNTIL", List.of("2027-01-31"),
                        "_csrf", List.of("x")));
        assertEquals(
                Answers.of(Map.of(
                        "MFA",
                        true,
                        "ISMS",
                        false,
                        "EMPLOYEES",
                        1_200,
                        "EDR_COVERAGE",
                        new BigDecimal("95.5"),
                        "MFA_SCOPE",
                        List.of("EMAIL", "CLOUD"),
                        "TRAINING",
                        "YEARLY",
                        "ISMS_VALID_UNTIL",
                        "2027-01-31")),
                answers);
    }

    @Test
    void whatCannotBeReadIsKeptAsItWasTyped() {
        Answers answers = AnswersForm.read(
                STANDARD, Map.of("answers.EMPLOYEES", List.of("many"), "answers.MFA", List.of("perhaps")));
        assertEquals("many", answers.value("EMPLOYEES"));
        assertEquals("perhaps", answers.value("MFA"));
    }

    @Test
    void fieldsOfTheSubmissionAreNoAnswers() {
        assertTrue(AnswersForm.read(STANDARD, Map.of("answers.INSURED_NAME", List.of("한빛")))
                .isEmpty());
        assertThrows(
                InvalidInputException.class,
                () -> AnswersForm.read(STANDARD, Map.of("answers.MAGIC", List.of("true"))));
    }

    @Test
    void oneSectionIsReplacedAndTheOthersStay() {
        Section certificates = STANDARD.sections().stream()
                .filter(section -> section.code().equals("CERTIFICATES"))
                .findFirst()
                .orElseThrow();
        Answers replaced = AnswersForm.replace(
                STANDARD,
                certificates,
                Forms.careful(),
                Map.of("answers.PIMS", List.of("false"), "answers.EDR", List.of("false")));
        assertEquals(false, replaced.value("PIMS"));
        assertEquals(null, replaced.value("ISMS_P"), "what the form leaves empty is unanswered");
        assertEquals(true, replaced.value("EDR"), "another section is not touched");
    }

    @Test
    void theFormShowsWhatItReads() {
        Answers answers = Forms.careful().with("INCIDENT_BEFORE", true).with("INCIDENT_LARGEST_LOSS", 5_000_000);
        Map<String, List<String>> form = new HashMap<>();
        for (SectionFields section : SectionFields.of(STANDARD, answers, Currency.getInstance("KRW"))) {
            for (QuestionField field : section.fields()) {
                List<String> chosen = field.question().choices().stream()
                        .filter(field::isChosen)
                        .map(choice -> choice.code())
                        .toList();
                form.put(field.name(), chosen.isEmpty() ? List.of(field.value()) : chosen);
            }
        }
        assertEquals(answers, AnswersForm.read(STANDARD, form));
    }
}
