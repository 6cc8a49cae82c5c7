package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void isThatOfADay() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).hasToString("2026-Q1");
        assertThat(Quarter.of(LocalDate.of(2026, 10, 1))).hasToString("2026-Q4");
    }

    @Property
    void goesForthAndBack(
            @ForAll @IntRange(min = 1990, max = 2100) int year, @ForAll @IntRange(min = -200, max = 200) int by) {
        Quarter start = new Quarter(year, 2);
        Quarter end = start.plus(by);
        assertThat(start.until(end)).isEqualTo(by);
        assertThat(end.plus(-by)).isEqualTo(start);
        assertThat(Quarter.named(end.toString())).isEqualTo(end);
        assertThat(Integer.signum(end.compareTo(start))).isEqualTo(Integer.signum(by));
    }

    @Test
    void isRefusedWhenItIsNone() {
        assertThatThrownBy(() -> Quarter.named("2026-Q5")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Quarter.named("'; DROP TABLE claim")).isInstanceOf(InvalidInputException.class);
    }
}
