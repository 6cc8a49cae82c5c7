package io.cyberpas.claims.payout;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.calendar.MissingCalendarException;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.payout.bank.CreditTransfers;
import io.cyberpas.claims.payout.bank.CreditTransfers.Credit;
import io.cyberpas.claims.payout.bank.CreditTransfers.Head;
import io.cyberpas.claims.payout.bank.Debtor;
import io.cyberpas.claims.roster.AccountCipher;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes files for the bank of the credits that are ready, releases them by a second person, and writes them as streams. */
@ApplicationScoped
public class BankFileHandling {

    private static final int MOST_OF_A_FILE_SECONDS = 600;
    private static final int FETCHED = 5_000;
    private static final String TAKE = """
            UPDATE payout_instruction i SET status = 'IN_FILE', file_id = ?, reason = NULL FROM (
              SELECT i.payment_id, i.position, i.attempt FROM payout_instruction i JOIN payout p ON p.payment_id = i.payment_id
              WHERE i.status = 'READY' AND p.status = 'COMPLETED' AND p.currency = ?
              ORDER BY i.payment_id, i.position, i.attempt LIMIT ? FOR UPDATE OF i SKIP LOCKED) AS t
            WHERE i.payment_id = t.payment_id AND i.position = t.position AND i.attempt = t.attempt""";
    private static final String SUM = "SELECT sum(amount) FROM payout_instruction WHERE file_id = ?";
    private static final String NEXT_CURRENCY = """
            SELECT p.currency FROM payout p WHERE p.status = 'COMPLETED'
              AND EXISTS (SELECT FROM payout_instruction i WHERE i.payment_id = p.payment_id AND i.status = 'READY') LIMIT 1""";
    private static final String CREDITS = """
            SELECT p.payment_number, p.claim_number, p.currency, i.payment_id, i.position, i.attempt, i.amount, i.account, i.identity
            FROM payout_instruction i JOIN payout p ON p.payment_id = i.payment_id
            WHERE i.file_id = ? ORDER BY i.payment_id, i.position, i.attempt""";

    /** What may become forbidden between approval and bank. */
    private static final String RANSOMS = """
            SELECT DISTINCT p.number FROM payout_instruction i JOIN payment p ON p.id = i.payment_id
            WHERE i.file_id = ? AND i.status = 'IN_FILE' AND p.part = 'CYBER_EXTORTION' ORDER BY p.number""";

    private final BankFiles files;
    private final PaymentHolding holding;
    private final Database database;
    private final AccountCipher cipher;
    private final Debtor debtor;
    private final BusinessCalendars calendars;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;
    private final int mostTransactions;

    BankFileHandling(
            BankFiles files,
            PaymentHolding holding,
            Database database,
            AccountCipher cipher,
            Debtor debtor,
            BusinessCalendars calendars,
            NumberSequence numbers,
            AuditTrail audit,
            Clock clock,
            ZoneId zone,
            @ConfigProperty(name = "cyberpas.payout.transactions-of-a-file") int mostTransactions) {
        this.files = files;
        this.holding = holding;
        this.database = database;
        this.cipher = cipher;
        this.debtor = debtor;
        this.calendars = calendars;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
        this.mostTransactions = mostTransactions;
    }

    /**
     * Makes files of all credits that are ready, each in a transaction of its own. Asked side by side, no credit is in two files.
     *
     * @throws ConflictException if none is ready
     */
    public List<BankFile> make(Actor actor) {
        List<BankFile> made = new ArrayList<>();
        Optional<BankFile> next = makeNext(actor);
        while (next.isPresent()) {
            made.add(next.get());
            next = makeNext(actor);
        }
        if (made.isEmpty()) {
            throw new ConflictException("No instruction is ready for the bank");
        }
        return made;
    }

    private Optional<BankFile> makeNext(Actor actor) {
        return QuarkusTransaction.requiringNew()
                .timeout(MOST_OF_A_FILE_SECONDS)
                .call(() -> database.first(NEXT_CURRENCY, row -> Currency.getInstance(row.getString(1)))
                        .flatMap(currency -> make(currency, actor)));
    }

