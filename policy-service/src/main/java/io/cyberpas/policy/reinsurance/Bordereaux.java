package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.reinsurance.Statements.instant;
import static io.cyberpas.policy.reinsurance.Statements.money;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.policy.TransactionKind;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads bordereaux and compares them with the ledger. */
@ApplicationScoped
public class Bordereaux {

    /** A change that began in the last moment of a month is committed within this time or not at all. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private static final int LONGEST_READING_SECONDS = 1_800;

    private static final String SUMS = """
            SELECT treaty, reinsurer, currency, sum(premium) AS premium, sum(reinstatement_premium) AS reinstatement_premium,
                   sum(commission) AS commission, sum(recovered) AS recovered
            FROM (SELECT treaty, reinsurer, currency, premium, 0 AS reinstatement_premium, commission, 0 AS recovered
                  FROM cession WHERE month = ?
                  UNION ALL
                  SELECT treaty, reinsurer, currency, 0, reinstatement_premium, 0, recovered
                  FROM recovery WHERE month = ?) AS lines
            GROUP BY treaty, reinsurer, currency ORDER BY treaty, reinsurer""";

    /** What the lines call for beside what was booked, by treaty, reinsurer and account, where the two differ. */
    private static final String DIFFERENCES = """
            WITH sums AS (
              SELECT treaty, reinsurer, currency, sum(premium) AS premium, sum(commission) AS commission, sum(recovered) AS recovered
              FROM (SELECT treaty, reinsurer, currency, premium, commission, 0 AS recovered FROM cession WHERE month = ?
                    UNION ALL
                    SELECT treaty, reinsurer, currency, reinstatement_premium, 0, recovered FROM recovery WHERE month = ?) AS l
              GROUP BY treaty, reinsurer, currency),
            due AS (
              SELECT treaty, reinsurer, currency, account, amount
              FROM sums, LATERAL (VALUES ('CEDED_PREMIUM', premium), ('CEDING_COMMISSION', -commission),
                ('REINSURANCE_PAYABLE', commission - premium), ('REINSURANCE_RECOVERABLE', recovered),
                ('REINSURANCE_RECOVERIES', -recovered)) AS posting (account, amount)),
            booked AS (
              SELECT split_part(e.reference, '/', 2) AS treaty, p.party AS reinsurer, p.currency, p.account,
                     sum(CASE p.side WHEN 'DEBIT' THEN p.amount ELSE -p.amount END) AS amount
              FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry_id
              WHERE p.booked_on >= ? AND p.booked_on < ? AND e.kind IN ('CESSION', 'REINSURANCE_RECOVERY')
                AND p.account IN ('CEDED_PREMIUM', 'CEDING_COMMISSION', 'REINSURANCE_PAYABLE', 'REINSURANCE_RECOVERABLE',
                                  'REINSURANCE_RECOVERIES')
              GROUP BY 1, 2, 3, 4)
            SELECT treaty, reinsurer, currency, account, coalesce(d.amount, 0) AS due, coalesce(b.amount, 0) AS booked
            FROM due d FULL JOIN booked b USING (treaty, reinsurer, currency, account)
            WHERE coalesce(d.amount, 0) <> coalesce(b.amount, 0) ORDER BY treaty, reinsurer, account""";

    private static final String PREMIUM_LINES = """
            SELECT id, recorded_at, treaty, policy_number, transaction_kind, effective_from, inception, product, currency,
                   sum_insured, gross_premium, reinsurer, parts, part_premiums, premium, commission
            FROM cession WHERE %s ORDER BY id %s""";

    private static final String LOSS_LINES = """
            SELECT r.id, r.recorded_at, r.treaty, r.event, r.policy_number, l.claim_number, l.coverage_part, l.loss_on,
                   r.currency, l.amount AS paid, r.reinsurer, r.recovered, r.reinstatement_premium
            FROM recovery r JOIN reinsured_loss l ON l.id = r.loss_id WHERE %s ORDER BY r.id %s""";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Treaties treaties;
    private final Statements statements;
    private final Clock clock;
    private final ZoneId zone;

    Bordereaux(Treaties treaties, Statements statements, Clock clock, ZoneId zone) {
        this.treaties = treaties;
        this.statements = statements;
        this.clock = clock;
        this.zone = zone;
    }

    /** The month of today. */
    public YearMonth currentMonth() {
        return YearMonth.from(clock.instant().atZone(zone));
    }

