package io.cyberpas.quote.reinsurance;

import static io.cyberpas.quote.questionnaire.Forms.STANDARD;
import static io.cyberpas.quote.questionnaire.Forms.careful;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.ContradictoryFormException;
import io.cyberpas.quote.questionnaire.Questionnaires;
import io.cyberpas.quote.questionnaire.Text;
import io.cyberpas.quote.questionnaire.adapter.FormFiles;
import io.cyberpas.quote.reinsurance.adapter.ReinsurerFormFiles;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReinsurerViewTest {

    private static final String HANGANG = "HANGANG_RE";
    private static final String ALPEN = "ALPENRUECK";
    private static final String PACIFIC = "PACIFIC_GATE_RE";
    private static final Currency WON = Currency.getInstance("KRW");

    private final ReinsurerForms forms = new ReinsurerForms(questionnaires());

    ReinsurerViewTest() {
        for (String file : List.of("hangang-re", "alpenrueck", "pacific-gate-re")) {
            forms.add(file, ReinsurerFormFiles.form("reinsurers/%s.yaml".formatted(file)));
        }
    }

    @Nested
    class ACarefulCompany {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // As answered, bound fields among them.
                    "HANGANG_RE | 1 | 가온정보 | 가온정보",
                    "HANGANG_RE | 2 | Information and communication | 정보통신업",
                    "HANGANG_RE | 14 | Yes | 예",
                    "ALPENRUECK | B.2 | KRW 60,000,000,000 | 60,000,000,000원",
                    "ALPENRUECK | C.5 | 95.5% | 95.5%",
                    // In bands.
                    "HANGANG_RE | 3 | B: KRW 5bn to below 80bn | B: 50억원 이상 800억원 미만",
                    "HANGANG_RE | 6 | '10,000 to below 100,000' | 1만 명 이상 10만 명 미만",
                    "ALPENRUECK | C.3 | Within two weeks | 2주 이내",
                    "PACIFIC_GATE_RE | W2 | Large (250 to 999) | 대규모(250~999명)",
                    "PACIFIC_GATE_RE | L1 | 'R2: below 1 million' | 'R2: 100만 건 미만'",
                    // Sums, shares and portions.
                    "HANGANG_RE | 7 | '12,000' | '12,000'",
                    "HANGANG_RE | 4 | KRW 0 | 0원",
                    "ALPENRUECK | B.3 | KRW 24,000,000,000 | 24,000,000,000원",
                    "ALPENRUECK | B.7 | 0% | 0%",
                    // The other way round, and in other words.
                    "HANGANG_RE | 8 | No | 아니요",
                    "ALPENRUECK | A.1 | Yes | 예",
                    "PACIFIC_GATE_RE | P2 | Yes | 예",
                    "ALPENRUECK | C.4 | 3 – proven continuously | 3 – 상시 검증",
                    // Made of several answers.
                    "HANGANG_RE | 16 | Yes | 예",
                    "HANGANG_RE | 19 | Yes | 예",
                    "PACIFIC_GATE_RE | P1 | Yes | 예",
                    "ALPENRUECK | B.4 | No | 아니요",
                })
        void isSeenInEachReinsurersWords(String reinsurer, String number, String english, String korean) {
            assertEquals(
                    new Text(english, korean),
                    given(reinsurer, number, careful()).text());
        }

        @Test
        void hasSeveralAnswersInOneLine() {
            Outcome.Given certificate = given(HANGANG, "11", careful());
            assertEquals(
                    "Does it hold an ISMS-P certificate? Yes; Number of the ISMS-P certificate: ISMS-P-2025-0042; "
                            + "ISMS-P certificate valid until: 2028-06-30",
                    certificate.text().en());
            assertEquals(3, ((List<?>) certificate.value()).size());
            assertEquals(
                    List.of("Does the organisation hold an ISMS certificate? No"),
                    given(HANGANG, "12", careful()).value());
        }

        @Test
        void givesMachinesNumbersAndTruthValues() {
            assertEquals(new BigDecimal("12000"), given(HANGANG, "7", careful()).value());
            assertEquals(true, given(HANGANG, "14", careful()).value());
            assertEquals(
                    new BigDecimal("24000000000"),
                    given(ALPEN, "B.3", careful()).value());
        }

        @Test
        void isNotAskedWhatDoesNotArise() {
            assertInstanceOf(Outcome.NotApplicable.class, outcome(PACIFIC, "L2", careful()));
            assertInstanceOf(Outcome.NotApplicable.class, outcome(PACIFIC, "H1", careful()));
            assertInstanceOf(Outcome.NotApplicable.class, outcome(ALPEN, "A.2", careful()));
        }

        @Test
        void hasStillToBeAskedWhatTheStandardLacksAndWhatItLeftOpen() {
            assertEquals(List.of("5", "10"), unanswered(HANGANG, careful()));
            assertEquals(List.of("B.8", "C.7"), unanswered(ALPEN, careful()), "what is required stands first");
            assertEquals(List.of("P5", "L4", "P4"), unanswered(PACIFIC, careful()));
            assertEquals(
                    new Outcome.Unanswered(new Text(
                            "Not answered: Are personal data kept or processed abroad?",
                            "답변 없음: 개인정보를 국외에 보관하거나 처리합니까?")),
                    outcome(HANGANG, "10", careful()));
        }
    }

    @Test
    void anEmptyDraftLeavesEveryLineOpen() {
        for (ReinsurerForm form : forms.all()) {
            ReinsurerView view = view(form.reinsurer(), new Submitted(STANDARD, Answers.none(), Map.of(), WON));
            assertEquals(form.rows().size(), view.unanswered().size(), form.reinsurer());
        }
    }

    @Test
    void remoteWorkWithoutOneSafeguardIsNotAllInPlace() {
        Answers remote = careful().with("REMOTE_WORK_DONE", true);
        assertInstanceOf(Outcome.Unanswered.class, outcome(HANGANG, "16", remote));
        for (String safeguard : List.of(
                "REMOTE_MANAGED_DEVICES",
                "REMOTE_DEDICATED_LINE",
                "REMOTE_USB_CONTROL",
                "REMOTE_PRINT_CAPTURE_BLOCKED",
                "REMOTE_DOCUMENT_ENCRYPTION",
                "REMOTE_SOFTWARE_ALLOW_LIST",
                "REMOTE_SEPARATE_WORKSPACE",
                "REMOTE_ATTENDANCE",
                "REMOTE_DAILY_CHECKLIST")) {
            remote = remote.with(safeguard, true);
        }
        assertEquals(true, given(HANGANG, "16", remote).value());
        assertEquals(
                false,
                given(HANGANG, "16", remote.with("REMOTE_ATTENDANCE", false)).value());
    }

    @Test
    void aShareOfStaffBecomesANumberOfPeople() {
        Answers remote = careful().with("REMOTE_WORK_DONE", true).with("REMOTE_WORK_SHARE", 12.5);
        assertEquals(new BigDecimal("40"), given(PACIFIC, "W3", remote).value());
    }

    @Test
    void healthRecordsBecomeAShareOfAllRecords() {
        Answers health =
                careful().with("RECORD_KINDS", List.of("CONTACT", "HEALTH")).with("RECORDS_HEALTH", 30_000);
        assertEquals("33.33%", given(ALPEN, "B.7", health).text().en());
    }

    @Test
    void wonBandsDoNotFitAnotherCurrency() {
        Submitted dollars = new Submitted(
                STANDARD,
                careful(),
                Map.of(Binding.INSURED_ANNUAL_SALES, Money.of(50_000_000, "USD")),
                Currency.getInstance("USD"));
        assertEquals(
                new Outcome.Unanswered(new Text(
                        "The form has bands in KRW, the submission is in USD", "양식의 구간은 KRW 기준이나 청약은 USD 기준입니다")),
                outcome(HANGANG, "3", dollars));
        assertEquals(
                "USD 50,000,000.00",
                ((Outcome.Given) outcome(ALPEN, "B.2", dollars)).text().en());
    }

    @Test
    void anAnswerOfTheWrongKindInADraftIsShownAsItStands() {
        assertEquals(
                "many",
                given(HANGANG, "14", careful().with("MFA", "many")).text().en());
        assertEquals(
                "no idea",
                given(ALPEN, "C.3", careful().with("PATCHING_DAYS", "no idea"))
                        .text()
                        .en());
    }

    @Nested
    class AFormThatDoesNotFit {

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
                    text.replace(
                            "question: ENCRYPTION", "question: ENCRYPTION\n        sum: [EMPLOYEES, DATA_SUBJECTS]"),
                    "row 9 says 2 times");
        }

        @Test
        void isThereOnce() {
            assertRefused(
                    FormFiles.content("reinsurers/hangang-re.yaml"), "HANGANG_RE has a form for standard-2026-01");
        }

        private void assertRefused(String content, String named) {
            ContradictoryFormException refused = assertThrows(
                    ContradictoryFormException.class,
                    () -> forms.add("the-file.yaml", ReinsurerFormFiles.form("the-file.yaml", content)));
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.startsWith("the-file.yaml: ") && message.contains(named), message);
        }
    }

    private List<String> unanswered(String reinsurer, Answers answers) {
        return view(reinsurer, submitted(answers)).unanswered().stream()
                .map(filled -> filled.row().number())
                .toList();
    }

    private Outcome.Given given(String reinsurer, String number, Answers answers) {
        return assertInstanceOf(Outcome.Given.class, outcome(reinsurer, number, answers));
    }

    private Outcome outcome(String reinsurer, String number, Answers answers) {
        return outcome(reinsurer, number, submitted(answers));
    }

    private Outcome outcome(String reinsurer, String number, Submitted submitted) {
        return view(reinsurer, submitted).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(filled -> filled.row().number().equals(number))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private ReinsurerView view(String reinsurer, Submitted submitted) {
        return forms.fill(submitted).stream()
                .filter(view -> view.form().reinsurer().equals(reinsurer))
                .findFirst()
                .orElseThrow();
    }

    private static Submitted submitted(Answers answers) {
        return new Submitted(
                STANDARD,
                answers,
                Map.of(
                        Binding.INSURED_NAME,
                        "가온정보",
                        Binding.INSURED_INDUSTRY,
                        Industry.INFORMATION,
                        Binding.INSURED_ANNUAL_SALES,
                        Money.of(60_000_000_000L, "KRW"),
                        Binding.INSURED_DATA_SUBJECTS,
                        90_000L),
                WON);
    }

    private static Questionnaires questionnaires() {
        Questionnaires questionnaires = new Questionnaires();
        questionnaires.add("standard", STANDARD);
        return questionnaires;
    }
}
