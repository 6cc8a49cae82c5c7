package io.cyberpas.policy.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days of a company that no compulsory policy covers, after its first.
 *
 * @param companyName  under the policy registered last
 * @param policyNumber the policy whose cover ended before the gap
 * @param from         first day without cover
 * @param to           first day with cover again; null where no policy follows
 */
public record CoverGap(
        UUID id,
        String companyNumber,
        String companyName,
        @Nullable String policyNumber,
        LocalDate from,
        @Nullable LocalDate to) {

    static CoverGap read(ResultSet row) throws SQLException {
        return new CoverGap(
                row.getObject("id", UUID.class),
                row.getString("company_number"),
                row.getString("company_name"),
                row.getString("policy_number"),
                row.getObject("gap_from", LocalDate.class),
                row.getObject("gap_to", LocalDate.class));
    }
}
