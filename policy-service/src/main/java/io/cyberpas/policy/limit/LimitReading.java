package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells where the limits of a policy stand. */
@ApplicationScoped
public class LimitReading {

    private final LimitsLedgers ledgers;
    private final LimitBalances balances;

    LimitReading(LimitsLedgers ledgers, LimitBalances balances) {
        this.ledgers = ledgers;
        this.balances = balances;
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
