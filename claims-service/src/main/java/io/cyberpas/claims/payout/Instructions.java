package io.cyberpas.claims.payout;

import io.cyberpas.claims.payout.PayoutProgress.Standing;
import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.AccountCipher;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The credits of all payouts, in plain SQL; in the transaction of the caller. */
@ApplicationScoped
class Instructions {

    private static final String SELECT = """
            SELECT i.payment_id, p.payment_number, i.position, i.attempt, i.roster, i.line, i.masked_name, i.award, i.amount, i.account,
                   i.identity, i.status, f.number AS file, i.reason, p.currency
            FROM payout_instruction i JOIN payout p ON p.payment_id = i.payment_id LEFT JOIN bank_file f ON f.id = i.file_id""";
    private static final String PAGE = SELECT + " " + """
            WHERE i.payment_id = ? AND (i.position, i.attempt) > (?, ?) AND (?::text IS NULL OR i.status = ?)
            ORDER BY i.position, i.attempt LIMIT ?""";
    private static final String LAST =
            SELECT + " WHERE i.payment_id = ? AND i.position = ? ORDER BY i.attempt DESC LIMIT 1";
    private static final String STANDING = """
            SELECT i.status, count(*), sum(i.amount) FROM payout_instruction i
            WHERE i.payment_id = ? AND i.status <> 'REPLACED' GROUP BY i.status ORDER BY i.status""";
    private static final String SINGLE = """
            INSERT INTO payout_instruction (payment_id, position, attempt, claim_id, ordinal, masked_name, award, amount, account, status)
            VALUES (?, 1, 1, ?, 1, ?, ?, ?, ?, 'READY')""";
    private static final String AGAIN = """
            INSERT INTO payout_instruction (payment_id, position, attempt, claim_id, identity, ordinal, roster, line, masked_name, award,
                                            amount, account, status)
            SELECT payment_id, position, attempt + 1, claim_id, identity, ordinal, roster, line, masked_name, award, amount, ?, 'READY'
            FROM payout_instruction WHERE payment_id = ? AND position = ? AND attempt = ?""";
    private static final String WITHDRAW = """
            UPDATE payout_instruction SET status = 'HELD', account = NULL
            WHERE payment_id = ? AND position = ? AND attempt = ? AND status = 'READY'""";
    private static final String MOVE = """
            UPDATE payout_instruction SET status = ? WHERE payment_id = ? AND position = ? AND attempt = ? AND status = ?""";

    private final Database database;
    private final AccountCipher cipher;

    Instructions(Database database, AccountCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What the account of a credit is bound to: the person, or the payment. */
    static byte[] owner(@Nullable UUID identity, UUID payment) {
        UUID owner = identity == null ? payment : identity;
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
    }

    void single(Payout payout, Account account) {
        long amount = MinorUnits.of(payout.amount());
        database.change(
                SINGLE,
                payout.paymentId(),
                payout.claimId(),
                account.maskedHolder(),
                amount,
                amount,
                cipher.seal(account, owner(null, payout.paymentId())));
    }

    Page<Instruction> page(Payout payout, @Nullable InstructionStatus status, PageRequest request) {
        UUID after = request.after();
        List<Instruction> rows = database.list(
                PAGE,
                reader(),
                payout.paymentId(),
                after == null ? 0 : (int) after.getMostSignificantBits(),
                after == null ? 0 : (int) after.getLeastSignificantBits(),
                status,
                status,
                request.limit());
        return Page.of(rows, request, each -> new UUID(each.position(), each.attempt()));
    }

    /** The attempt that counts. */
    Optional<Instruction> last(Payout payout, int position) {
        return database.first(LAST, reader(), payout.paymentId(), position);
    }

    List<Standing> standing(Payout payout) {
        return database.list(
                STANDING,
                row -> new Standing(
                        InstructionStatus.valueOf(row.getString(1)),
                        row.getLong(2),
                        MinorUnits.money(row.getLong(3), payout.currency())),
                payout.paymentId());
    }

    /** Gives a held credit its account. */
    void give(Instruction held, Account account) {
        database.change(
                "UPDATE payout_instruction SET account = ?, status = 'READY' WHERE payment_id = ? AND position = ? AND attempt = ?",
                cipher.seal(account, owner(identity(held), held.paymentId())),
                held.paymentId(),
                held.position(),
                held.attempt());
    }

    /**
     * Takes the account of a credit back that is in no file.
     *
     * @return false when it came into a file meanwhile
     */
    boolean withdraw(Instruction ready) {
        return database.change(WITHDRAW, ready.paymentId(), ready.position(), ready.attempt()) == 1;
    }

    /** Tries a returned credit again, with another account. */
    void again(Instruction returned, Account account) {
        move(returned, InstructionStatus.REPLACED);
        database.change(
                AGAIN,
                cipher.seal(account, owner(identity(returned), returned.paymentId())),
                returned.paymentId(),
                returned.position(),
                returned.attempt());
    }

    /** Nobody gets it; it does not count as paid any more. */
    void writeBack(Instruction credit) {
        move(credit, InstructionStatus.WRITTEN_BACK);
        database.change(
                "UPDATE payout_instruction SET is_kept = false WHERE payment_id = ? AND position = ? AND attempt = 1",
                credit.paymentId(),
                credit.position());
    }

    private void move(Instruction credit, InstructionStatus next) {
        database.change(MOVE, next, credit.paymentId(), credit.position(), credit.attempt(), credit.status());
    }

    private @Nullable UUID identity(Instruction credit) {
        List<UUID> identity = database.list(
                "SELECT identity FROM payout_instruction WHERE payment_id = ? AND position = ? AND attempt = 1 AND identity IS NOT NULL",
                row -> row.getObject(1, UUID.class),
                credit.paymentId(),
                credit.position());
        return identity.isEmpty() ? null : identity.getFirst();
    }

    private Database.RowReader<Instruction> reader() {
        AccountCipher.Opener opener = cipher.opener();
        return row -> instruction(row, opener);
    }

    private static Instruction instruction(ResultSet row, AccountCipher.Opener opener) throws SQLException {
        UUID payment = row.getObject("payment_id", UUID.class);
        int position = row.getInt("position");
        int attempt = row.getInt("attempt");
        byte[] sealed = row.getBytes("account");
        int line = row.getInt("line");
        boolean isVictim = !row.wasNull();
        var currency = java.util.Currency.getInstance(row.getString("currency"));
        return new Instruction(
                payment,
                new EndToEndId(row.getString("payment_number"), position, attempt).toString(),
                position,
                attempt,
                isVictim ? row.getInt("roster") + "-" + line : null,
                row.getString("masked_name"),
                MinorUnits.money(row.getLong("award"), currency),
                MinorUnits.money(row.getLong("amount"), currency),
                sealed == null
                        ? null
                        : opener.open(sealed, owner(row.getObject("identity", UUID.class), payment))
                                .masked(),
                InstructionStatus.valueOf(row.getString("status")),
                row.getString("file"),
                row.getString("reason"));
    }
}
