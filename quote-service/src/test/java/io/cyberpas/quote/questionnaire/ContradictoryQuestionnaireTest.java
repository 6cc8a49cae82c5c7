package io.cyberpas.quote.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.quote.questionnaire.adapter.FormFiles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictoryQuestionnaireTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "code: SECURITY_STAFF | code: EMPLOYEES | question EMPLOYEES stands twice",
                "code: SALES | code: ORGANISATION | section ORGANISATION stands twice",
                "{ en: Organisation, ko: 조직 } | { en: Organisation } | at sections 1 title: the Korean text is missing",
                "{ en: Organisation, ko: 조직 } | { ko: 조직 } | the English text is missing",
                "{ question: INCIDENT_BEFORE, is: true } | { question: INCIDENT_EVER, is: true } | depends on the unknown question INCIDENT_EVER",
                "{ question: INCIDENT_BEFORE, is: true } | { question: INCIDENT_BEFORE, was: true } | there is no condition of the form [question, was]",
                "{ question: INCIDENT_BEFORE, is: true } | { question: INCIDENT_MENDED, is: true } | question INCIDENT_COUNT is asked by the answer to INCIDENT_MENDED, which comes after it",
                "{ question: INCIDENT_BEFORE, is: true } | { question: EMPLOYEES, is: true } | takes EMPLOYEES for a YES_NO, but it is a WHOLE_NUMBER",
                "{ question: INCIDENT_BEFORE, is: true } | { question: MFA, atLeast: 3 } | asks whether MFA is at least 3, but it is no number",
                "{ question: INCIDENT_BEFORE, is: true } | { question: DATA_SUBJECTS, atLeast: 3 } | depends on DATA_SUBJECTS, which is bound",
                "{ question: INCIDENT_BEFORE, is: true } | { any: [] } | has an empty list of conditions",
                "includes: LEAK | includes: LEEK | depends on the choice LEEK, which INCIDENT_KINDS does not offer",
                "min: 0 | min: 9000000 | question EMPLOYEES has a min 9000000 above its max 5000000",
                "        min: 0 | \"\" | question EMPLOYEES needs a min and a max",
                "score: { measure: PREVENTION, weight: 3 } | score: { weight: 3 } | there is a weight 3 without a measure",
                "score: { measure: PREVENTION, weight: 3 } | score: { measure: PREVENTION, weight: 0 } | the weight 0 is not between 1 and 100",
                "score: { measure: PREVENTION, weight: 3 } | score: { measure: ELEGANCE, weight: 3 } | ELEGANCE",
                "score: { measure: PREVENTION, weight: 3 } | score: { measure: PREVENTION, weight: 3, points: { YES: 1 } } | needs points for exactly its choices []",
                "points: { NEVER: 0, YEARLY: 60, | points: { NEVER: 0, YEARLY: 160, | the points of YEARLY are 160, not 0 to 100",
                "points: { NEVER: 0, YEARLY: 60, QUARTERLY: 100 } | points: { NEVER: 0 } | needs points for exactly its choices",
                "bind: insured.name | bind: insured.shoeSize | the binding insured.shoeSize is unknown; there are insured.name, insured.industry",
                "bind: insured.name | bind: insured.annualSales | question INSURED_NAME is a TEXT but is bound to insured.annualSales, a MONEY",
                "- { code: OTHER, label: { en: Other, ko: 기타 } } | \"\" | question INDUSTRY must offer exactly the industries",
                "{ code: RETAIL, | { code: HEALTH, | question INDUSTRY offers HEALTH twice",
                "control: MFA, | control: PATCHING, | control PATCHING has two rules",
                "- { control: ENCRYPTION, presentIf: { question: ENCRYPTION, is: true } } | \"\" | there is no rule for the controls [ENCRYPTION]",
                "control: MFA, presentIf: { question: MFA, | control: MFA, presentIf: { question: MAGIC, | control MFA depends on the unknown question MAGIC",
                "validUntil: ISMS_VALID_UNTIL | validUntil: ISMS_NUMBER | control ISMS is valid until ISMS_NUMBER, which is no question for a date",
                "knownExploitedIf: { question: OPEN_KNOWN_EXPLOITED | knownExploitedIf: { question: OPENED | knownExploitedIf depends on the unknown question OPENED",
                "pastIncidents: INCIDENT_COUNT | pastIncidents: INCIDENT_KINDS | pastIncidents is INCIDENT_KINDS, which is no question for a whole number",
                "maxLength: 60 | maxLength: 60000 | question ISMS_NUMBER has a bad maxLength",
                "dateRule: PAST_AT_START | maxLength: 5 | question PENETRATION_TEST_DATE needs a maxLength exactly if it is a text",
                "dateRule: PAST_AT_START | dependency: CLOUD | question PENETRATION_TEST_DATE names a dependency, but is neither a choice nor a text",
                "dependency: CLOUD | dependency: WEATHER | WEATHER",
                "type: PERCENTAGE | type: MONEY | question ONLINE_SALES_SHARE needs a min and a max",
                "code: EMPLOYEES | code: employees | the question code employees is not one of capital letters",
                "type: WHOLE_NUMBER | typ: WHOLE_NUMBER | question EMPLOYEES has no type",
                "pastIncidents: INCIDENT_COUNT | incidents: INCIDENT_COUNT | Unrecognized field \"incidents\"",
                "version: standard-2026-01 | version: Standard 2026 | the version is not made of small letters",
                "title: { en: Standard questionnaire, ko: 표준 질문서 } | \"\" | version, title and sections must be given",
                "pastIncidents: INCIDENT_COUNT | version: twice | Duplicate field 'version'",
            })
    void isRefusedByName(String right, String wrong, String named) {
        assertRefused(changed(right, wrong), named);
    }

    @Test
    void conditionsThatGoInACircleAreNamed() {
        String circle = changed(
                "code: REMOTE_WORK_DONE\n",
                "code: REMOTE_WORK_DONE\n        askedIf: { question: REMOTE_ATTENDANCE, is: true }\n");
        assertRefused(circle, "the conditions go in a circle: REMOTE_WORK_DONE, REMOTE_ATTENDANCE, REMOTE_WORK_DONE");
    }

    @Test
    void aMeasureThatNothingCountsForIsRefused() {
        assertRefused(
                FormFiles.content(Forms.STANDARD_FILE).replace("measure: DETECTION", "measure: PREVENTION"),
                "no question that is always asked counts for DETECTION");
    }

    @Test
    void aFileThatIsMissingOrNoYamlIsRefused() {
        assertThrows(ContradictoryFormException.class, () -> FormFiles.questionnaire("questionnaires/none.yaml"));
        assertRefused("{", "the-file.yaml");
        assertRefused("- a list", "the-file.yaml");
    }

    @Test
    void versionsAreUnique() {
        Questionnaires questionnaires = new Questionnaires();
        questionnaires.add("first", Forms.STANDARD);
        ContradictoryFormException refused =
                assertThrows(ContradictoryFormException.class, () -> questionnaires.add("second", Forms.STANDARD));
        assertEquals("second: questionnaire version standard-2026-01 is taken", refused.getMessage());
    }

    private static String changed(String right, String wrong) {
        String text = FormFiles.content(Forms.STANDARD_FILE);
        assertTrue(text.contains(right), right);
        return text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
    }

    private static void assertRefused(String content, String named) {
        ContradictoryFormException refused =
                assertThrows(ContradictoryFormException.class, () -> FormFiles.questionnaire("the-file.yaml", content));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("the-file.yaml: ") && message.contains(named), message);
    }
}
