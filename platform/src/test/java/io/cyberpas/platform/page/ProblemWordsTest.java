package io.cyberpas.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    private final ProblemWords words = new ProblemWords();

    @Test
    void saysAProblemInKorean() {
        var said = words.in(Language.KO, problem("There is no claim C-2026-000123"));

        assertThat(said.detail()).isEqualTo("찾을 수 없습니다: C-2026-000123");
        assertThat(said.errors())
                .containsExactly(
                        new FieldProblem("$.madeOn", "미래의 시점입니다", "2026-12-18 같은 날짜"),
                        new FieldProblem("$.note", "길이는 0–200 사이여야 합니다"));
    }

    @Test
    void leavesEnglishToThoseWhoReadIt() {
        var problem = problem("There is no claim C-2026-000123");

        assertThat(words.in(Language.EN, problem)).isSameAs(problem);
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(words.korean("is of a kind nobody thought of")).isEqualTo("is of a kind nobody thought of");
    }

    private static Problem problem(String detail) {
        return new Problem(
                Problem.TYPE + "absent",
                "Not found",
                404,
                detail,
                "/claims",
                List.of(
                        new FieldProblem("$.madeOn", "lies in the future", "a day such as 2026-12-18"),
                        new FieldProblem("$.note", "size must be between 0 and 200")),
                null,
                Map.of());
    }
}
