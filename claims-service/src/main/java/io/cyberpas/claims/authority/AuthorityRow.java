package io.cyberpas.claims.authority;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on an act in some days.
 *
 * @param levels by rising amount; only the last one has no end
 */
public record AuthorityRow(
        Act act, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, Source source, List<AuthorityLevel> levels)
        implements DatedRows.Row {

    /** @throws IllegalArgumentException if the levels do not rise, do not end, or ask for confirmations that the act knows none of */
    public AuthorityRow {
        levels = List.copyOf(levels);
        var endless = levels.stream().filter(AuthorityLevel::isOpenEnded).count();
        if (endless != 1 || !levels.getLast().isOpenEnded()) {
            throw new IllegalArgumentException("The last level of " + act + ", and no other, stands for any amount");
        }
        for (var level : levels) {
            if (!act.takes(level.confirmations())) {
                throw new IllegalArgumentException(
                        act + " can not ask for %d confirmations".formatted(level.confirmations()));
            }
        }
        for (int i = 1; i < levels.size(); i++) {
            requireRise(act, levels.get(i - 1), levels.get(i));
        }
    }

    private static void requireRise(Act act, AuthorityLevel lower, AuthorityLevel higher) {
        lower.upTo().forEach((currency, most) -> {
            var next = higher.upTo().get(currency);
            if (next != null && next.compareTo(most) <= 0) {
                throw new IllegalArgumentException("The levels of " + act + " do not rise in " + currency);
            }
        });
    }

    /** The lowest level that reaches an amount. */
    AuthorityLevel levelFor(Money amount) {
        return levels.stream()
                .filter(each -> each.covers(amount))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No level of " + act + " covers " + amount));
    }
}
