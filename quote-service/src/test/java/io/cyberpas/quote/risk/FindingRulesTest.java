package io.cyberpas.quote.risk;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.problem.FieldProblem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aFindingWithoutVectorOrDateIsFine() {
        assertThat(FindingRules.problems(List.of(finding("메일 게이트웨이 취약점", "mail.gaon.kr", null)), TODAY), empty());
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsField() {
        Finding good = finding("TLS 1.0", "vpn.gaon.kr", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N");
        Finding bad = new Finding(" ", "x".repeat(301), "CVSS:3.1/AV:N", false, true, TODAY.plusDays(1));

        assertThat(
                paths(FindingRules.problems(List.of(good, bad, good), TODAY)),
                contains(
                        "$.findings[1].title",
                        "$.findings[1].asset",
                        "$.findings[1].cvssVector",
                        "$.findings[1].foundOn",
                        "$.findings[2]"));
    }

    @Test
    void tooManyFindingsAreRefusedAsAWhole() {
        Finding finding = finding("TLS 1.0", "vpn.gaon.kr", null);

        List<FieldProblem> problems = FindingRules.problems(Collections.nCopies(FindingRules.MOST + 1, finding), TODAY);

        assertThat(problems.getFirst().path(), is("$.findings"));
    }

    private static Finding finding(String title, String asset, @Nullable String vector) {
        return new Finding(title, asset, vector, false, true, TODAY);
    }

    private static List<String> paths(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::path).toList();
    }
}
