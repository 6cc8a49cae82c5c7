package io.cyberpas.policy.group;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.job.BlockTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The blocks of all enrolments. */
@ApplicationScoped
class EnrolmentBlocks {

    private static final BlockTable.Names NAMES =
            new BlockTable.Names("enrolment", "id", "enrolment_block", "enrolment_id");
    private static final String HOLD_POLICY = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String PROGRESS = """
            SELECT coalesce(sum(line_count), 0), coalesce(sum(enrolled), 0), coalesce(sum(refused), 0), coalesce(sum(duplicates), 0)
            FROM enrolment_block WHERE enrolment_id = ? AND done_at IS NOT NULL
            """;
    private static final String FORGET_CONTENT = "DELETE FROM enrolment_content WHERE enrolment_id = ?";
    private static final String SETTLE_NAMES = "SELECT 1 FROM settle_member_names()";

    private final Database database;
    private final BlockTable table;

    EnrolmentBlocks(Database database, Clock clock) {
        this.database = database;
        this.table = BlockTable.sideBySide(database, clock, NAMES);
    }

    BlockTable table() {
        return table;
    }

    /** Until the transaction ends nobody else begins an enrolment of the policy. */
    void holdPolicy(String policyNumber) {
        database.first(HOLD_POLICY, row -> row.getInt(1), "enrolments of policy " + policyNumber);
    }

    @Transactional
    EnrolmentProgress progress(Enrolment enrolment) {
        return database.first(
                        PROGRESS,
                        row -> new EnrolmentProgress(
                                enrolment, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        enrolment.id())
                .orElseThrow();
    }

    /** Lets all blocks that are not done be tried at once. */
    void retryAll(UUID enrolment) {
        table.retryAll(enrolment);
    }

    /** Removes what was needed of the file only until its members were enrolled. */
    void forgetContent(UUID enrolment) {
        database.change(FORGET_CONTENT, enrolment);
    }

    /** Merges the names that wait for the index of names, so that searches need not read them one by one. */
    void settleNames() {
        database.first(SETTLE_NAMES, row -> row.getInt(1));
    }
}
