package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A policy that depends on a provider, without anything of its insured but country and industry.
 *
 * @param id       key of the list
 * @param industry code of the industry, or {@code NONE} where the product does not ask for it
 * @param exposed  the most that one event costs
 * @param to       first day on which it is no longer exposed so
 */
public record ExposedPolicy(
        UUID id,
        String policyNumber,
        Product product,
        String country,
        String industry,
        Money exposed,
        LocalDate from,
        LocalDate to) {

    /** The last day on which it is exposed so. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    static ExposedPolicy read(ResultSet row) throws SQLException {
        return new ExposedPolicy(
                row.getObject("id", UUID.class),
                row.getString("policy_number"),
                Product.valueOf(row.getString("product")),
                row.getString("country"),
                row.getString("industry"),
                Money.of(row.getBigDecimal("exposed_amount"), row.getString("currency")),
                row.getObject("cover_from", LocalDate.class),
                row.getObject("cover_to", LocalDate.class));
    }
}
