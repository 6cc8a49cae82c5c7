package io.cyberpas.policy.group;

/** The statements by which the lines of a block become members. Those that enrol take the parameters of the function they read. */
final class BlockStatements {

    private static final String JUDGED = "judged_lines(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RIGHT = "j.inside AND j.consent_first AND j.consent_given AND j.disclosed";
    private static final String INTO_MEMBER = """
            INSERT INTO member (enrolment_id, line, policy_number, reference, stay, name, name_search, birth_date, email, phone,
              cover_from, cover_to, consent_at, disclosure, enrolled_at)
            """;
    private static final String COLUMNS = """
            j.name, j.name_search, j.birth_date, j.email, j.phone, j.cover_from, j.cover_to, j.consent_at, j.disclosure, j.enrolled_at
            """;
    /** All lines, where all of them are right and nobody is enrolled yet: half the work of the others. */
    static final String ENROL_ALL = """
            %s SELECT j.enrolment_id, j.line, j.policy_number, j.reference, 1, %s
            FROM block_lines(?, ?, ?, ?, ?) AS j ORDER BY j.reference, j.line
            """.formatted(INTO_MEMBER, COLUMNS);
    /** Members that come for the first time. */
    static final String ENROL = """
            %s SELECT j.enrolment_id, j.line, j.policy_number, j.reference, 1, %s
            FROM %s AS j WHERE %s
            ORDER BY j.reference, j.line
            ON CONFLICT (policy_number, reference, stay) DO NOTHING
            """.formatted(INTO_MEMBER, COLUMNS, JUDGED, RIGHT);
    /** Members that come again after their cover has ended; all others of the same reference are duplicates. */
    static final String ENROL_AGAIN = """
            %s SELECT j.enrolment_id, j.line, j.policy_number, j.reference, last.stay + 1, %s
            FROM %s AS j CROSS JOIN LATERAL (
              SELECT m.stay, coalesce(m.ended_on, m.cover_to) AS ended_on FROM member m
              WHERE m.policy_number = j.policy_number AND m.reference = j.reference ORDER BY m.stay DESC LIMIT 1) AS last
            WHERE %s AND last.ended_on <= j.cover_from
              AND NOT EXISTS (SELECT FROM member m WHERE m.enrolment_id = j.enrolment_id AND m.line = j.line)
            ORDER BY j.reference, j.line
            ON CONFLICT (policy_number, reference, stay) DO NOTHING
            """.formatted(INTO_MEMBER, COLUMNS, JUDGED, RIGHT);

    /** Says of each line that did not become a member why. */
    static final String EXPLAIN = """
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
    /** Adds those lines of a block that became members to the count of members by day. */
    static final String COUNT = """
            INSERT INTO member_count_change (policy_number, day, enrolment_id, block, change)
            SELECT m.policy_number, d.day, m.enrolment_id, ?, sum(d.change)
            FROM member m CROSS JOIN LATERAL (VALUES (m.cover_from, 1), (m.cover_to, -1)) AS d (day, change)
            WHERE m.enrolment_id = ? AND m.line BETWEEN ? AND ?
            GROUP BY m.policy_number, d.day, m.enrolment_id
            """;
    /** Adds all lines of a block, without a look at the members. */
    static final String COUNT_ALL = """
            INSERT INTO member_count_change (policy_number, day, enrolment_id, block, change)
            SELECT ?, d.day, c.enrolment_id, c.block, sum(d.change)
            FROM enrolment_content c CROSS JOIN LATERAL (
              SELECT date '1970-01-01' + f.since, 1 FROM unnest(c.cover_from) AS f (since)
              UNION ALL
              SELECT coalesce(date '1970-01-01' + t.until, ?), -1 FROM unnest(c.cover_to) AS t (until)) AS d (day, change)
            WHERE c.enrolment_id = ? AND c.block = ?
            GROUP BY d.day, c.enrolment_id, c.block
            """;

    private BlockStatements() {}
}
