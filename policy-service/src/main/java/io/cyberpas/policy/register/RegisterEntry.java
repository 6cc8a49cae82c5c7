package io.cyberpas.policy.register;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A compulsory policy as the register holds it.
 *
 * @param companyNumber business registration number, digits only
 * @param from          first day of the agreed period
 * @param to            first day after it
 * @param endedOn       first day no longer covered, where cover ended before
 * @param covered       whether the day asked for is covered
 * @param limit         the limit that counts on that day, or on the covered day nearest to it; null where none is covered
 * @param premium       of all its transactions
 */
public record RegisterEntry(
        UUID id,
        String policyNumber,
        String rule,
        Product product,
        String companyNumber,
        String companyName,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate endedOn,
        boolean covered,
        @Nullable Money limit,
        Money premium) {

    static RegisterEntry read(ResultSet row) throws SQLException {
        String limitCurrency = row.getString("limit_currency");
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                row.getString("policy_number"),
                row.getString("rule"),
                Product.valueOf(row.getString("product")),
                row.getString("company_number"),
                row.getString("company_name"),
                row.getObject("cover_from", LocalDate.class),
                row.getObject("cover_to", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("covered"),
                limitCurrency == null ? null : Money.of(row.getBigDecimal("limit_amount"), limitCurrency),
                Money.of(row.getBigDecimal("premium_amount"), row.getString("currency")));
    }

    /** The last day that is covered as far as the period goes. */
    public LocalDate lastDay() {
        return (endedOn == null ? to : endedOn).minusDays(1);
    }
}
