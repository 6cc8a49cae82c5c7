package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The capped pre-approval under which crisis cost is advanced before the forensic report. */
public final class AdvanceRules {

    private final DatedRows<Row> rows;

    /** @throws IllegalArgumentException if two rows hold on the same day */
    public AdvanceRules(List<Row> rows) {
        this.rows = new DatedRows<>(rows);
    }

    /**
     * The pre-approval of some days.
     *
     * @param shareOfLimit by part, the share of its limit that may be advanced; parts not named have no advances
     * @param most by currency, the most of one part and claim
     */
    public record Row(
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source,
            Map<CoveragePart, BigDecimal> shareOfLimit,
            Map<String, BigDecimal> most)
            implements DatedRows.Row {

        public Row {
            shareOfLimit = Map.copyOf(shareOfLimit);
            most = Map.copyOf(most);
        }
    }

    /** The most that may be advanced under a line in all; empty where nothing may. */
    public Optional<Money> cap(ClaimLine line, LocalDate day) {
        var row = rows.on(day);
        return Optional.ofNullable(row.shareOfLimit().get(line.part())).map(share -> {
            var currency = line.limit().currency();
            var ofLimit = Money.rounded(line.limit().amount().multiply(share), currency, RoundingMode.DOWN);
            return Optional.ofNullable(row.most().get(currency.getCurrencyCode()))
                    .map(most -> ofLimit.min(Money.of(most, currency)))
                    .orElse(ofLimit);
        });
    }
}
