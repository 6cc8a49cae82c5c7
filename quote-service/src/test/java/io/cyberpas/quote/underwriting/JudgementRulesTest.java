package io.cyberpas.quote.underwriting;

import static io.cyberpas.quote.catalogue.Files.PRODUCT;
import static io.cyberpas.quote.catalogue.Files.TARIFF;
import static io.cyberpas.quote.rating.Risks.midSizedCompany;
import static io.cyberpas.quote.rating.Risks.telecom;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Judgement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementRulesTest {

    private static final long BILLION = 1_000_000_000L;

    @Test
    void bothFiguresMustBeJudgedForATelecomCompany() {
        assertDoesNotThrow(() -> judge(telecom(), won(150_000_000), "2.80"));
        assertEquals(List.of("$.basePremium", "$.recordsFactor"), paths(telecom(), null, null));
        assertEquals(List.of("$.recordsFactor"), paths(telecom(), won(150_000_000), null));
    }

    @Test
    void nothingCanBeJudgedWhereTheTariffHasFigures() {
        assertDoesNotThrow(() -> judge(midSizedCompany(), null, null));
        assertEquals(List.of("$.basePremium", "$.recordsFactor"), paths(midSizedCompany(), won(150_000_000), "2.80"));
    }

    @Test
    void aLargerRiskNeverGetsCheaperByBeingReferred() {
        assertEquals(List.of("$.basePremium", "$.recordsFactor"), paths(telecom(), won(19_999_999), "1.99"));
        assertDoesNotThrow(() -> judge(telecom(), won(20_000_000), "2.00"));
    }

    @Test
    void judgementHasAnUpperEnd() {
        assertEquals(List.of("$.basePremium", "$.recordsFactor"), paths(telecom(), won(BILLION + 1), "10.01"));
    }

    @Test
    void aJudgedPremiumIsInTheProductsCurrency() {
        assertEquals(List.of("$.basePremium.currency"), paths(telecom(), Money.of(150_000, "USD"), "2.80"));
    }

    @Test
    void authorityGrowsWithTheRole() {
        assertDoesNotThrow(() -> authorise(Roles.UNDERWRITER, 10 * BILLION, 2 * BILLION));
        assertThrows(ForbiddenActionException.class, () -> authorise(Roles.UNDERWRITER, 30 * BILLION, 1));
        assertThrows(ForbiddenActionException.class, () -> authorise(Roles.UNDERWRITER, BILLION, 2 * BILLION + 1));
        assertDoesNotThrow(() -> authorise(Roles.SENIOR_UNDERWRITER, 30 * BILLION, 10 * BILLION));
        assertThrows(
                ForbiddenActionException.class, () -> authorise(Roles.SENIOR_UNDERWRITER, BILLION, 10 * BILLION + 1));
        assertThrows(ForbiddenActionException.class, () -> authorise(Roles.BROKER, 1, 1));
    }

    @Test
    void loadingsAndDiscountsStayWithinTheAuthority() {
        Actor uma = new Actor("uma", "Uma Choi", Set.of(Roles.UNDERWRITER), null, null, null);
        BigDecimal deepest =
                PRODUCT.guide().authorityOf(uma.roles()).orElseThrow().lowestAdjustmentPercent();
        assertDoesNotThrow(() -> JudgementRules.requireAuthority(uma, PRODUCT, won(BILLION), won(1), deepest));
        assertThrows(
                ForbiddenActionException.class,
                () -> JudgementRules.requireAuthority(
                        uma, PRODUCT, won(BILLION), won(1), deepest.subtract(new BigDecimal("0.01"))));
    }

    private static void authorise(String role, long limit, long premium) {
        Actor actor = new Actor("uma", "Uma Choi", Set.of(role), null, null, null);
        JudgementRules.requireAuthority(actor, PRODUCT, won(limit), won(premium), BigDecimal.ZERO);
    }

    private static void judge(CompanyRisk risk, @Nullable Money base, @Nullable String factor) {
        Judgement judgement = new Judgement(base, factor == null ? null : new BigDecimal(factor), "uma");
        JudgementRules.requireComplete(judgement, risk, PRODUCT, TARIFF);
    }

    private static List<String> paths(CompanyRisk risk, @Nullable Money base, @Nullable String factor) {
        return assertThrows(InvalidInputException.class, () -> judge(risk, base, factor)).errors().stream()
                .map(FieldProblem::path)
                .toList();
    }
}
