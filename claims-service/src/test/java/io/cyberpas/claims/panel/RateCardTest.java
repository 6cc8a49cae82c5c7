package io.cyberpas.claims.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RateCardTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final Actor MINA = manager("mina");
    private static final Actor MOON = manager("moon");

    private final RateCard card = propose(FROM, null, rate("Examiner", "Senior", "250000"));

    @Test
    void holdsOnlyOnceSomebodyElseApprovedIt() {
        assertThat(card.holdsOn(FROM)).isFalse();
        assertThatThrownBy(() -> card.approve("fine", MINA, NOW)).isInstanceOf(ForbiddenActionException.class);

        card.approve("fine", MOON, NOW);

        assertThat(card.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(card.holdsOn(FROM)).isTrue();
        assertThatThrownBy(() -> card.reject("no", MOON, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void endsBeforeItsLastDay() {
        RateCard short_ = propose(FROM, FROM.plusYears(1), rate("Examiner", "Senior", "1"));
        short_.approve("fine", MOON, NOW);

        assertThat(short_.holdsOn(FROM.plusYears(1).minusDays(1))).isTrue();
        assertThat(short_.holdsOn(FROM.plusYears(1))).isFalse();
    }

    @Test
    void neverHoldsWhenItWasRejected() {
        card.reject("too dear", MOON, NOW);

        assertThat(card.holdsOn(FROM)).isFalse();
    }

    @Test
    void pricesWorkByRoleAndGrade() {
        assertThat(card.rate("examiner", " SENIOR ").orElseThrow().amount()).isEqualByComparingTo("250000");
        assertThat(card.rate("Examiner", "Junior")).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrong() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> propose(FROM, FROM, rate("Examiner", "Senior", "0"), rate("examiner", "senior", "10.5")));

        assertThat(refused.errors())
                .extracting(FieldProblem::path)
                .containsExactly("$.effectiveTo", "$.rates[0].amount", "$.rates[1].amount", "$.rates[1]");
    }

    private static RateCard propose(LocalDate from, LocalDate to, Rate... rates) {
        var terms = new RateCard.Terms("RC-2027-A", Currency.getInstance("KRW"), from, to, List.of(rates));
        return RateCard.propose(UUID.randomUUID(), terms, MINA, NOW);
    }

    private static Rate rate(String role, String grade, String amount) {
        return new Rate(role, grade, new BigDecimal(amount));
    }

    private static Actor manager(String name) {
        return new Actor(name, name, Set.of(Roles.CLAIMS_MANAGER), null, null, null);
    }
}
