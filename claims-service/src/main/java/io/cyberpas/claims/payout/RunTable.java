package io.cyberpas.claims.payout;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.payout.ProRata.Group;
import io.cyberpas.claims.payout.ProRata.Share;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.job.Block;
import io.cyberpas.platform.job.BlockTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What runs over rosters are planned by and made of, in sets: no statement is for one person. */
@ApplicationScoped
class RunTable {

    /** Lines of a block: some tenths of a second. */
    static final int BLOCK = 20_000;

    private static final BlockTable.Names NAMES =
            new BlockTable.Names("payout", "payment_id", "payout_block", "payment_id");

    /** What somebody got before of the claim: every credit that was not written back, once however often it was tried. */
    private static final String BEFORE = """
            SELECT identity, sum(amount) FILTER (WHERE is_kept) AS paid, max(ordinal) AS ordinal FROM payout_instruction
            WHERE claim_id = ? AND identity IS NOT NULL AND attempt = 1 GROUP BY identity""";

    private static final String OWED = """
            FROM victim v
            JOIN roster r ON r.id = v.roster_id
            LEFT JOIN demand_category_award c ON c.demand_id = v.demand_id AND c.category = v.category
            LEFT JOIN (%s) AS p ON p.identity = v.identity
            WHERE r.demand_id = ? AND r.status = 'COMPLETED' AND v.participates""".formatted(BEFORE);
    private static final String GROUPS = """
            SELECT coalesce(v.own_award, c.amount, ?) AS award, coalesce(p.paid, 0) AS already, count(*)
            %s GROUP BY 1, 2 ORDER BY 1, 2""".formatted(OWED);
    private static final String CUT = """
            SELECT r.number, v.line %s AND coalesce(v.own_award, c.amount, ?) = ? AND coalesce(p.paid, 0) = ?
            ORDER BY r.number, v.line OFFSET ? LIMIT 1""".formatted(OWED);
    private static final String SHARE = """
            INSERT INTO payout_share (payment_id, award, already, persons, amount, extra_roster, extra_line)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String BLOCKS = """
            INSERT INTO payout_block (payment_id, number, roster_id, from_line, to_line)
            SELECT ?, row_number() OVER (ORDER BY r.number, s.line), r.id, s.line, s.line + ? - 1
            FROM roster r
            CROSS JOIN LATERAL (SELECT max(line) AS line FROM victim v WHERE v.roster_id = r.id) AS last
            CROSS JOIN LATERAL generate_series(1, last.line, ?) AS s (line)
            WHERE r.demand_id = ? AND r.status = 'COMPLETED'""";
    /** The credits of a block. Who is known by nobody's account is held. */
    private static final String INSTRUCT = """
            INSERT INTO payout_instruction (payment_id, position, attempt, claim_id, identity, ordinal, roster, line, masked_name, award,
                                            amount, account, status)
            SELECT o.payment_id, (o.block - 1) * ? + o.line - o.from_line + 1, 1, o.claim_id, o.identity, o.ordinal, o.roster, o.line,
                   o.masked_name, o.award, o.amount, o.account, CASE WHEN o.account IS NULL THEN 'HELD' ELSE 'READY' END
            FROM (
              SELECT b.payment_id, b.number AS block, b.from_line, d.claim_id, v.identity, coalesce(p.ordinal, 0) + 1 AS ordinal,
                     r.number AS roster, v.line, v.masked_name, s.award, v.account,
                     s.amount + CASE WHEN (r.number, v.line) < (s.extra_roster, s.extra_line) THEN 1 ELSE 0 END AS amount
              FROM payout_block b
              JOIN payout d ON d.payment_id = b.payment_id
              JOIN roster r ON r.id = b.roster_id
              JOIN demand m ON m.id = r.demand_id
              JOIN victim v ON v.roster_id = b.roster_id AND v.line BETWEEN b.from_line AND b.to_line
              LEFT JOIN demand_category_award c ON c.demand_id = v.demand_id AND c.category = v.category
              LEFT JOIN LATERAL (
                SELECT sum(i.amount) FILTER (WHERE i.is_kept) AS paid, max(i.ordinal) AS ordinal FROM payout_instruction i
                WHERE i.claim_id = d.claim_id AND i.identity = v.identity AND i.attempt = 1) AS p ON ?
              JOIN payout_share s ON s.payment_id = b.payment_id AND s.already = coalesce(p.paid, 0)
                AND s.award = coalesce(v.own_award, c.amount, ?)
              WHERE b.payment_id = ? AND b.number = ? AND v.participates) AS o
            WHERE o.amount > 0""";

    private static final String DONE = """
            UPDATE payout_block b SET done_at = ?, lines = s.lines, amount = s.amount FROM (
              SELECT count(*) AS lines, coalesce(sum(amount), 0) AS amount FROM payout_instruction
              WHERE payment_id = ? AND position BETWEEN ? AND ? AND attempt = 1) AS s
            WHERE b.payment_id = ? AND b.number = ?""";
    private static final String PROGRESS = """
            SELECT count(*), count(done_at), coalesce(sum(lines), 0), coalesce(sum(amount), 0) FROM payout_block WHERE payment_id = ?""";

    private final Database database;
    private final Clock clock;
    private final BlockTable table;

    RunTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.table = BlockTable.sideBySide(database, clock, NAMES);
    }

    BlockTable table() {
        return table;
    }

    /** How many blocks there are and are done, and what those came to. */
    record Progress(int blocks, int done, long lines, long amount) {}

    /** Who takes part in a demand, by what they are awarded and what they got before. */
    List<Group> groups(Demand demand) {
        return database.list(
                GROUPS,
                row -> new Group(row.getLong(1), row.getLong(2), row.getLong(3)),
                perHead(demand),
                demand.claimId(),
                demand.id());
    }

    /** Keeps the plan, and divides the rosters into blocks. */
    void plan(Payout payout, Demand demand, List<Share> shares) {
        for (Share share : shares) {
            Group group = share.group();
            Place cut = cut(demand, share);
            database.change(
                    SHARE,
                    payout.paymentId(),
                    group.award(),
                    group.already(),
                    group.persons(),
                    share.amount(),
                    cut.roster(),
                    cut.line());
        }
        database.change(BLOCKS, payout.paymentId(), BLOCK, BLOCK, demand.id());
    }

    /** The line before which people of a group get one unit more. */
    private Place cut(Demand demand, Share share) {
        Group group = share.group();
        if (share.withOneMore() == 0) {
            return new Place(0, 0);
        }
        if (share.withOneMore() == group.persons()) {
            return new Place(Integer.MAX_VALUE, 0);
        }
        return database.first(
                        CUT,
                        row -> new Place(row.getInt(1), row.getInt(2)),
                        demand.claimId(),
                        demand.id(),
                        perHead(demand),
                        group.award(),
                        group.already(),
                        share.withOneMore())
                .orElseThrow();
    }

    private record Place(int roster, int line) {}

    /** Makes the credits of a block and marks it as done. */
    void instruct(Block block, Payout payout, Demand demand) {
        database.change(INSTRUCT, BLOCK, hasBefore(payout), perHead(demand), block.work(), block.number());
        database.change(
                DONE,
                clock.instant(),
                block.work(),
                (block.number() - 1) * BLOCK + 1,
                block.number() * BLOCK,
                block.work(),
                block.number());
    }

    /** Whether anybody was paid of the claim by another payment: if not, nobody needs to be looked up. */
    private boolean hasBefore(Payout payout) {
        return database.first(
                        "SELECT 1 FROM payout WHERE claim_id = ? AND payment_id <> ? AND demand_id IS NOT NULL LIMIT 1",
                        row -> row.getInt(1),
                        payout.claimId(),
                        payout.paymentId())
                .isPresent();
    }

    void retryAll(UUID payment) {
        table.retryAll(payment);
    }

    Progress progress(UUID payment) {
        return database.first(
                        PROGRESS,
                        row -> new Progress(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4)),
                        payment)
                .orElseThrow();
    }

    private static long perHead(Demand demand) {
        return MinorUnits.of(demand.requireAwardPerHead());
    }
}
