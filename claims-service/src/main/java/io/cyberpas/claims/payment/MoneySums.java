package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What reserves and payments of a claim come to, read by one statement. */
@ApplicationScoped
public class MoneySums {

    private static final String SUMS = """
            SELECT
              (SELECT coalesce(sum(m.balance_amount), 0) FROM (
                 SELECT DISTINCT ON (v.part, v.kind) v.balance_amount FROM reserve_movement v WHERE v.claim_id = c.id
                 ORDER BY v.part, v.kind, v.sequence DESC) m),
              (SELECT coalesce(sum(p.net_amount - p.returned_amount), 0) FROM payment p WHERE p.claim_id = c.id AND p.status = 'PAID'),
              (SELECT count(*) FROM payment p
               WHERE p.claim_id = c.id AND p.status NOT IN ('PAID', 'RETURNED', 'REFUSED', 'REJECTED', 'WITHDRAWN'))
            FROM (SELECT ?::uuid AS id) c
            """;

    private final Database database;

    MoneySums(Database database) {
        this.database = database;
    }

    /**
     * The sums of one claim.
     *
     * @param reserved what the insurer expects to pay in all, what was paid included
     * @param underWay payments on which something is still to happen
     */
    public record Sums(Money reserved, Money paid, int underWay) {

        /** What is still expected to be paid. */
        public Money outstanding() {
            return reserved.minus(paid);
        }
    }

    /** Reads the sums of a claim. */
    public Sums of(Claim claim) {
        return database.first(
                        SUMS,
                        row -> new Sums(
                                money(claim, row.getBigDecimal(1)), money(claim, row.getBigDecimal(2)), row.getInt(3)),
                        claim.id())
                .orElseThrow();
    }

    private static Money money(Claim claim, BigDecimal amount) {
        var digits = claim.currency().getDefaultFractionDigits();
        return Money.of(amount.setScale(digits, RoundingMode.UNNECESSARY), claim.currency());
    }
}
