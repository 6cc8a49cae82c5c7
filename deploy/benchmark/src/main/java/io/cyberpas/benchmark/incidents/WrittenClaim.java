package io.cyberpas.benchmark.incidents;

import io.cyberpas.benchmark.load.Renaming;
import io.cyberpas.benchmark.load.WrittenRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a claim that came from a file: its own and all that name it.
 *
 * @param policies under which the copies are
 */
record WrittenClaim(List<String> policies) implements Renaming {

    private static final String LAST = """
            SELECT c.number, c.policy_number, n.incident_id, n.content_hash::text, c.id FROM claim c JOIN imported_notice n ON n.claim_id = c.id
            ORDER BY c.id DESC LIMIT 1
            """;

    /** Reads the claim that came last. */
    static WrittenRows last(Connection connection) throws SQLException {
        List<@Nullable String> claim = WrittenRows.values(connection, LAST).getFirst();
        String number = String.valueOf(claim.getFirst());
        String id = "'%s'".formatted(claim.get(4));
        return WrittenRows.read(
                connection,
                claim.subList(0, 4).stream().map(String::valueOf).toList(),
                (table, columns) -> "claim".equals(table)
                        ? Optional.of("id = " + id)
                        : Optional.of("claim_id = " + id).filter(_ -> columns.contains("claim_id")),
                number);
    }

    @Override
    public String draw() {
        return "SELECT nextval('c_number')";
    }

    @Override
    public String fresh(int position, String read, long... drawn) {
        return position == 1 ? policies.get((int) (drawn[0] % policies.size())) : Renaming.like(read, drawn[0]);
    }
}