    private Optional<BankFile> make(Currency currency, Actor actor) {
        UUID id = BankFile.nextId();
        int transactions = database.change(TAKE, id, currency.getCurrencyCode(), mostTransactions);
        if (transactions == 0) {
            return Optional.empty();
        }
        Money amount =
                MinorUnits.money(database.first(SUM, row -> row.getLong(1), id).orElseThrow(), currency);
        BankFile file =
                BankFile.of(id, numbers.next("BF"), amount, transactions, nextBankDay(), actor, clock.instant());
        files.persist(file);
        audit.record(actor, "bank-file.made", file.number(), "%d credits, %s".formatted(transactions, amount));
        return Optional.of(file);
    }

    /**
     * Releases a file for the bank: its credits count as sent.
     *
     * @throws ConflictException when something stands against a ransom in it by now: cancel the file
     */
    public BankFile release(String number, Actor actor) {
        return QuarkusTransaction.requiringNew().timeout(MOST_OF_A_FILE_SECONDS).call(() -> {
            BankFile file = locked(number);
            database.list(RANSOMS, row -> row.getString(1), file.id())
                    .forEach(ransom -> holding.requireNoObjection(holding.hold(ransom, actor)));
            file.release(nextBankDay(), actor, clock.instant());
            database.change(
                    "UPDATE payout_instruction SET status = 'SENT' WHERE file_id = ? AND status = 'IN_FILE'",
                    file.id());
            audit.record(
                    actor,
                    "bank-file.released",
                    number,
                    "%d credits, %s".formatted(file.transactions(), file.amount()));
            return file;
        });
    }

    /** Today, or the next day on which banks work; in a year whose holidays are not known today, and the bank sees to it. */
    private LocalDate nextBankDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        try {
            return calendars.of(Jurisdiction.KR).sameOrNextBusinessDay(today);
        } catch (MissingCalendarException unknown) {
            return today;
        }
    }

    /** Cancels a file that was not released; its credits are ready for another. */
    public BankFile cancel(String number, String reason, Actor actor) {
        return QuarkusTransaction.requiringNew().timeout(MOST_OF_A_FILE_SECONDS).call(() -> {
            BankFile file = locked(number);
            file.cancel(actor, clock.instant());
            database.change(
                    "UPDATE payout_instruction SET status = 'READY', file_id = NULL WHERE file_id = ? AND status = 'IN_FILE'",
                    file.id());
            audit.record(actor, "bank-file.cancelled", number, reason);
            return file;
        });
    }

    /** The files, newest first. */
    @Transactional
    public Page<BankFile> page(PageRequest request) {
        return files.page(request);
    }

    /** One file. */
    @Transactional
    public BankFile file(String number) {
        return files.numbered(number).orElseThrow(() -> new AbsentException("bank file", number));
    }

    /**
     * A file that may leave the house.
     *
     * @throws ConflictException before it is released
     */
    @Transactional
    public BankFile released(String number) {
        BankFile file = file(number);
        if (file.status() != BankFileStatus.RELEASED) {
            throw new ConflictException(
                    "File " + number + " is " + file.status() + ": a second person releases it first");
        }
        return file;
    }

    /** Writes a file as pain.001, the same every time; whatever its length, some thousand credits are held at a time. */
    public void write(BankFile file, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(MOST_OF_A_FILE_SECONDS).run(() -> {
            Head head = new Head(
                    file.number(), file.madeAt(), file.transactions(), file.amount(), file.executeOn(), debtor);
            AccountCipher.Opener opener = cipher.opener();
            try (CreditTransfers transfers = CreditTransfers.begin(out, head)) {
                database.forEach(CREDITS, FETCHED, row -> credit(row, opener), transfers::credit, file.id());
            }
        });
    }

    private static Credit credit(ResultSet row, AccountCipher.Opener opener) throws SQLException {
        UUID payment = row.getObject("payment_id", UUID.class);
        String number = row.getString("payment_number");
        return new Credit(
                new EndToEndId(number, row.getInt("position"), row.getInt("attempt")).toString(),
                MinorUnits.money(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
                opener.open(
                        row.getBytes("account"), Instructions.owner(row.getObject("identity", UUID.class), payment)),
                row.getString("claim_number") + " " + number);
    }

    private BankFile locked(String number) {
        return files.locked(number).orElseThrow(() -> new AbsentException("bank file", number));
    }
}
