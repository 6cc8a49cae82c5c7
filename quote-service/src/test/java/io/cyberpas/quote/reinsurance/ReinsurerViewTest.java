package io.cyberpas.quote.reinsurance;

import static io.cyberpas.quote.questionnaire.Forms.STANDARD;
import static io.cyberpas.quote.questionnaire.Forms.careful;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Binding;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company's answers look like on the forms of reinsurers. */
class ReinsurerViewTest extends ReinsurerViewFixture {

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
                    new Bilingual(english, korean),
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
                    new Outcome.Unanswered(new Bilingual(
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
                new Outcome.Unanswered(new Bilingual(
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
}
