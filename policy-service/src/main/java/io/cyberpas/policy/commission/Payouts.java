package io.cyberpas.policy.commission;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All pay-outs. */
@ApplicationScoped
class Payouts implements PanacheRepositoryBase<Payout, UUID> {

    /** Until the transaction ends nobody else records or decides a pay-out: each finds what those before left. */
    void hold() {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement hold = connection.prepareStatement(
                    "SELECT pg_advisory_xact_lock(hashtextextended('commission payouts', 0))")) {
                hold.execute();
            }
        });
    }

    /** The pay-out that the bank identifies so and that was not turned down. */
    Optional<Payout> ofBank(String bankReference) {
        return find("bankReference = ?1 and state <> ?2", bankReference, Payout.State.REJECTED)
                .singleResultOptional();
    }

    /** What is proposed to be paid to a brokerage and not decided. */
    Money proposed(String brokerage, Currency currency) {
        return sum(brokerage, currency, "p.state = :state", Parameters.with("state", Payout.State.PROPOSED));
    }

    /** What a person alone paid to a brokerage on a day. */
    Money paidAlone(String brokerage, Currency currency, String person, LocalDate day) {
        return sum(
                brokerage,
                currency,
                "p.alone = true and p.paidOn = :day and p.proposedBy = :person",
                Parameters.with("day", day).and("person", person));
    }

    private Money sum(String brokerage, Currency currency, String wanted, Parameters parameters) {
        TypedQuery<BigDecimal> sum = getEntityManager()
                .createQuery(
                        "select coalesce(sum(p.amount), 0) from Payout p"
                                + " where p.brokerage = :brokerage and p.currency = :currency and " + wanted,
                        BigDecimal.class)
                .setParameter("brokerage", brokerage)
                .setParameter("currency", currency);
        parameters.map().forEach(sum::setParameter);
        return Money.of(sum.getSingleResult(), currency);
    }

    /** What was paid to a brokerage in a month, in its order. */
    List<Payout> paid(String brokerage, YearMonth month) {
        return list(
                "from Payout p where p.brokerage = ?1 and p.paidOn >= ?2 and p.paidOn < ?3 order by p.id",
                brokerage,
                month.atDay(1),
                month.plusMonths(1).atDay(1));
    }

    /** A page of pay-outs, the last proposed first. */
    Page<Payout> page(@Nullable String brokerage, Payout.@Nullable State state, PageRequest request) {
        StringBuilder query = new StringBuilder("from Payout p where true = true");
        Parameters parameters = new Parameters();
        if (brokerage != null) {
            query.append(" and p.brokerage = :brokerage");
            parameters.and("brokerage", brokerage);
        }
        if (state != null) {
            query.append(" and p.state = :state");
            parameters.and("state", state);
        }
        if (request.after() != null) {
            query.append(" and p.id < :after");
            parameters.and("after", request.after());
        }
        return Page.of(
                find(query + " order by p.id desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                Payout::id);
    }
}
