package io.cyberpas.benchmark.notices;

import io.cyberpas.benchmark.load.Renaming;
import io.cyberpas.benchmark.load.WrittenRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a notice: those that carry the number of the transaction that took it.
 *
 * @param policies under which the copies are
 */
record WrittenNotice(List<String> policies) implements Renaming {

    private static final String LAST = "SELECT number, policy_number, xmin::text FROM claim ORDER BY id DESC LIMIT 1";

    /** Reads the notice that was taken last. */
    static WrittenRows last(Connection connection) throws SQLException {
        List<@Nullable String> claim = WrittenRows.values(connection, LAST).getFirst();
        String number = String.valueOf(claim.getFirst());
        return WrittenRows.read(
                connection,
                List.of(number, String.valueOf(claim.get(1))),
                (_, _) -> Optional.of("xmin = '%s'::xid".formatted(claim.get(2))),
                number);
    }

    @Override
    public String draw() {
        return "SELECT nextval('c_number')";
    }

    @Override
    public String fresh(int position, String read, long... drawn) {
        return switch (position) {
            case 0 -> Renaming.numbered(read, drawn[0]);
            case 1 -> policies.get((int) (drawn[0] % policies.size()));
            default -> Renaming.like(read, drawn[0]);
        };
    }
}
