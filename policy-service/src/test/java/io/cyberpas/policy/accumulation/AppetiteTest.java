package io.cyberpas.policy.accumulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.DependencyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppetiteTest {
    private static final LocalDate FROM = LocalDate.parse("2026-01-01");
    private static final LocalDate ON = LocalDate.parse("2026-12-20");

    private static AppetiteRule providers(@Nullable String provider, long limit) {
        return new AppetiteRule(
                AppetiteMeasure.EXPOSED,
                DependencyKind.CLOUD,
                provider,
                null,
                FROM,
                null,
                BigDecimal.valueOf(limit),
                new BigDecimal("0.80"),
                Source.P);
    }

    private static ExposureLine line(String key, long won) {
        Money exposed = Money.of(won, "KRW");
        return new ExposureLine(key, 1, List.of(exposed), exposed);
    }

    @Test
    void aRuleThatNamesAProviderTakesThePlaceOfThatOfItsKind() {
        Appetite appetite = new Appetite();
        appetite.add("test", providers(null, 1_000));
        appetite.add("test", providers("AWS", 4_000));
        List<AppetiteUse> uses = appetite.uses(
                ON, List.of(line("CLOUD:AWS", 3_200), line("CLOUD:KT", 1_001), line("MSP:LG_CNS", 9_999)), List.of());
        assertEquals(
                List.of("CLOUD:KT", "CLOUD:AWS"),
                uses.stream().map(AppetiteUse::subject).toList());
        assertEquals(AppetiteState.EXCEEDED, uses.getFirst().state());
        assertEquals(new BigDecimal("1.0010"), uses.getFirst().usage());
        assertEquals(AppetiteState.NEAR, uses.getLast().state());
    }

    @Test
    void warnsFromItsShareOnAndIsExceededBeyondTheLimitOnly() {
        Appetite appetite = new Appetite();
        appetite.add("test", providers(null, 1_000));
        assertEquals(AppetiteState.WITHIN, state(appetite, 799));
        assertEquals(AppetiteState.NEAR, state(appetite, 800));
        assertEquals(AppetiteState.NEAR, state(appetite, 1_000));
        assertEquals(AppetiteState.EXCEEDED, state(appetite, 1_001));
    }

    @Test
    void rulesHoldFromTheirDayOnAndDoNotCollide() {
        Appetite appetite = new Appetite();
        appetite.add("test", providers(null, 1_000));
        assertEquals(List.of(), appetite.uses(FROM.minusDays(1), List.of(line("CLOUD:AWS", 5_000)), List.of()));
        assertThrows(ContradictionException.class, () -> appetite.add("test", providers(null, 2_000)));
    }

    private static AppetiteState state(Appetite appetite, long exposed) {
        return appetite.uses(ON, List.of(line("CLOUD:AWS", exposed)), List.of())
                .getFirst()
                .state();
    }
}
