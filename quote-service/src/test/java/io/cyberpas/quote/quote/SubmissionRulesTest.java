package io.cyberpas.quote.quote;

import static io.cyberpas.quote.catalogue.Files.PRODUCT;
import static io.cyberpas.quote.quote.Submissions.insured;
import static io.cyberpas.quote.quote.Submissions.submission;
import static io.cyberpas.quote.rating.Risks.YEAR;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.Submission.RequestedOption;
import io.cyberpas.quote.rating.Cover;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionRulesTest {

    private static final LocalDate TODAY = YEAR.from();
    private static final RequestedOption OPTION = new RequestedOption(won(1_000_000_000), won(10_000_000));

    @Test
    void aRightSubmissionPassesOnTheFirstDayOfCover() {
        assertDoesNotThrow(() -> SubmissionRules.require(submission(), PRODUCT, TODAY));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Insured wrong = new Insured(
                " ", insured().businessRegistrationNumber(), "JP", insured().industry(), Money.of(0, "USD"), -1);
        assertEquals(
                List.of(
                        "$.insured.name",
                        "$.insured.country",
                        "$.insured.annualSales.amount",
                        "$.insured.annualSales.currency",
                        "$.insured.dataSubjects",
                        "$.options[0].limit.amount",
                        "$.options[1]"),
                paths(
                        submission(
                                wrong,
                                new RequestedOption(won(7), won(10_000_000)),
                                new RequestedOption(won(7), won(10_000_000))),
                        "$.options[1].limit.amount"));
    }

    @Test
    void recordsBeyondTenBillionAreNoCompanys() {
        Insured wrong = new Insured(
                "A", insured().businessRegistrationNumber(), "KR", insured().industry(), won(1), 10_000_000_001L);
        assertEquals(List.of("$.insured.dataSubjects"), paths(submission(wrong, OPTION)));
    }

    @Test
    void coverBeginsTodayOrLaterAndLastsAYearAtMost() {
        assertEquals(List.of("$.cover.from"), paths(with(new Cover(TODAY.minusDays(1), TODAY.plusDays(5)))));
        assertEquals(
                List.of("$.cover.to"),
                paths(with(new Cover(TODAY, TODAY.plusYears(1).plusDays(1)))));
        assertDoesNotThrow(() -> SubmissionRules.require(with(new Cover(TODAY, TODAY.plusDays(1))), PRODUCT, TODAY));
    }

    @Test
    void amountsAreOnTheMenuAndInTheProductsCurrency() {
        assertEquals(
                List.of("$.options[0].limit.currency", "$.options[0].retention.amount"),
                paths(submission(insured(), new RequestedOption(Money.of(1_000_000, "USD"), won(1)))));
    }

    @Test
    void theRetentionStaysBelowEverySublimit() {
        assertEquals(
                List.of("$.options[0].retention"),
                paths(submission(insured(), new RequestedOption(won(100_000_000), won(50_000_000)))));
        assertDoesNotThrow(() -> SubmissionRules.require(
                submission(insured(), new RequestedOption(won(100_000_000), won(20_000_000))), PRODUCT, TODAY));
    }

    @Test
    void thereIsAtLeastOneOptionAndNotMoreThanEight() {
        assertEquals(List.of("$.options"), paths(submission(insured())));
        RequestedOption[] nine = Collections.nCopies(9, OPTION).toArray(RequestedOption[]::new);
        assertEquals("$.options", paths(submission(insured(), nine)).getFirst());
    }

    @Test
    void aPartOfAnotherProductIsRefused() {
        Submission right = submission();
        Submission wrong = new Submission(
                ProductCode.ENTERPRISE_CYBER,
                right.insured(),
                right.cover(),
                right.security(),
                Set.of(CoveragePart.FUNDS_TRANSFER_LOSS),
                right.options());
        assertEquals(List.of("$.parts"), paths(wrong));
    }

    @Test
    void decomposedHangulIsComposed() {
        Insured decomposed = new Insured(
                java.text.Normalizer.normalize("한빛", java.text.Normalizer.Form.NFD),
                insured().businessRegistrationNumber(),
                "KR",
                insured().industry(),
                won(1),
                0);
        assertEquals("한빛", decomposed.name());
    }

    private static Submission with(Cover cover) {
        Submission right = submission();
        return new Submission(
                right.product(), right.insured(), cover, right.security(), right.parts(), right.options());
    }

    private static List<String> paths(Submission submission, String... without) {
        return assertThrows(InvalidInputException.class, () -> SubmissionRules.require(submission, PRODUCT, TODAY))
                .errors()
                .stream()
                .map(FieldProblem::path)
                .filter(path -> !List.of(without).contains(path))
                .toList();
    }
}
