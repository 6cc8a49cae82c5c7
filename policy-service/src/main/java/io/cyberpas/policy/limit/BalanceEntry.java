package io.cyberpas.policy.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** What a movement does to one balance: by how much limit, reserved, eroded and reinstated change. */
@Embeddable
record BalanceEntry(
        @Column(name = "balance_id") UUID balanceId,
        @Column(name = "limit_amount") BigDecimal limitAmount,
        @Column(name = "reserved_amount") BigDecimal reservedAmount,
        @Column(name = "eroded_amount") BigDecimal erodedAmount,
        @Column(name = "reinstated_amount") BigDecimal reinstatedAmount,
        @Column(name = "reinstatements") int reinstatements) {

    static BalanceEntry limit(LimitBalance balance, BigDecimal change) {
        return new BalanceEntry(balance.id(), change, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    static BalanceEntry use(LimitBalance balance, BigDecimal limit, BigDecimal reserved, BigDecimal eroded) {
        return new BalanceEntry(balance.id(), limit, reserved, eroded, BigDecimal.ZERO, 0);
    }

    static BalanceEntry reinstatement(LimitBalance balance, BigDecimal amount) {
        return new BalanceEntry(balance.id(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, amount, 1);
    }
}