    /** Whether nothing can be added to a month any more. */
    public boolean isClosed(YearMonth month) {
        return clock.instant()
                .minus(LONGEST_TRANSACTION)
                .isAfter(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** The bordereau of a treaty for a month; a month in which nothing was recorded has one without sums. */
    @Transactional
    public Bordereau bordereau(Treaty treaty, YearMonth month) {
        return new Bordereau(
                treaty,
                month,
                isClosed(month),
                sums(month).stream()
                        .filter(sum -> sum.treaty().equals(treaty.code()))
                        .toList(),
                differences(month).stream()
                        .filter(difference -> difference.treaty().equals(treaty.code()))
                        .toList());
    }

    /** The bordereaux of all treaties under which something was recorded in a month. */
    @Transactional
    public List<Bordereau> ofMonth(YearMonth month) {
        List<BordereauSum> sums = sums(month);
        List<LedgerDifference> differences = differences(month);
        return treaties.all().stream()
                .map(treaty -> new Bordereau(
                        treaty,
                        month,
                        isClosed(month),
                        sums.stream()
                                .filter(sum -> sum.treaty().equals(treaty.code()))
                                .toList(),
                        differences.stream()
                                .filter(difference -> difference.treaty().equals(treaty.code()))
                                .toList()))
                .filter(bordereau -> !bordereau.reinsurers().isEmpty() || !bordereau.agreesWithLedger())
                .toList();
    }

    /** Where the lines of a month and the ledger differ, all treaties together; empty if the month adds up. */
    @Transactional
    public List<LedgerDifference> differences(YearMonth month) {
        LocalDate first = month.atDay(1);
        return statements.list(
                DIFFERENCES,
                row -> new LedgerDifference(
                        row.getString("treaty"),
                        row.getString("reinsurer"),
                        Account.valueOf(row.getString("account")),
                        money(row, "due"),
                        money(row, "booked")),
                first,
                first,
                first,
                first.plusMonths(1));
    }

    /** A page of premium lines, the last recorded first. */
    @Transactional
    public Page<BordereauLine.Premium> premiums(Treaty treaty, YearMonth month, PageRequest request) {
        String page = "treaty = ? AND month = ? AND id < ?";
        return Page.of(
                statements.list(
                        PREMIUM_LINES.formatted(page, "DESC LIMIT " + request.limit()),
                        Bordereaux::premium,
                        treaty.code(),
                        month.atDay(1),
                        before(request)),
                request,
                BordereauLine.Premium::id);
    }

    /** A page of loss lines, the last recorded first. */
    @Transactional
    public Page<BordereauLine.Loss> losses(Treaty treaty, YearMonth month, PageRequest request) {
        String page = "r.treaty = ? AND r.month = ? AND r.id < ?";
        return Page.of(
                statements.list(
                        LOSS_LINES.formatted(page, "DESC LIMIT " + request.limit()),
                        Bordereaux::loss,
                        treaty.code(),
                        month.atDay(1),
                        before(request)),
                request,
                BordereauLine.Loss::id);
    }

    /** Hands on all premium lines in the order of recording; memory does not grow with their number. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_READING_SECONDS)
    public void forEachPremium(Treaty treaty, YearMonth month, Consumer<BordereauLine.Premium> reader) {
        statements.forEach(
                PREMIUM_LINES.formatted("treaty = ? AND month = ?", ""),
                Bordereaux::premium,
                reader,
                treaty.code(),
                month.atDay(1));
    }

    /** Hands on all loss lines in the order of recording; memory does not grow with their number. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_READING_SECONDS)
    public void forEachLoss(Treaty treaty, YearMonth month, Consumer<BordereauLine.Loss> reader) {
        statements.forEach(
                LOSS_LINES.formatted("r.treaty = ? AND r.month = ?", ""),
                Bordereaux::loss,
                reader,
                treaty.code(),
                month.atDay(1));
    }

    private List<BordereauSum> sums(YearMonth month) {
        return statements.list(SUMS, Bordereaux::sum, month.atDay(1), month.atDay(1));
    }

    /** The key before which a page begins. */
    static UUID before(PageRequest request) {
        @Nullable UUID after = request.after();
        return after == null ? AFTER_ALL : after;
    }

    static BordereauSum sum(ResultSet row) throws SQLException {
        return new BordereauSum(
                row.getString("treaty"),
                row.getString("reinsurer"),
                money(row, "premium"),
                money(row, "reinstatement_premium"),
                money(row, "commission"),
                money(row, "recovered"));
    }

    static BordereauLine.Premium premium(ResultSet row) throws SQLException {
        String[] parts = (String[]) row.getArray("parts").getArray();
        BigDecimal[] premiums = (BigDecimal[]) row.getArray("part_premiums").getArray();
        Map<CoverageCode, Money> byPart = new EnumMap<>(CoverageCode.class);
        for (int i = 0; i < parts.length; i++) {
            byPart.put(CoverageCode.valueOf(parts[i]), Money.of(premiums[i], row.getString("currency")));
        }
        return new BordereauLine.Premium(
                row.getObject("id", UUID.class),
                instant(row, "recorded_at"),
                row.getString("treaty"),
                row.getString("policy_number"),
                TransactionKind.valueOf(row.getString("transaction_kind")),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("inception", LocalDate.class),
                Product.valueOf(row.getString("product")),
                money(row, "sum_insured"),
                money(row, "gross_premium"),
                row.getString("reinsurer"),
                byPart,
                money(row, "premium"),
                money(row, "commission"));
    }

    static BordereauLine.Loss loss(ResultSet row) throws SQLException {
        return new BordereauLine.Loss(
                row.getObject("id", UUID.class),
                instant(row, "recorded_at"),
                row.getString("treaty"),
                row.getString("event"),
                row.getString("policy_number"),
                row.getString("claim_number"),
                CoverageCode.valueOf(row.getString("coverage_part")),
                row.getObject("loss_on", LocalDate.class),
                money(row, "paid"),
                row.getString("reinsurer"),
                money(row, "recovered"),
                money(row, "reinstatement_premium"));
    }
}
