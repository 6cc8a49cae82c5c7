package io.cyberpas.claims.liability;

import static io.cyberpas.claims.HangangClaim.HANA;
import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.TODAY;
import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.liability.adapter.AwardRuleAccess;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

    private final Claim claim = HangangClaim.with(CoveragePart.DATA_RESTORATION, CoveragePart.PRIVACY_LIABILITY);

    @Test
    void consolationMoneyIsTheSumOfTheAwards() {
        Demand demand = consolation();
        assertThat(demand.demanded()).isEqualTo(krw(0));

        demand.count(new RosterTally(10, 9, krw(1_100_000)));

        assertThat(demand.demanded()).isEqualTo(krw(1_100_000));
        assertThat(demand.tally().participationPercent()).isEqualByComparingTo("90.0");
        assertThat(demand.reference()).isEqualTo("DEMAND-1");
    }

    @Test
    void consolationMoneyIsNotAssessedWithoutARoster() {
        assertThatThrownBy(() -> assess(consolation(), ClaimantStanding.ESTABLISHED, 100, krw(0)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whateverChangesTheSumTakesBackTheAssessment() {
        Demand demand = consolation();
        demand.count(new RosterTally(10, 9, krw(1_100_000)));
        assess(demand, ClaimantStanding.ESTABLISHED, 100, krw(1_100_000));

        demand.count(new RosterTally(11, 10, krw(1_200_000)));

        assertThat(demand.assessment()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ESTABLISHED, 100, 1000000, true",
        "ESTABLISHED, 100, 1000001, false",
        "CONTESTED, 60, 600000, true",
        "CONTESTED, 60, 600001, false",
        "CONTESTED, 0, 0, true",
        "NONE, 100, 0, true",
        "NONE, 100, 1, false",
        "ESTABLISHED, 101, 1, false",
        "ESTABLISHED, -1, 0, false",
        "ESTABLISHED, 50, -1, false"
    })
    void theAmountDueIsAtMostTheDemandTimesTheFaultAndNothingWithoutStanding(
            ClaimantStanding standing, int fault, long amount, boolean possible) {
        Demand demand = stated(krw(1_000_000));

        var refused =
                catchThrowableOfType(InvalidInputException.class, () -> assess(demand, standing, fault, krw(amount)));

        assertThat(refused == null).isEqualTo(possible);
        assertThat(demand.assessment().isPresent()).isEqualTo(possible);
    }

    @Test
    void aDemandIsRefusedWithEverythingThatIsWrong() {
        var first = catchThrowableOfType(
                InvalidInputException.class,
                () -> demand(DemandKind.DAMAGES, CoveragePart.DATA_RESTORATION, TODAY.plusDays(1), null, null));
        assertThat(first.errors()).extracting(FieldProblem::path).containsExactly("$.part", "$.madeOn", "$.stated");

        var second = catchThrowableOfType(
                InvalidInputException.class,
                () -> demand(
                        DemandKind.CONSOLATION_MONEY, CoveragePart.PRIVACY_LIABILITY, TODAY, krw(5), krw(100_000)));
        assertThat(second.errors()).extracting(FieldProblem::path).containsExactly("$.stated");
    }

    @Test
    void aDemandWithoutRosterTakesNone() {
        Demand demand = stated(krw(5));

        assertThatThrownBy(() -> demand.count(new RosterTally(1, 1, krw(1)))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> demand.award(krw(1))).isInstanceOf(ConflictException.class);
    }

    @Test
    void theRulesOnAwardsAreDated() {
        AwardRules rules = AwardRuleAccess.rules(
                JsonMapper.builder().addModule(new JavaTimeModule()).build());

        assertThat(rules.rules()).allSatisfy(rule -> {
            assertThat(rule.law()).isNotBlank();
            assertThat(rule.source()).matches("[VSRP]");
        });
        LocalDate on = LocalDate.of(2026, 12, 20);
        assertThat(rules.find(Jurisdiction.KR, AwardRule.Kind.USUAL_AWARD, on)
                        .orElseThrow()
                        .amount())
                .isEqualTo(krw(100_000));
        assertThat(rules.find(Jurisdiction.KR, AwardRule.Kind.STATUTORY_CAP, on)
                        .orElseThrow()
                        .amount())
                .isEqualTo(krw(3_000_000));
        assertThat(rules.find(Jurisdiction.KR, AwardRule.Kind.STATUTORY_CAP, LocalDate.of(2016, 7, 24)))
                .isEmpty();
        assertThat(rules.find(Jurisdiction.EU, AwardRule.Kind.USUAL_AWARD, on)).isEmpty();
    }

    private static void assess(Demand demand, ClaimantStanding standing, int fault, Money amount) {
        demand.assess(standing, fault, amount, "because", HANA, NOW);
    }

    private Demand consolation() {
        return demand(DemandKind.CONSOLATION_MONEY, CoveragePart.PRIVACY_LIABILITY, TODAY, null, krw(100_000));
    }

    private Demand stated(Money amount) {
        return demand(DemandKind.DAMAGES, CoveragePart.PRIVACY_LIABILITY, TODAY, amount, null);
    }

    private Demand demand(
            DemandKind kind, CoveragePart part, LocalDate madeOn, @Nullable Money stated, @Nullable Money award) {
        var terms = new DemandTerms(kind, "Law firm Haedong", part, madeOn, "Mediation 2027-14", stated);
        return Demand.of(claim, 1, terms, award, HANA, TODAY, NOW);
    }
}
