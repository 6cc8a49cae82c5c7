package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TriangleTest {

    private static final Quarter FIRST = new Quarter(2026, 1);

    @Test
    void addsUpAndProjectsByVolume() {
        Map<Quarter, Map<Quarter, BigDecimal>> moved = Map.of(
                FIRST,
                Map.of(FIRST, of(100), FIRST.plus(1), of(50), FIRST.plus(2), of(30)),
                FIRST.plus(1),
                Map.of(FIRST.plus(1), of(200), FIRST.plus(2), of(150)),
                FIRST.plus(2),
                Map.of(FIRST.plus(2), of(60)));
        Triangle triangle = Triangle.of(moved, FIRST, FIRST.plus(2), 0);
        assertThat(triangle.rows().getFirst().cumulative()).containsExactly(of(100), of(150), of(180));
        assertThat(triangle.shownFactors()).containsExactly(new BigDecimal("1.6667"), new BigDecimal("1.2000"));
        assertThat(triangle.rows()).extracting(Triangle.Row::ultimate).containsExactly(of(180), of(420), of(120));
        assertThat(triangle.rows().getLast().toCome()).isEqualByComparingTo("60");
        assertThat(triangle.ultimate()).isEqualByComparingTo("720");
    }

    @Test
    void countsWhatMovedBeforeTheAccidentInItsQuarter() {
        Triangle triangle = Triangle.of(Map.of(FIRST.plus(1), Map.of(FIRST, of(7))), FIRST, FIRST.plus(1), 0);
        assertThat(triangle.rows().getLast().cumulative()).containsExactly(of(7));
    }

    @Test
    void hasNoFactorWhereNothingHasBeenYet() {
        Triangle triangle = Triangle.of(Map.of(), FIRST, FIRST.plus(2), 0);
        assertThat(triangle.shownFactors()).containsExactly(null, null);
        assertThat(triangle.ultimate()).isZero();
    }

    @Property
    void tellsEveryMovementOnce(@ForAll @Size(12) List<@LongRange(min = 0, max = 1_000_000) Long> amounts) {
        Map<Quarter, Map<Quarter, BigDecimal>> moved = new HashMap<>();
        for (int each = 0; each < amounts.size(); each++) {
            Quarter accident = FIRST.plus(each % 3);
            moved.computeIfAbsent(accident, _ -> new HashMap<>())
                    .merge(accident.plus(each / 4), of(amounts.get(each)), BigDecimal::add);
        }
        Triangle triangle = Triangle.of(moved, FIRST, FIRST.plus(6), 0);
        assertThat(triangle.latest())
                .isEqualByComparingTo(
                        of(amounts.stream().mapToLong(Long::longValue).sum()));
    }

    private static BigDecimal of(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
