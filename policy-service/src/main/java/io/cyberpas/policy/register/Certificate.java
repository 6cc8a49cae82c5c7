package io.cyberpas.policy.register;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a company was insured under the duty, as a version of its policy says.
 *
 * @param versionSequence the version certified
 * @param companyNumber   business registration number, digits only
 * @param period          the days certified
 * @param limit           the limit that counts
 */
public record Certificate(
        CertificateCode code,
        String policyNumber,
        int versionSequence,
        Product product,
        String companyNumber,
        String companyName,
        CoverPeriod period,
        Money limit,
        Instant issuedAt) {

    static Certificate read(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateCode(row.getString("code")),
                row.getString("policy_number"),
                row.getInt("version_sequence"),
                Product.valueOf(row.getString("product")),
                row.getString("company_number"),
                row.getString("company_name"),
                new CoverPeriod(
                        row.getObject("cover_from", LocalDate.class), row.getObject("cover_to", LocalDate.class)),
                Money.of(row.getBigDecimal("limit_amount"), row.getString("currency")),
                row.getTimestamp("issued_at").toInstant());
    }
}
