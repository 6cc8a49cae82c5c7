package io.cyberpas.quote.questionnaire;

import static io.cyberpas.quote.questionnaire.Forms.STANDARD;
import static io.cyberpas.quote.questionnaire.Forms.careful;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.tariff.Control;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Nested
    class WhatIsAsked {

        @Test
        void aCarefulCompanyHasNothingMissingAndNothingWrong() {
            assertEquals(List.of(), STANDARD.problems(careful(), START));
            assertEquals(List.of(), STANDARD.missing(careful()));
        }

        @Test
        void everythingMissingIsToldAtOnceInTheOrderOfAsking() {
            List<FieldProblem> missing = STANDARD.missing(Answers.none());
            assertEquals(33, missing.size());
            assertEquals(
                    new FieldProblem("$.answers.EMPLOYEES", "must be answered", "0 to 5000000"), missing.getFirst());
            assertTrue(missing.stream().noneMatch(problem -> problem.path().contains("INSURED_NAME")));
        }

        @Test
        void aFurtherQuestionIsAskedOnlyWhereItsConditionHolds() {
            Answers remote = careful().with("REMOTE_WORK_DONE", true);
            assertEquals(9, STANDARD.missing(remote).size());
            Question usb = STANDARD.question("REMOTE_USB_CONTROL").orElseThrow();
            assertTrue(STANDARD.isAsked(usb, remote));
            assertFalse(STANDARD.isAsked(usb, careful()));
        }

        @Test
        void conditionsAreNested() {
            Answers leaked = careful().with("INCIDENT_BEFORE", true).with("INCIDENT_KINDS", List.of("LEAK"));
            Question persons = STANDARD.question("INCIDENT_PERSONS").orElseThrow();
            assertTrue(STANDARD.isAsked(persons, leaked));
            Answers takenBack = leaked.with("INCIDENT_BEFORE", false);
            assertFalse(STANDARD.isAsked(persons, takenBack), "an answer that nobody asks for is not heard");
            assertEquals(careful(), STANDARD.relevant(takenBack));
        }

        @Test
        void anyOfTwoAnswersMayAskForDetails() {
            Question details = STANDARD.question("CIRCUMSTANCES").orElseThrow();
            assertFalse(STANDARD.isAsked(details, careful()));
            assertTrue(STANDARD.isAsked(details, careful().with("CLAIM_PENDING", true)));
            assertTrue(STANDARD.isAsked(details, careful().with("CIRCUMSTANCES_KNOWN", true)));
        }

        @Test
        void boundQuestionsHaveTheirPlaceInTheOrder() {
            List<Question> asked = STANDARD.asked(Answers.none());
            assertEquals(Binding.INSURED_NAME, asked.getFirst().bind());
            for (Binding binding : Binding.values()) {
                assertTrue(STANDARD.question(binding).isPresent(), binding.path());
            }
        }
    }

    @Nested
    class WhatIsWrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "INCIDENT_COUNT | 3 | is not asked under the other answers | ",
                    "EMPLOYEES | -1 | is out of range | 0 to 5000000",
                    "RECORDS_CONTACT | 10000000001 | is out of range | 0 to 10000000000",
                    "RECORDS_CONTACT | 1.5 | must be a whole number | 0 to 10000000000",
                    "ONLINE_SALES_SHARE | 100.01 | is out of range | 0 to 100",
                    "ONLINE_SALES_SHARE | 33.333 | must have 2 decimals at most | 0 to 100",
                })
        void numbers(String code, String number, String problem, String allowed) {
            assertWrong(code, new java.math.BigDecimal(number), problem, allowed);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "WHATEVER | yes | is not a question of standard-2026-01 | ",
                    "INSURED_NAME | 한빛 | is not one of the answers but a field | $.insured.name",
                    "MFA | true | must be true or false | true or false",
                    "EMPLOYEES | 12 | must be a number | 0 to 5000000",
                    "TRAINING | DAILY | is not on the list | 'one of NEVER, YEARLY, HALF_YEARLY'",
                    "MFA_SCOPE | EMAIL | must be a list of choices | 'a list of REMOTE_ACCESS, ADMINISTRATORS, EMAIL, CLOUD'",
                    "PENETRATION_TEST_DATE | last week | is not a date | YYYY-MM-DD",
                    "PENETRATION_TEST_DATE | 2026-02-30 | is not a date | YYYY-MM-DD",
                    "PENETRATION_TEST_DATE | +999999999-12-31 | is not a date | YYYY-MM-DD",
                    "PENETRATION_TEST_DATE | 2026-12-02 | is after cover begins on 2026-12-01 | 2026-12-01 or earlier",
                    "ISMS_P_VALID_UNTIL | 2026-11-30 | 'expires on 2026-11-30, before cover begins on 2026-12-01' | 2026-12-01 or later",
                    "ISMS_VALID_UNTIL | 2028-01-01 | is not asked under the other answers | ",
                })
        void texts(String code, String text, String problem, String allowed) {
            assertWrong(code, text, problem, allowed);
        }

        @Test
        void aCertificateIsValidOnItsLastDay() {
            assertEquals(List.of(), STANDARD.problems(careful().with("ISMS_P_VALID_UNTIL", "2026-12-01"), START));
        }

        @Test
        void lists() {
            String operatingSystems = "a list of WINDOWS, LINUX, MACOS, UNIX, MAINFRAME, OTHER";
            assertWrong(
                    "OPERATING_SYSTEMS", List.of("WINDOWS", "BEOS"), "holds what is not on the list", operatingSystems);
            assertWrong("MANAGED_SERVICES", List.of("NONE", "LG_CNS"), "holds NONE, which excludes all others", null);
            assertWrong("TRAINING", List.of("YEARLY"), "must be one choice", "one of NEVER, YEARLY, HALF_YEARLY");
        }

        @Test
        void tooLongTexts() {
            assertWrong("ISMS_P_NUMBER", "9".repeat(61), "is too long", "up to 60 characters");
        }

        @Test
        void allOfItIsToldAtOnce() {
            Answers answers =
                    careful().with("NONSENSE", true).with("MFA", "yes").with("TRAINING", "DAILY");
            // With MFA answered wrongly, its scope is not asked.
            assertEquals(4, STANDARD.problems(answers, START).size());
        }

        private void assertWrong(String code, Object value, String problem, String allowed) {
            assertEquals(
                    List.of(new FieldProblem("$.answers." + code, problem, allowed)),
                    STANDARD.problems(careful().with(code, value), START).stream()
                            .filter(found -> found.path().equals("$.answers." + code))
                            .toList());
        }
    }

    @Nested
    class WhatItMeans {

        @Test
        void controlsArePresentByTheAnswers() {
            Set<Control> all = EnumSet.allOf(Control.class);
            all.remove(Control.ISMS);
            assertEquals(all, STANDARD.controls(careful(), START));
            assertEquals(Set.of(), STANDARD.controls(Answers.none(), START));
        }

        @Test
        void aCertificateCountsWhileItIsValid() {
            Answers answers = careful().with("ISMS_P_VALID_UNTIL", "2026-12-01");
            assertTrue(STANDARD.controls(answers, START).contains(Control.ISMS_P));
            assertFalse(STANDARD.controls(answers, START.plusDays(1)).contains(Control.ISMS_P));
            assertFalse(STANDARD.controls(answers.without("ISMS_P_VALID_UNTIL"), START)
                    .contains(Control.ISMS_P));
        }

        @Test
        void remoteWorkIsSecuredByAllEssentialControlsOrByNotBeingDone() {
            assertTrue(STANDARD.controls(careful(), START).contains(Control.REMOTE_WORK));
            Answers remote = careful().with("REMOTE_WORK_DONE", true);
            assertFalse(STANDARD.controls(remote, START).contains(Control.REMOTE_WORK));
            Answers secured = remote;
            for (String essential : List.of(
                    "REMOTE_MANAGED_DEVICES",
                    "REMOTE_DEDICATED_LINE",
                    "REMOTE_USB_CONTROL",
                    "REMOTE_PRINT_CAPTURE_BLOCKED",
                    "REMOTE_DOCUMENT_ENCRYPTION",
                    "REMOTE_SOFTWARE_ALLOW_LIST")) {
                assertFalse(STANDARD.controls(secured, START).contains(Control.REMOTE_WORK), essential);
                secured = secured.with(essential, true);
            }
            assertTrue(STANDARD.controls(secured, START).contains(Control.REMOTE_WORK));
            assertTrue(
                    STANDARD.controls(secured.with("REMOTE_ATTENDANCE", false), START)
                            .contains(Control.REMOTE_WORK),
                    "attendance is good to know but not essential");
        }

        @Test
        void aKnownExploitedVulnerabilityAndPastIncidentsAreDeclared() {
            assertFalse(STANDARD.declaresKnownExploited(careful()));
            assertTrue(STANDARD.declaresKnownExploited(careful().with("OPEN_KNOWN_EXPLOITED", true)));
            assertEquals(0, STANDARD.pastIncidents(careful().with("INCIDENT_COUNT", 3)));
            assertEquals(
                    3,
                    STANDARD.pastIncidents(
                            careful().with("INCIDENT_BEFORE", true).with("INCIDENT_COUNT", 3)));
        }

        @Test
        void scoresAreSharesOfWhatIsAsked() {
            assertEquals(
                    Map.of(Measure.PREVENTION, 0, Measure.DETECTION, 0, Measure.RESPONSE, 0),
                    STANDARD.scores(Answers.none()));
            // Detection: all but the unanswered watch for leaks (5 of 100), and 95 of 100 points for coverage (15).
            assertEquals(94, STANDARD.scores(careful()).get(Measure.DETECTION));
            assertEquals(99, STANDARD.scores(careful().with("LEAK_WATCH", true)).get(Measure.DETECTION));
        }

        @Test
        void remoteWorkIsNotHeldAgainstThoseWhoDoNone() {
            int none = STANDARD.scores(careful()).get(Measure.PREVENTION);
            int unsecured =
                    STANDARD.scores(careful().with("REMOTE_WORK_DONE", true)).get(Measure.PREVENTION);
            assertTrue(unsecured < none, unsecured + " < " + none);
        }

        @ParameterizedTest
        @ValueSource(strings = {"MFA", "PATCHING", "ENCRYPTION", "OFFLINE_BACKUP", "EDR", "MONITORING"})
        void aScoreFallsWhenAControlIsMissing(String control) {
            Map<Measure, Integer> with = STANDARD.scores(careful());
            Map<Measure, Integer> without = STANDARD.scores(careful().with(control, false));
            int sumWith = with.values().stream().mapToInt(Integer::intValue).sum();
            int sumWithout =
                    without.values().stream().mapToInt(Integer::intValue).sum();
            assertTrue(sumWithout < sumWith);
        }
    }

    @Test
    void theHouseholdQuestionnaireIsShortAndKnowsNoControls() {
        assertTrue(Forms.HOUSEHOLD.missing(Answers.none()).size() <= 11);
        assertEquals(Set.of(), Forms.HOUSEHOLD.controls(Answers.none(), START));
        assertTrue(Forms.HOUSEHOLD.question(Binding.INSURED_ANNUAL_SALES).isEmpty());
    }
}
