package io.cyberpas.benchmark.notices;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What a notice of loss leaves in the database of the claims service. */
public final class SomeClaim {

    private SomeClaim() {}

    /** A claim with a line, a clock, the notice it was imported by and an audit entry, written in one transaction. */
    public static void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    SELECT nextval('c_number');
                    INSERT INTO claim (id, version, number, policy_number, brokerage, insured_name, aware_at, notified_at, notified_by, summary,
                      notifier_name, notifier_capacity, cover_from, cover_to, aggregate_limit_amount, aggregate_limit_currency,
                      retention_amount, retention_currency, extortion_demanded, stage)
                    VALUES ('0199d3a0-0000-7000-8000-000000000001', 0, 'C-2026-000001', 'P-2026-000001', 'HANBIT', '가온', now(), now(), 'bora',
                      'Loss', '김보라', 'BROKER', current_date - 30, current_date + 30, 1000, 'KRW', 10, 'KRW', false, 'FIRST_NOTICE');
                    INSERT INTO claim_line (claim_id, position, part, cover_trigger, limit_amount, limit_currency, retention_amount,
                      retention_currency, opened_by, opened_at)
                    SELECT id, 0, 'DATA_RESTORATION', 'DISCOVERY', 1000, 'KRW', 10, 'KRW', 'bora', now() FROM claim;
                    INSERT INTO claim_clock (id, claim_id, code, stage, stops_with, started_at, due_at, state, escalated_steps)
                    SELECT '0199d3a0-0000-7000-8000-000000000002', id, 'TRIAGE', 'TRIAGE', 'STAGE_LEFT', now(), now() + interval '4 hours',
                      'RUNNING', 0 FROM claim;
                    INSERT INTO imported_notice (policy_number, incident_id, content_hash, claim_id, import_id, line)
                    SELECT policy_number, 'VB-1-000001', sha256('1'), id, id, 1 FROM claim;
                    SELECT audit_append(NULL, gen_random_uuid(), now(), 'bora', 'Bora', 'broker', NULL, 'claim.notified', 'C-2026-000001', NULL);
                    """);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
