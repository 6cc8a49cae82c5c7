package io.cyberpas.claims.authority;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who decides on what up to which amount, of all days. */
public final class Authority {

    private final Map<Act, DatedRows<AuthorityRow>> rows = new EnumMap<>(Act.class);

    /** @throws IllegalArgumentException if two rows on one act hold on the same day, or an act has none */
    public Authority(List<AuthorityRow> all) {
        for (var act : Act.values()) {
            var own = all.stream().filter(each -> each.act() == act).toList();
            if (own.isEmpty()) {
                throw new IllegalArgumentException("Nobody decides on " + act);
            }
            rows.put(act, new DatedRows<>(own));
        }
    }

    /** The lowest level that reaches an amount on a day. */
    public AuthorityLevel levelFor(Act act, Money amount, LocalDate day) {
        return row(act, day).levelFor(amount);
    }

    /** Who decides on each act on a day. */
    public List<AuthorityRow> on(LocalDate day) {
        return Arrays.stream(Act.values()).map(act -> row(act, day)).toList();
    }

    private AuthorityRow row(Act act, LocalDate day) {
        return Objects.requireNonNull(rows.get(act)).on(day);
    }
}
