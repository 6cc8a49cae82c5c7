package io.cyberpas.policy.group;

import io.cyberpas.platform.job.Block;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Enrols the lines of a block in a few statements, however many lines it has: by one, if its summary tells that all are right and the
 * constraint that nobody is a member already. Lines are inserted in the order of their references, so
 * that blocks side by side that name the same members wait for each other, but never in a circle.
 */
@ApplicationScoped
class BlockEnrolling {

    private static final String CONTENT = """
            SELECT e.policy_number, c.line[1], c.line[cardinality(c.line)], cardinality(c.line), c.first_from, c.last_from, c.last_to,
              c.first_consent, c.last_consent, c.consent_first, c.disclosures
            FROM enrolment_content c JOIN enrolment e ON e.id = c.enrolment_id
            WHERE c.enrolment_id = ? AND c.block = ?
            """;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DONE = """
            UPDATE enrolment_block SET enrolled = ?, refused = refused + ?, duplicates = ?, done_at = ?
            WHERE enrolment_id = ? AND number = ?
            """;

    private final DataSource dataSource;
    private final Policies policies;
    private final GroupRules rules;
    private final ZoneId zone;

    BlockEnrolling(DataSource dataSource, Policies policies, GroupRules rules, ZoneId zone) {
        this.dataSource = dataSource;
        this.policies = policies;
        this.rules = rules;
        this.zone = zone;
    }

    /**
     * What a block holds of lines that could be understood when the file was received.
     *
     * @param summary null if there is none
     */
    private record Content(
            String policyNumber,
            int firstLine,
            int lastLine,
            int lines,
            @Nullable BlockSummary summary) {}

    /**
     * What became of them.
     *
     * @param refused beside those that could not be understood
     */
    private record Counts(int enrolled, int refused, int duplicates) {}

    /** Enrols the block that the transaction under way has, and marks it as done. */
    void enrol(Block block, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            Content content = content(connection, block);
            BlockSummary summary = content.summary();
            Counts counts = new Counts(0, 0, 0);
            if (summary != null) {
                counts = enrol(new Step(connection, block, policy(content), now), content, summary);
            }
            markDone(connection, block, counts, now);
        } catch (SQLException e) {
            throw new IllegalStateException("A block failed with SQL state " + e.getSQLState(), e);
        }
    }

    private Counts enrol(Step step, Content content, BlockSummary summary) throws SQLException {
        if (summary.isRight(step.covered(), step.now, rules.disclosures(), zone) && step.enrolAll()) {
            step.countAll();
            return new Counts(content.lines(), 0, 0);
        }
        int enrolled = step.update(BlockStatements.ENROL);
        if (enrolled < content.lines()) {
            enrolled += step.update(BlockStatements.ENROL_AGAIN);
        }
        step.count(content);
        return enrolled == content.lines() ? new Counts(enrolled, 0, 0) : step.explain(enrolled);
    }

    private Policy policy(Content content) {
        return policies.numbered(content.policyNumber())
                .orElseThrow(() -> new IllegalStateException("There is no policy " + content.policyNumber()));
    }

    private static Content content(Connection connection, Block block) throws SQLException {
        try (PreparedStatement content = connection.prepareStatement(CONTENT)) {
            content.setObject(1, block.work());
            content.setInt(2, block.number());
            return Rows.of(
                            content,
                            row -> new Content(
                                    row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), summary(row)))
                    .getFirst();
        }
    }

    private static @Nullable BlockSummary summary(ResultSet row) throws SQLException {
        if (row.getInt("cardinality") == 0) {
            return null;
        }
        return new BlockSummary(
                row.getObject("first_from", LocalDate.class),
                row.getObject("last_from", LocalDate.class),
                row.getObject("last_to", LocalDate.class),
                row.getObject("first_consent", OffsetDateTime.class).toInstant(),
                row.getObject("last_consent", OffsetDateTime.class).toInstant(),
                row.getBoolean("consent_first"),
                Set.of((String[]) row.getArray("disclosures").getArray()));
    }

    private static void markDone(Connection connection, Block block, Counts counts, Instant now) throws SQLException {
        try (PreparedStatement done = connection.prepareStatement(DONE)) {
            done.setInt(1, counts.enrolled());
            done.setInt(2, counts.refused());
            done.setInt(3, counts.duplicates());
            done.setObject(4, now.atOffset(ZoneOffset.UTC));
            done.setObject(5, block.work());
            done.setInt(6, block.number());
            done.executeUpdate();
        }
    }

    /** One block with all that its lines are judged by. */
    private final class Step {
        private final Connection connection;
        private final Block block;
        private final Policy policy;
        private final Instant now;

        Step(Connection connection, Block block, Policy policy, Instant now) {
            this.connection = connection;
            this.block = block;
            this.policy = policy;
            this.now = now;
        }

        CoverPeriod covered() {
            return MemberTerms.covered(policy);
        }

        /** Enrols all lines; false, and nobody is enrolled, if one of them is a member already. */
        boolean enrolAll() throws SQLException {
            execute("SAVEPOINT nobody_enrolled");
            try (PreparedStatement all = connection.prepareStatement(BlockStatements.ENROL_ALL)) {
                bindLines(all);
                all.executeUpdate();
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                execute("ROLLBACK TO SAVEPOINT nobody_enrolled");
                return false;
            }
            return true;
        }

        /** Adds all lines to the count by day. */
        void countAll() throws SQLException {
            try (PreparedStatement count = connection.prepareStatement(BlockStatements.COUNT_ALL)) {
                count.setString(1, policy.number());
                count.setObject(2, covered().to());
                count.setObject(3, block.work());
                count.setInt(4, block.number());
                count.executeUpdate();
            }
        }

        /** Adds those lines that were enrolled. */
        void count(Content content) throws SQLException {
            try (PreparedStatement count = connection.prepareStatement(BlockStatements.COUNT)) {
                count.setInt(1, block.number());
                count.setObject(2, block.work());
                count.setInt(3, content.firstLine());
                count.setInt(4, content.lastLine());
                count.executeUpdate();
            }
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        int update(String sql) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement);
                return statement.executeUpdate();
            }
        }

        Counts explain(int enrolled) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(BlockStatements.EXPLAIN)) {
                bind(statement);
                try (ResultSet counts = statement.executeQuery()) {
                    counts.next();
                    return new Counts(enrolled, counts.getInt(1), counts.getInt(2));
                }
            }
        }

        private void bindLines(PreparedStatement statement) throws SQLException {
            statement.setObject(1, block.work());
            statement.setInt(2, block.number());
            statement.setString(3, policy.number());
            statement.setObject(4, covered().to());
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
        }

        private void bind(PreparedStatement statement) throws SQLException {
            bindLines(statement);
            statement.setObject(6, covered().from());
            statement.setString(7, zone.getId());
            List<DisclosureText> texts = rules.disclosures();
            statement.setArray(
                    8, array("text", texts.stream().map(DisclosureText::version).toArray()));
            statement.setArray(
                    9,
                    array(
                            "timestamptz",
                            texts.stream()
                                    .map(text -> start(text.effectiveFrom()))
                                    .toArray()));
            statement.setArray(
                    10,
                    array(
                            "timestamptz",
                            texts.stream()
                                    .map(text -> start(text.effectiveTo()))
                                    .toArray()));
        }

        private java.sql.Array array(String type, Object[] values) throws SQLException {
            return connection.createArrayOf(type, values);
        }

        private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
            return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
        }
    }
}
