package io.cyberpas.benchmark.issuing;

import io.cyberpas.benchmark.load.Renaming;
import io.cyberpas.benchmark.load.WrittenRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of an issued policy: those that carry the number of the transaction that issued it, and its message to the quote service. */
final class IssuedPolicy implements Renaming {

    /** Companies of copies, apart from those that are issued over REST. */
    private static final long FIRST_COMPANY = 900_000_000;

    private static final String LAST = """
            SELECT p.number, p.quote_number, p.xmin::text, coalesce(v.business_registration_number, '-no-registration-')
            FROM policy p JOIN policy_version v ON v.policy_id = p.id
            JOIN outbox_message m ON m.subject = p.number AND m.delivered_at IS NOT NULL ORDER BY p.id DESC LIMIT 1""";

    /** Reads the policy that was issued last, whose binding has been told. */
    static WrittenRows last(Connection connection) throws SQLException {
        List<@Nullable String> policy = WrittenRows.values(connection, LAST).getFirst();
        String number = String.valueOf(policy.getFirst());
        String registration = String.valueOf(policy.get(3));
        // Rows of the outbox change once they are delivered.
        return WrittenRows.read(
                connection,
                List.of(number, String.valueOf(policy.get(1)), registration, registration.replace("-", "")),
                (table, _) -> Optional.of(
                        "outbox_message".equals(table)
                                ? "subject = '%s'".formatted(number)
                                : "xmin = '%s'::xid".formatted(policy.get(2))),
                number);
    }

    @Override
    public String draw() {
        return "SELECT nextval('p_number'), nextval('i_number')";
    }

    @Override
    public String fresh(int position, String read, long... drawn) {
        long company = FIRST_COMPANY + drawn[0];
        return switch (position) {
            case 0 -> Renaming.numbered(read, drawn[0]);
            case 1 -> Renaming.numbered(read, company);
            case 2 -> dashed(company * 10);
            case 3 -> Long.toString(company * 10);
            default -> Renaming.like(read, drawn[1]);
        };
    }

    private static String dashed(long company) {
        String digits = Long.toString(company);
        return "%s-%s-%s".formatted(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5));
    }
}
