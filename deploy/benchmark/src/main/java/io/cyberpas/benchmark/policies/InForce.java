package io.cyberpas.benchmark.policies;

import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Policies with a history, loaded into a running suite, of which one brokerage has some in force that cover a company's own loss and its liability. */
public final class InForce {

    private static final String OWNER = "policy_owner";
    private static final Duration OLDEST = Duration.ofDays(330);
    private static final Duration NEWEST = Duration.ofDays(65);

    private static final String FIND = """
            SELECT number FROM policy
            WHERE product IN ('ENTERPRISE_CYBER', 'SME_CYBER') AND brokerage = ? AND ended_on IS NULL
              AND cover_from < current_date - 30 AND cover_to > current_date ORDER BY id LIMIT ?
            """;

    private InForce() {}

    /** Loads policies unless there are some, the policy service being stopped meanwhile. */
    public static void load(Suite suite, int policies) throws SQLException, InterruptedException, ExecutionException {
        String database = suite.addresses().database(Part.POLICY);
        if (!find(database, "HANBIT", 1).isEmpty()) {
            return;
        }
        suite.stop(Part.POLICY);
        Instant now = Instant.now();
        new PolicySeed(database, OWNER, Runtime.getRuntime().availableProcessors())
                .load(new PolicySeed.Batch(policies, now.minus(OLDEST), now.minus(NEWEST)), _ -> {});
        suite.start(Part.POLICY);
    }

    /**
     * Numbers of policies that have covered for a month or longer, the same every time.
     *
     * @param database JDBC address of the policy service's database
     */
    public static List<String> find(String database, String brokerage, int most) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, OWNER, OWNER);
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, brokerage);
            find.setInt(2, most);
            try (ResultSet rows = find.executeQuery()) {
                List<String> numbers = new ArrayList<>();
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
                return numbers;
            }
        }
    }
}
