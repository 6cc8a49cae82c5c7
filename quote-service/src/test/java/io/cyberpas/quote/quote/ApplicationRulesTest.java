package io.cyberpas.quote.quote;

import static io.cyberpas.quote.quote.Applications.BILLION;
import static io.cyberpas.quote.quote.Applications.company;
import static io.cyberpas.quote.quote.Applications.complete;
import static io.cyberpas.quote.quote.Applications.of;
import static io.cyberpas.quote.quote.Applications.option;
import static io.cyberpas.quote.rating.Risks.YEAR;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.Answered;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.compulsory.KoreanRules;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Forms;
import io.cyberpas.quote.questionnaire.Questionnaires;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Application.RequestedOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {

    private static final LocalDate TODAY = YEAR.from();
    private static final ApplicationRules RULES = new ApplicationRules(
            new Editions(Files.catalogue(), Files.catalogue(), questionnaires()), KoreanRules.obligations());

    @Nested
    class OfACompany {

        @Test
        void nothingStandsBetweenACompleteApplicationAndItsSubmissionOnTheFirstDayOfCover() {
            assertEquals(List.of(), RULES.problems(complete(), TODAY));
        }

        @Test
        void allThatIsMissingIsToldAtOnce() {
            Application empty = of(
                    ProductCode.ENTERPRISE_CYBER, null, Applicant.UNKNOWN, null, null, Answers.none(), null, Set.of());
            List<FieldProblem> problems = RULES.problems(empty, TODAY);
            assertTrue(
                    problems.stream()
                            .allMatch(problem ->
                                    Set.of("is missing", "must be answered").contains(problem.problem())),
                    problems::toString);
            List<String> paths = problems.stream().map(FieldProblem::path).toList();
            assertTrue(
                    paths.containsAll(List.of(
                            "$.insured.name",
                            "$.insured.country",
                            "$.insured.businessRegistrationNumber",
                            "$.insured.industry",
                            "$.insured.annualSales",
                            "$.insured.dataSubjects",
                            "$.externalRating",
                            "$.cover.from",
                            "$.cover.to",
                            "$.answers.MFA",
                            "$.answers.INCIDENT_BEFORE",
                            "$.options")),
                    paths::toString);
        }

        @Test
        void allThatIsWrongIsToldAtOnce() {
            RequestedOption offMenu = option(won(7), won(10_000_000));
            assertEquals(
                    List.of(
                            "$.insured.country",
                            "$.insured.annualSales.amount",
                            "$.insured.annualSales.currency",
                            "$.insured.dataSubjects",
                            "$.options[0].limit.amount",
                            "$.options[1].limit.amount",
                            "$.options[1]"),
                    paths(of(company("A", "AQ", Money.of(0, "USD"), -1L), offMenu, offMenu)));
        }

        @Test
        void recordsBeyondTenBillionAreNoCompanys() {
            assertEquals(List.of(), paths(of(company("A", "KR", won(1), 10_000_000_000L), BILLION)));
            assertEquals(
                    List.of("$.insured.dataSubjects"), paths(of(company("A", "KR", won(1), 10_000_000_001L), BILLION)));
        }

        @Test
        void coverBeginsTodayOrLaterAndLastsAYearAtMost() {
            assertEquals(List.of("$.cover.from"), paths(within(TODAY.minusDays(1), TODAY.plusDays(5))));
            assertEquals(
                    List.of("$.cover.to"),
                    paths(within(TODAY, TODAY.plusYears(1).plusDays(1))));
            assertEquals(List.of("$.cover.to"), paths(within(TODAY, TODAY)));
            assertEquals(List.of(), paths(within(TODAY, TODAY.plusDays(1))));
            assertTrue(paths(within(LocalDate.MAX, LocalDate.MAX)).contains("$.cover.from"));
            assertEquals(List.of("$.cover.to"), paths(within(TODAY, LocalDate.MAX)));
        }

        @Test
        void amountsAreOnTheMenuAndInTheProductsCurrency() {
            assertEquals(
                    List.of("$.options[0].limit.currency", "$.options[0].retention.amount"),
                    paths(of(company(), option(Money.of(1_000_000, "USD"), won(1)))));
            assertEquals(
                    List.of("$.options[0].limit", "$.options[0].retention"), paths(of(company(), option(null, null))));
        }

        @Test
        void theRetentionStaysBelowEverySublimit() {
            assertEquals(
                    List.of("$.options[0].retention"), paths(of(company(), option(won(100_000_000), won(50_000_000)))));
            assertEquals(List.of(), paths(of(company(), option(won(100_000_000), won(20_000_000)))));
        }

        @Test
        void thereIsAtLeastOneOptionAndNotMoreThanEight() {
            assertEquals(List.of("$.options"), paths(of(company())));
            RequestedOption[] nine = Collections.nCopies(9, BILLION).toArray(RequestedOption[]::new);
            assertEquals("$.options", paths(of(company(), nine)).getFirst());
        }

        @Test
        void aPartOfAnotherProductIsRefused() {
            assertEquals(
                    List.of("$.parts"),
                    paths(of(company(), TODAY, TODAY.plusYears(1), Set.of(CoveragePart.FUNDS_TRANSFER_LOSS), BILLION)));
        }

        @Test
        void aCurrencyWithoutEditionIsRefusedAndTheHomeEditionNeedsNoWords() {
            assertEquals(List.of("$.currency"), paths(inCurrency("GBP")));
            assertEquals(List.of(), paths(inCurrency(null)));
            assertTrue(paths(inCurrency("USD")).contains("$.insured.annualSales.currency"));
        }

        @Test
        void anAnswerThatIsNotAskedForIsRefused() {
            Answers wrong = Answered.wellRunCompany().with("EDR_COVERAGE", 20).with("EDR", false);
            assertEquals(
                    List.of("$.answers.EDR_COVERAGE"),
                    paths(of(
                            ProductCode.ENTERPRISE_CYBER,
                            "KRW",
                            company(),
                            TODAY,
                            TODAY.plusYears(1),
                            wrong,
                            72,
                            Set.of(),
                            BILLION)));
        }

        @Test
        void decomposedHangulIsComposed() {
            String decomposed = Normalizer.normalize("한빛", Normalizer.Form.NFD);
            assertEquals("한빛", company(decomposed, "KR", won(1), 0L).name());
        }
    }

    @Test
    void aCompulsoryPolicyReachesTheStatutoryMinimumWhichIsNamed() {
        Applicant obliged = company("가온정보 주식회사", "KR", won(10_000_000_000L), 1_000_000L);
        Application low = compulsory(obliged, option(won(200_000_000), won(0)), option(won(500_000_000), won(0)));
        FieldProblem problem = RULES.problems(low, TODAY).getFirst();
        assertEquals("$.options[0].limit", problem.path());
        assertEquals("at least KRW 500000000", problem.allowed());
        assertEquals(1, RULES.problems(low, TODAY).size());
    }

    @Test
    void aPersonIsInsuredWithoutCompanyData() {
        Answers answers = Answers.of(Map.of(
                "TWO_STEP_LOGIN",
                true,
                "PASSWORD_REUSED",
                false,
                "ACCOUNT_ALERTS",
                true,
                "ACCOUNT_KINDS",
                List.of("BANK"),
                "DEVICE_LOCK",
                true,
                "DEVICE_REMOTE_ERASURE",
                true,
                "MALWARE_PROTECTION",
                true,
                "APPS_FROM_STORE_ONLY",
                true,
                "THEFT_BEFORE",
                false,
                "KNOWS_WHOM_TO_CALL",
                true));
        Applicant person = new Applicant("Li Wei", null, LocalDate.of(1990, 4, 25), "CN", null, null, null, null);
        RequestedOption option = option(Money.of(30_000, "CNY"), Money.of(0, "CNY"));
        Application right = of(
                ProductCode.BANK_ACCOUNT_LOSS,
                null,
                person,
                TODAY,
                TODAY.plusYears(1),
                answers,
                null,
                Set.of(),
                option);
        assertEquals(List.of(), paths(right));
        Application wrong = of(
                ProductCode.BANK_ACCOUNT_LOSS,
                null,
                company("Li Wei", "CN", Money.of(1, "CNY"), 1L),
                TODAY,
                TODAY.plusYears(1),
                answers,
                80,
                Set.of(),
                option);
        assertEquals(
                List.of(
                        "$.insured.businessRegistrationNumber",
                        "$.insured.birthDate",
                        "$.insured.industry",
                        "$.insured.annualSales",
                        "$.insured.dataSubjects",
                        "$.externalRating"),
                paths(wrong));
    }

    private static Application compulsory(Applicant insured, RequestedOption... options) {
        return of(
                ProductCode.PI_LIABILITY,
                "KRW",
                insured,
                TODAY,
                TODAY.plusYears(1),
                Answered.wellRunCompany(),
                72,
                Set.of(),
                options);
    }

    private static Application within(LocalDate from, LocalDate to) {
        return of(company(), from, to, Set.of(), BILLION);
    }

    private static Application inCurrency(String currency) {
        return of(
                ProductCode.ENTERPRISE_CYBER,
                currency,
                company(),
                TODAY,
                TODAY.plusYears(1),
                Answered.wellRunCompany(),
                72,
                Set.of(),
                BILLION);
    }

    private static List<String> paths(Application application) {
        return RULES.problems(application, TODAY).stream()
                .map(FieldProblem::path)
                .toList();
    }

    private static Questionnaires questionnaires() {
        Questionnaires questionnaires = new Questionnaires();
        questionnaires.add("standard", Forms.STANDARD);
        questionnaires.add("household", Forms.HOUSEHOLD);
        return questionnaires;
    }
}
