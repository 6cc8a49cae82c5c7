package io.cyberpas.policy.limit;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells where the limits of a policy stand. */
@ApplicationScoped
public class LimitReading {

    /** The balances of the year, each with the amounts that were agreed for it from day to day. */
    private static final String LEFT = """
            SELECT b.code, b.currency, b.limit_amount, b.reserved_amount, b.eroded_amount, b.reinstated_amount,
                   a.effective_from, a.effective_to, a.kind, a.basis, a.parts, a.limit_amount AS agreed_amount, a.reinstatements
            FROM limits_ledger l
            JOIN limit_balance b ON b.ledger_id = l.id AND b.event IS NULL
            LEFT JOIN agreed_limit a ON a.ledger_id = l.id AND a.code = b.code
            WHERE l.policy_number = ?
            ORDER BY b.id, a.position""";

    private final LimitsLedgers ledgers;
    private final LimitBalances balances;
    private final Database database;

    LimitReading(LimitsLedgers ledgers, LimitBalances balances, Database database) {
        this.ledgers = ledgers;
        this.balances = balances;
        this.database = database;
    }

    /**
     * All limits of a policy for losses of a day.
     *
     * @param version of the ledger
     * @param yearly  the aggregate, the parts, the clauses
     * @param events  the limits per event of the events that claims have brought, the last event first
     */
    public record Overview(String policyNumber, long version, List<LimitStanding> yearly, Page<LimitStanding> events) {}

    /**
     * Where all limits stand for losses of a day; limits that do not hold on the day are shown if claims have used them.
     *
     * @param lossOn the day of loss; null: each limit at its highest
     * @param events which events are wanted
     * @throws AbsentException if there is no such policy
     */
    @Transactional
    public Overview overview(String policyNumber, @Nullable LocalDate lossOn, PageRequest events) {
        LimitsLedger ledger =
                ledgers.ofPolicy(policyNumber).orElseThrow(() -> new AbsentException("policy", policyNumber));
        AgreedLimits agreed = ledger.agreed();
        List<LimitStanding> yearly = agreed.codes().stream()
                .flatMap(code -> standing(ledger, agreed.clause(code).orElseThrow(), lossOn).stream())
                .toList();
        return new Overview(
                policyNumber,
                ledger.version(),
                yearly,
                balances.ofEvents(ledger, events).map(balance -> ofEvent(ledger, balance, lossOn)));
    }

    /**
     * Where all limits stand for losses of a day by one event, those per event as that event left them.
     *
     * @param lossOn the day of loss; null: each limit at its highest
     * @throws AbsentException if there is no such policy
     */
    @Transactional
    public List<LimitStanding> ofEvent(String policyNumber, @Nullable LocalDate lossOn, String event) {
        LimitsLedger ledger =
                ledgers.ofPolicy(policyNumber).orElseThrow(() -> new AbsentException("policy", policyNumber));
        List<LimitBalance> used = balances.ofEvent(ledger, event);
        AgreedLimits agreed = ledger.agreed();
        return agreed.codes().stream()
                .map(code -> agreed.clause(code).orElseThrow())
                .flatMap(clause -> used.stream()
                        .filter(balance -> balance.isOf(clause.code(), event))
                        .findFirst()
                        .map(balance -> ofEvent(ledger, balance, lossOn))
                        .or(() -> standing(ledger, clause, lossOn))
                        .stream())
                .toList();
    }

    /**
     * What claims have left of the limits of the year now, by one statement.
     *
     * @throws AbsentException if there is no such policy
     */
    public LimitsLeft left(String policyNumber) {
        List<UsedLimit> lines = database.list(LEFT, UsedLimit::read, policyNumber);
        if (lines.isEmpty()) {
            throw new AbsentException("policy", policyNumber);
        }
        return new LimitsLeft(
                new AgreedLimits(lines.stream()
                        .flatMap(line -> Optional.ofNullable(line.agreed()).stream())
                        .toList()),
                lines.stream().map(UsedLimit::use).distinct().toList());
    }

    /** A limit of the year as claims use it, and as it was agreed for some days; null where it holds on none any more. */
    private record UsedLimit(LimitUse use, @Nullable AgreedLimit agreed) {

        static UsedLimit read(ResultSet row) throws SQLException {
            String code = row.getString("code");
            Currency currency = Currency.getInstance(row.getString("currency"));
            return new UsedLimit(
                    new LimitUse(
                            code,
                            Money.of(row.getBigDecimal("limit_amount"), currency),
                            Money.of(row.getBigDecimal("reserved_amount"), currency),
                            Money.of(row.getBigDecimal("eroded_amount"), currency),
                            Money.of(row.getBigDecimal("reinstated_amount"), currency)),
                    agreed(row, code, currency));
        }

        private static @Nullable AgreedLimit agreed(ResultSet row, String code, Currency currency) throws SQLException {
            LocalDate from = row.getObject("effective_from", LocalDate.class);
            return from == null
                    ? null
                    : new AgreedLimit(
                            from,
                            row.getObject("effective_to", LocalDate.class),
                            new LimitClause(
                                    code,
                                    LimitKind.valueOf(row.getString("kind")),
                                    LimitBasis.valueOf(row.getString("basis")),
                                    row.getString("parts"),
                                    currency,
                                    row.getBigDecimal("agreed_amount"),
                                    row.getInt("reinstatements")));
        }
    }

    private static Optional<LimitStanding> standing(
            LimitsLedger ledger, LimitClause clause, @Nullable LocalDate lossOn) {
        Optional<Money> limit = ledger.agreed().amount(clause.code(), lossOn);
        if (clause.basis() == LimitBasis.EVENT) {
            return limit.map(amount -> untouched(clause, amount));
        }
        LimitBalance balance = ledger.balance(clause.code()).orElseThrow();
        return limit.or(() -> balance.used().isZero() ? Optional.empty() : Optional.of(balance.limit()))
                .map(amount -> standing(ledger, clause, balance, amount));
    }

    private static LimitStanding untouched(LimitClause clause, Money limit) {
        Money none = Money.zero(limit.currency());
        return new LimitStanding(clause, null, limit, none, none, none, limit, clause.reinstatements());
    }

    private static LimitStanding ofEvent(LimitsLedger ledger, LimitBalance balance, @Nullable LocalDate lossOn) {
        LimitClause clause = ledger.agreed()
                .clause(balance.code())
                .orElseGet(() -> LimitClause.of(balance.code(), LimitBasis.EVENT, List.of(), balance.limit(), 0));
        return standing(
                ledger,
                clause,
                balance,
                ledger.agreed().amount(balance.code(), lossOn).orElse(balance.limit()));
    }

    private static LimitStanding standing(LimitsLedger ledger, LimitClause clause, LimitBalance balance, Money limit) {
        Money none = Money.zero(limit.currency());
        int reinstatements = ledger.agreed().reinstatements(clause.code()) - balance.reinstatements();
        return new LimitStanding(
                clause,
                balance.event(),
                limit,
                balance.reserved(),
                balance.eroded(),
                balance.reinstated(),
                limit.minus(balance.used()).max(none),
                Math.max(reinstatements, 0));
    }
}
