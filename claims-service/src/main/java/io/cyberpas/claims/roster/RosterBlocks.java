package io.cyberpas.claims.roster;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.job.BlockTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The blocks of all rosters. Those of a demand come one after the other, so that of two lines for one person always the first counts. */
@ApplicationScoped
class RosterBlocks {

    private static final BlockTable.Names NAMES = new BlockTable.Names("roster", "id", "roster_block", "roster_id");
    private static final String TURN = """
            NOT EXISTS (SELECT FROM roster e WHERE e.demand_id = w.demand_id AND e.number < w.number AND e.status = 'RUNNING')""";
    private static final String PROGRESS = """
            SELECT coalesce(sum(lines), 0), coalesce(sum(added), 0), coalesce(sum(faulty), 0), coalesce(sum(duplicates), 0)
            FROM roster_block WHERE roster_id = ? AND done_at IS NOT NULL""";

    private final Database database;
    private final BlockTable table;

    RosterBlocks(Database database, Clock clock) {
        this.database = database;
        this.table = BlockTable.inOrder(database, clock, NAMES, TURN);
    }

    BlockTable table() {
        return table;
    }

    RosterProgress progress(Roster roster) {
        return database.first(
                        PROGRESS,
                        row -> new RosterProgress(roster, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        roster.id())
                .orElseThrow();
    }

    /** Lets all blocks that are not done be tried at once. */
    void retryAll(UUID roster) {
        table.retryAll(roster);
    }

    /** Removes the blocks of a file that was refused: nothing will be done with them. */
    void forget(UUID roster) {
        database.change("UPDATE roster_block SET content = NULL WHERE roster_id = ?", roster);
    }
}
