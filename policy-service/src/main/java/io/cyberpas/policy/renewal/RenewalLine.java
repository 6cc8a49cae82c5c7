package io.cyberpas.policy.renewal;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverPeriod;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy that expires, with its renewal if there is one.
 *
 * @param policyId      key of the list
 * @param daysLeft      until the first day no longer covered; negative once it has passed
 * @param state         null where no offer has been made
 * @param premiumBefore of the expiring period
 * @param premiumAfter  of the year to come; null where there is none
 * @param change        by which share the premium of a day changes
 * @param validUntil    the last day on which the offer can be accepted
 * @param renewedBy     the policy that follows
 */
public record RenewalLine(
        UUID policyId,
        String policyNumber,
        String insuredName,
        Product product,
        String brokerage,
        CoverPeriod period,
        long daysLeft,
        @Nullable RenewalState state,
        Money premiumBefore,
        @Nullable Money premiumAfter,
        Optional<BigDecimal> change,
        @Nullable LocalDate validUntil,
        @Nullable String renewedBy) {

    static RenewalLine read(ResultSet row, LocalDate today) throws SQLException {
        CoverPeriod period = new CoverPeriod(
                row.getObject("cover_from", LocalDate.class), row.getObject("cover_to", LocalDate.class));
        String state = row.getString("state");
        String currency = row.getString("currency");
        BigDecimal before = row.getBigDecimal("before_amount");
        BigDecimal after = row.getBigDecimal("after_amount");
        CoverPeriod next = new CoverPeriod(period.to(), period.to().plusYears(1));
        return new RenewalLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("insured_name"),
                Product.valueOf(row.getString("product")),
                row.getString("brokerage"),
                period,
                ChronoUnit.DAYS.between(today, period.to()),
                state == null ? null : RenewalState.valueOf(state),
                Money.of(before, currency),
                after == null ? null : Money.of(after, currency),
                RenewalPrice.change(before, period, after, next),
                row.getObject("valid_until", LocalDate.class),
                row.getString("renewed_by"));
    }

    /** Whether an offer can be made for it. */
    public boolean isWithoutOffer() {
        return state == null && renewedBy == null;
    }
}
