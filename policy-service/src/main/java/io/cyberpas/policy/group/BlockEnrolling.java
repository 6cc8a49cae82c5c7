package io.cyberpas.policy.group;

import io.cyberpas.policy.group.EnrolmentBlocks.Block;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Enrols the lines of a block in a few statements, however many lines it has. Lines are inserted in the order of their references, so
 * that blocks side by side that name the same members wait for each other, but never in a circle.
 */
@ApplicationScoped
class BlockEnrolling {

    private static final String JUDGED = "judged_lines(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RIGHT = "j.inside AND j.consent_first AND j.consent_given AND j.disclosed";
    private static final String INTO_MEMBER = """
            INSERT INTO member (enrolment_id, line, policy_number, reference, stay, name, name_search, birth_date, email, phone,
              cover_from, cover_to, consent_at, disclosure, enrolled_at)
            """;
    /** Members that come for the first time. */
    private static final String ENROL = """
            %s SELECT j.enrolment_id, j.line, j.policy_number, j.reference, 1, j.name, j.name_search, j.birth_date, j.email, j.phone,
              j.cover_from, j.cover_to, j.consent_at, j.disclosure, j.enrolled_at
            FROM %s AS j WHERE %s
            ORDER BY j.reference, j.line
            ON CONFLICT (policy_number, reference, stay) DO NOTHING
            """.formatted(INTO_MEMBER, JUDGED, RIGHT);
    /** Members that come again after their cover has ended; all others of the same reference are duplicates. */
    private static final String ENROL_AGAIN = """
            %s SELECT j.enrolment_id, j.line, j.policy_number, j.reference, last.stay + 1, j.name, j.name_search, j.birth_date, j.email,
              j.phone, j.cover_from, j.cover_to, j.consent_at, j.disclosure, j.enrolled_at
            FROM %s AS j CROSS JOIN LATERAL (
              SELECT m.stay, coalesce(m.ended_on, m.cover_to) AS ended_on FROM member m
              WHERE m.policy_number = j.policy_number AND m.reference = j.reference ORDER BY m.stay DESC LIMIT 1) AS last
            WHERE %s AND last.ended_on <= j.cover_from
              AND NOT EXISTS (SELECT FROM member m WHERE m.enrolment_id = j.enrolment_id AND m.line = j.line)
            ORDER BY j.reference, j.line
            ON CONFLICT (policy_number, reference, stay) DO NOTHING
            """.formatted(INTO_MEMBER, JUDGED, RIGHT);

    private static final String EXPLAIN = """
            WITH explained AS (
              INSERT INTO enrolment_problem (enrolment_id, line, field, fault, value)
              SELECT j.enrolment_id, j.line, f.field, f.fault, f.value
              FROM %s AS j CROSS JOIN LATERAL (VALUES
                ('from', 'OUTSIDE_POLICY', j.cover_from || '…' || j.cover_to, NOT j.inside),
                ('consentAt', 'CONSENT_AFTER_START', j.consent_at::text, NOT j.consent_first),
                ('consentAt', 'CONSENT_IN_FUTURE', j.consent_at::text, NOT j.consent_given),
                ('disclosureVersion', 'DISCLOSURE_UNKNOWN', j.disclosure, NOT j.disclosed),
                ('memberReference', 'DUPLICATE', j.reference, %s
                  AND NOT EXISTS (SELECT FROM member m WHERE m.enrolment_id = j.enrolment_id AND m.line = j.line)))
                AS f (field, fault, value, wrong)
              WHERE f.wrong
              RETURNING line, fault)
            SELECT count(DISTINCT line) FILTER (WHERE fault <> 'DUPLICATE'), count(*) FILTER (WHERE fault = 'DUPLICATE')
            FROM explained
            """.formatted(JUDGED, RIGHT);
    private static final String LINES = """
            SELECT cardinality(c.line), e.policy_number FROM enrolment_content c JOIN enrolment e ON e.id = c.enrolment_id
            WHERE c.enrolment_id = ? AND c.block = ?
            """;
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
     * What a block holds.
     *
     * @param lines that could be understood when the file was received
     */
    private record Content(int lines, String policyNumber) {}

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
            markDone(connection, block, enrol(new Step(connection, block, policy(content), now), content), now);
        } catch (SQLException e) {
            throw new IllegalStateException("A block failed with SQL state " + e.getSQLState(), e);
        }
    }

    private static Counts enrol(Step step, Content content) throws SQLException {
        int enrolled = step.update(ENROL);
        if (enrolled == content.lines()) {
            return new Counts(enrolled, 0, 0);
        }
        int again = step.update(ENROL_AGAIN);
        return step.explain(enrolled + again);
    }

    private Policy policy(Content content) {
        return policies.numbered(content.policyNumber())
                .orElseThrow(() -> new IllegalStateException("There is no policy " + content.policyNumber()));
    }

    private static Content content(Connection connection, Block block) throws SQLException {
        try (PreparedStatement lines = connection.prepareStatement(LINES)) {
            lines.setObject(1, block.enrolment());
            lines.setInt(2, block.number());
            return Rows.of(lines, row -> new Content(row.getInt(1), row.getString(2)))
                    .getFirst();
        }
    }

    private static void markDone(Connection connection, Block block, Counts counts, Instant now) throws SQLException {
        try (PreparedStatement done = connection.prepareStatement(DONE)) {
            done.setInt(1, counts.enrolled());
            done.setInt(2, counts.refused());
            done.setInt(3, counts.duplicates());
            done.setObject(4, now.atOffset(ZoneOffset.UTC));
            done.setObject(5, block.enrolment());
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

        int update(String sql) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement);
                return statement.executeUpdate();
            }
        }

        Counts explain(int enrolled) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(EXPLAIN)) {
                bind(statement);
                try (ResultSet counts = statement.executeQuery()) {
                    counts.next();
                    return new Counts(enrolled, counts.getInt(1), counts.getInt(2));
                }
            }
        }

        private void bind(PreparedStatement statement) throws SQLException {
            CoverPeriod covered = MemberTerms.covered(policy);
            statement.setObject(1, block.enrolment());
            statement.setInt(2, block.number());
            statement.setString(3, policy.number());
            statement.setObject(4, covered.from());
            statement.setObject(5, covered.to());
            statement.setString(6, zone.getId());
            statement.setObject(7, now.atOffset(ZoneOffset.UTC));
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
