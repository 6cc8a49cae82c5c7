package io.cyberpas.quote.compulsory;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObligationBatchTest {

    private final Obligations obligations = KoreanRules.obligations();

    private List<BatchResult> results(String csv) {
        List<BatchResult> results = new ArrayList<>();
        ObligationBatch.read(csv.getBytes(StandardCharsets.UTF_8), 1_000_000, obligations)
                .forEachResult(results::add);
        return results;
    }

    private static List<String> paths(BatchResult result) {
        return result.problems().stream().map(FieldProblem::path).toList();
    }

    @Test
    void answersEachLineInOrder() {
        List<BatchResult> results = results("""
                reference,name,annualSales,dataSubjects,segment,on,exemptions,mutualAid,reserve
                1,"가온정보, 주식회사","60,000,000,000",90000,PRIVATE_BODY,2026-12-01,,40000000,10000000
                2,나래,600,9,PRIVATE_BODY,2026-12-01,,,
                3,다솜,60000000000,90000,PRIVATE_BODY,2026-12-01,REGISTERED_NON_PROFIT; COVERED_UNDER_OTHER_LAW,,
                4,라온,60000000,1500,INFORMATION_SERVICE_PROVIDER,2020-01-31,,,
                """);
        assertThat(
                results.stream()
                        .map(result -> java.util.Objects.requireNonNull(result.obligation())
                                .outcome())
                        .toList(),
                contains(Outcome.OBLIGED, Outcome.BELOW_THRESHOLD, Outcome.EXEMPT, Outcome.OBLIGED));
        assertThat(results.stream().map(BatchResult::line).toList(), contains(2L, 3L, 4L, 5L));
        assertThat(results.getFirst().name(), is("가온정보, 주식회사"));
        assertThat(
                java.util.Objects.requireNonNull(results.getFirst().obligation())
                        .remainingMinimum()
                        .orElseThrow()
                        .amount()
                        .longValueExact(),
                is(50_000_000L));
    }

    @Test
    void namesEachProblemOfEachLine() {
        List<BatchResult> results = results("""
                annualSales,dataSubjects,segment,on,exemptions,mutualAid,jurisdiction
                ,many,COMPANY,2026-02-30,NONE,1.5,Korea
                -1,10000000001,PRIVATE_BODY,2026-12-01,,-5,
                1e9,1,PRIVATE_BODY
                99999999999999999999,1,PRIVATE_BODY,2026-12-01,,,KR
                60000000000,90000,PRIVATE_BODY,2026-12-01,,,
                """);
        assertThat(
                paths(results.get(0)),
                contains("jurisdiction", "segment", "annualSales", "dataSubjects", "on", "exemptions", "mutualAid"));
        assertThat(paths(results.get(1)), contains("annualSales", "mutualAid", "dataSubjects"));
        assertThat(paths(results.get(2)), contains("line"));
        assertThat(paths(results.get(3)), contains("annualSales"));
        assertThat(results.get(4).problems().isEmpty(), is(true));
    }

    @Test
    void refusesMoreLinesThanAgreed() {
        byte[] csv = ("annualSales,dataSubjects,segment,on\n" + "1,1,PRIVATE_BODY,2026-12-01\n".repeat(3))
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(InvalidInputException.class, () -> ObligationBatch.read(csv, 2, obligations));
    }
}
