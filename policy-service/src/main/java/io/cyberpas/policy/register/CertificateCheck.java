package io.cyberpas.policy.register;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * All that somebody learns who checks a certificate.
 *
 * @param valid whether on that day, by what is known now, the company is covered with at least the limit certified
 * @param on    the day
 */
public record CertificateCheck(boolean valid, LocalDate on, Product product, CoverPeriod period, Money limit) {

    static CertificateCheck read(ResultSet row, LocalDate on) throws SQLException {
        return new CertificateCheck(
                row.getBoolean("valid"),
                on,
                Product.valueOf(row.getString("product")),
                new CoverPeriod(
                        row.getObject("cover_from", LocalDate.class), row.getObject("cover_to", LocalDate.class)),
                Money.of(row.getBigDecimal("limit_amount"), row.getString("currency")));
    }
}
