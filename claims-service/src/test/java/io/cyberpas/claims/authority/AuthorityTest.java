package io.cyberpas.claims.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.authority.adapter.AuthorityFile;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final Authority AUTHORITY = AuthorityFile.read();
    private static final LocalDate DAY = LocalDate.of(2027, 2, 10);
    private static final Actor HANA = person("hana", Roles.CLAIMS_HANDLER);
    private static final Actor HARU = person("haru", Roles.CLAIMS_HANDLER);
    private static final Actor MINA = person("mina", Roles.CLAIMS_MANAGER);

    @Test
    void theLowestLevelThatReachesTheAmountDecides() {
        assertThat(level(Act.PAYMENT, 50_000_000).confirmedBy()).contains(Roles.CLAIMS_HANDLER);
        assertThat(level(Act.PAYMENT, 50_000_001).confirmedBy()).containsExactly(Roles.CLAIMS_MANAGER);
        assertThat(level(Act.PAYMENT, 1_000_000_001).confirmations()).isEqualTo(2);
        assertThat(level(Act.COVERAGE, 200_000_000).needsConfirmation()).isFalse();
        assertThat(level(Act.COVERAGE, 200_000_001).needsConfirmation()).isTrue();
        assertThat(level(Act.SETTLEMENT, 1).confirmedBy()).contains(Roles.CLAIMS_HANDLER);
        assertThat(level(Act.SETTLEMENT_ABOVE_ASSESSMENT, 1).confirmedBy()).containsExactly(Roles.CLAIMS_MANAGER);
    }

    @Test
    void aCurrencyThatNoLevelNamesNeedsTheHighest() {
        var won = new AuthorityLevel(Map.of("KRW", BigDecimal.TEN), two().decidedBy(), 1, two().confirmedBy());
        assertThat(row(Act.PAYMENT, won, two()).levelFor(Money.of(1, "USD")).confirmations())
                .isEqualTo(2);
    }

    @Test
    void nobodyAgreesToTheirOwnAndNobodyAboveTheirAuthority() {
        var level = level(Act.PAYMENT, 60_000_000);
        var amount = krw(60_000_000);
        assertThatThrownBy(() -> level.requireMayConfirm("A payment", amount, "mina", MINA))
                .isInstanceOf(ForbiddenActionException.class)
                .hasMessageContaining("Four eyes");
        assertThatThrownBy(() -> level.requireMayConfirm("A payment", amount, "hana", HARU))
                .isInstanceOf(ForbiddenActionException.class)
                .hasMessageContaining("claims-manager");
        assertThatCode(() -> level.requireMayConfirm("A payment", amount, "hana", MINA))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> level(Act.RESERVE, 500_000_001).requireMayDecide("A reserve", amount, HANA))
                .isInstanceOf(ForbiddenActionException.class);
    }

    @Test
    void everyActIsDecidedOnBySomebodyInEveryCurrencyOfTheSuite() {
        assertThat(AUTHORITY.on(DAY)).extracting(AuthorityRow::act).containsExactly(Act.values());
        for (var row : AUTHORITY.on(DAY)) {
            assertThat(row.levels().getFirst().upTo().keySet())
                    .as("currencies of %s", row.act())
                    .containsExactlyInAnyOrder("KRW", "JPY", "CNY", "USD", "EUR");
        }
    }

    @Test
    void aContradictionStopsTheStart() {
        var alone = new AuthorityLevel(Map.of(), List.of(Roles.CLAIMS_MANAGER), 0, List.of());
        assertThatThrownBy(() -> row(Act.PAYMENT, alone)).hasMessageContaining("PAYMENT can not ask for 0");
        var low = new AuthorityLevel(Map.of("KRW", BigDecimal.TEN), List.of(Roles.CLAIMS_HANDLER), 0, List.of());
        assertThatThrownBy(() -> row(Act.RESERVE, low)).hasMessageContaining("last level");
        assertThatThrownBy(() -> row(Act.RESERVE, low, low, alone)).hasMessageContaining("do not rise");
        assertThatThrownBy(() -> new Authority(List.of(row(Act.RESERVE, alone))))
                .hasMessageContaining("Nobody decides");
        assertThatThrownBy(() -> new AuthorityLevel(Map.of(), List.of(Roles.CLAIMS_MANAGER), 1, List.of()))
                .hasMessageContaining("who confirms");
    }

    private static AuthorityLevel two() {
        return new AuthorityLevel(Map.of(), List.of(Roles.CLAIMS_MANAGER), 2, List.of(Roles.CLAIMS_MANAGER));
    }

    private static AuthorityRow row(Act act, AuthorityLevel... levels) {
        return new AuthorityRow(act, LocalDate.of(2020, 1, 1), null, Source.P, List.of(levels));
    }

    private static AuthorityLevel level(Act act, long won) {
        return AUTHORITY.levelFor(act, krw(won), DAY);
    }

    private static Money krw(long won) {
        return Money.of(won, "KRW");
    }

    private static Actor person(String name, String role) {
        return new Actor(name, name, Set.of(role), null, null, null);
    }
}
