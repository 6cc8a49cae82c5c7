package io.cyberpas.claims.coverage;

import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.ForensicFindings.AcceptedReport;
import io.cyberpas.claims.coverage.ExclusionAnswer.Answer;
import io.cyberpas.claims.coverage.adapter.ExclusionData;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageDecisionTest {

    private static final Exclusions EXCLUSIONS = ExclusionData.read();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final AcceptedReport REPORT = new AcceptedReport("REPORT-1", "mina", NOW);
    private static final Claim CLAIM = HangangClaim.with(CoveragePart.DATA_RESTORATION);

    @ParameterizedTest(name = "{0} with an exclusion that {1}: {2}")
    @CsvSource({
        "COVERED,DOES_NOT_APPLY,true",
        "COVERED,WRITTEN_BACK,true",
        "COVERED,APPLIES_IN_PART,false",
        "COVERED,APPLIES,false",
        "PARTLY_COVERED,DOES_NOT_APPLY,true",
        "PARTLY_COVERED,APPLIES_IN_PART,true",
        "PARTLY_COVERED,APPLIES,false",
        "DENIED,DOES_NOT_APPLY,true",
        "DENIED,APPLIES,true"
    })
    void theOutcomeFitsTheStrictestExclusion(CoverageOutcome outcome, Answer strictest, boolean possible) {
        var amount = outcome == CoverageOutcome.DENIED ? 0 : 1_000;
        if (possible) {
            assertThat(decide(outcome, amount, strictest, krw(5_000)).outcome()).isEqualTo(outcome);
        } else {
            assertThatThrownBy(() -> decide(outcome, amount, strictest, krw(5_000)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("$.outcome");
        }
    }

    @ParameterizedTest
    @CsvSource({"5000,true", "5001,false", "0,false"})
    void whatIsGrantedIsWithinWhatWasAssessed(long granted, boolean possible) {
        if (possible) {
            assertThat(decide(CoverageOutcome.COVERED, granted, Answer.DOES_NOT_APPLY, krw(5_000))
                            .granted())
                    .isEqualTo(krw(granted));
        } else {
            assertThatThrownBy(() -> decide(CoverageOutcome.COVERED, granted, Answer.DOES_NOT_APPLY, krw(5_000)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("$.granted");
        }
    }

    @Test
    void whatIsGrantedIsWithinTheLimitOfThePart() {
        assertThatThrownBy(() ->
                        decide(CoverageOutcome.COVERED, 1_000_000_001, Answer.DOES_NOT_APPLY, krw(9_000_000_000L)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void everyExclusionIsAnsweredOnce() {
        var all = answers(Answer.DOES_NOT_APPLY);
        EXCLUSIONS.requireAllAnswered(all, DAY);
        var without = new ArrayList<>(all);
        without.removeFirst();
        assertThatThrownBy(() -> EXCLUSIONS.requireAllAnswered(without, DAY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors().getFirst().allowed()).isEqualTo("WAR"));
        var twice = new ArrayList<>(all);
        twice.add(all.getLast());
        assertThatThrownBy(() -> EXCLUSIONS.requireAllAnswered(twice, DAY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors().getFirst().path()).isEqualTo("$.exclusions[6].code"));
    }

    @Test
    void theCyberWarClausesCountFromTheirFirstDay() {
        assertThat(EXCLUSIONS.effectiveOn(LocalDate.of(2023, 3, 30)))
                .hasSize(6)
                .filteredOn(each -> each.code().equals("WAR"))
                .singleElement()
                .satisfies(war -> assertThat(war.title().en()).isEqualTo("War"));
        assertThat(EXCLUSIONS.effectiveOn(DAY))
                .hasSize(6)
                .filteredOn(each -> each.code().equals("WAR"))
                .singleElement()
                .satisfies(war -> assertThat(war.title().en()).contains("state-backed"));
    }

    private static CoverageDecision decide(CoverageOutcome outcome, long granted, Answer answer, Money assessed) {
        var draft = new CoverageDecision.Draft(
                CoveragePart.DATA_RESTORATION, outcome, krw(granted), answers(answer), "letter");
        var line = CLAIM.line(CoveragePart.DATA_RESTORATION).orElseThrow();
        return CoverageDecision.of(CLAIM, line, draft, REPORT, assessed, 1, "hana", NOW);
    }

    /** All answered, one of them as given and the others as not applying. */
    private static List<ExclusionAnswer> answers(Answer one) {
        var answers = new ArrayList<ExclusionAnswer>();
        for (var each : EXCLUSIONS.effectiveOn(DAY)) {
            answers.add(
                    ExclusionAnswer.of(each.code(), answers.isEmpty() ? one : Answer.DOES_NOT_APPLY, "by the report"));
        }
        return answers;
    }
}
