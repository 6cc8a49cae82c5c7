package io.cyberpas.quote.reinsurance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.quote.questionnaire.ContradictoryFormException;
import io.cyberpas.quote.questionnaire.adapter.FormFiles;
import io.cyberpas.quote.reinsurance.adapter.ReinsurerFormFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that does not fit its questionnaire is refused. */
class MisfittingFormTest extends ReinsurerViewFixture {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "question: INSURED_NAME | question: SHOE_SIZE | row 1 needs the answer to SHOE_SIZE, which standard-2026-01 does not ask",
                "questionnaire: standard-2026-01 | questionnaire: standard-1999 | there is no questionnaire standard-1999",
                "number: \"2\" | number: \"1\" | row 1 stands twice",
                "question: RECORDS_DESTROYED | question: EMPLOYEES | row 8 inverts EMPLOYEES, no yes or no",
                "below: 80000000000 | below: 4000000000 | row 3: the bands do not rise at 4000000000",
                "currency: KRW | inverted: false | row 3 needs a currency exactly if its bands are money",
                "sum: [RECORDS_IDENTIFICATION, RECORDS_HEALTH, RECORDS_BIOMETRIC] | sum: [RECORDS_HEALTH] | row 7 sums [RECORDS_HEALTH] only",
                "sum: [RECORDS_IDENTIFICATION | sum: [MFA | row 7 needs a WHOLE_NUMBER, but MFA is a YES_NO",
                "portion: OVERSEAS_SALES_SHARE | portion: EMPLOYEES | row 4 needs a PERCENTAGE, but EMPLOYEES is a WHOLE_NUMBER",
                "{ question: CLAIM_PENDING, is: false } | { question: CLAIM_PENDING, is: MAYBE } | row 19 takes CLAIM_PENDING for a CHOICE, but it is a YES_NO",
                "label: { en: Line of business, ko: 업종 } | label: { en: Line of business } | the Korean text is missing",
                "name: { en: Hangang Re, ko: 한강재보험 } | \"\" | the name is missing",
                "- { label: { en: \"D: KRW 500bn and above\", ko: \"D: 5,000억원 이상\" } } | \"\" | row 3: the last band ends at 500000000000, so larger numbers fall out",
            })
    void isRefusedByName(String right, String wrong, String named) {
        String text = FormFiles.content("reinsurers/hangang-re.yaml");
        assertTrue(text.contains(right), right);
        assertRefused(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong), named);
    }

    @Test
    void mustHaveWordsForEveryChoice() {
        String text = FormFiles.content("reinsurers/alpenrueck.yaml")
                .replaceFirst("          YEARLY: \\{ en: \"2 – basic.*\n", "");
        assertRefused(text, "row C.6 must have words for exactly the choices of TRAINING");
    }

    @Test
    void mustSayWhereAnAnswerComesFrom() {
        String text = FormFiles.content("reinsurers/hangang-re.yaml");
        assertRefused(text.replace("        question: ENCRYPTION\n", ""), "row 9 says 0 times");
        assertRefused(
                text.replace("question: ENCRYPTION", "question: ENCRYPTION\n        sum: [EMPLOYEES, DATA_SUBJECTS]"),
                "row 9 says 2 times");
    }

    @Test
    void isThereOnce() {
        assertRefused(FormFiles.content("reinsurers/hangang-re.yaml"), "HANGANG_RE has a form for standard-2026-01");
    }

    private void assertRefused(String content, String named) {
        ContradictoryFormException refused = assertThrows(
                ContradictoryFormException.class,
                () -> forms.add("the-file.yaml", ReinsurerFormFiles.form("the-file.yaml", content)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("the-file.yaml: ") && message.contains(named), message);
    }
}
