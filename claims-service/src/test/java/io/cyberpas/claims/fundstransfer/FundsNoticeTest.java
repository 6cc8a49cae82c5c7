package io.cyberpas.claims.fundstransfer;

import static io.cyberpas.claims.fundstransfer.Losses.BOOKED;
import static io.cyberpas.claims.fundstransfer.Losses.NOW;
import static io.cyberpas.claims.fundstransfer.Losses.cny;
import static io.cyberpas.claims.fundstransfer.Losses.notice;
import static io.cyberpas.claims.fundstransfer.Losses.transactions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundsNoticeTest {

    @Test
    void accounts_are_known_by_their_end_only() {
        var told = LostTransaction.of(" tx-20 26/1 ", BOOKED, cny("1.00"), "6222 0212 3456 7890");
        assertThat(told.counterAccount()).isEqualTo("****7890");
        assertThat(told.referenceKey()).isEqualTo("TX20261");
        assertThat(LostTransaction.masked("**** 8812")).isEqualTo("****8812");
        assertThat(LostTransaction.masked("881")).isEqualTo("****");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        var wrong = notice(
                LostTransaction.of("TX-1", BOOKED, cny("1.00"), "1"),
                LostTransaction.of("tx 1", BOOKED, Money.of("1", "KRW"), "1"),
                LostTransaction.of("--", NOW.plusSeconds(1), cny("0.00"), "1"));
        assertThatThrownBy(() -> wrong.check(NOW))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldProblem::path)
                                .containsExactly(
                                        "$.transactions[1].reference",
                                        "$.transactions[1].amount.currency",
                                        "$.transactions[2].reference",
                                        "$.transactions[2].bookedAt",
                                        "$.transactions[2].amount.amount"));
        assertThatThrownBy(() -> notice().check(NOW)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void limits_cut_what_is_paid_and_the_retention_is_borne_first() {
        var limits = new FundsLimits(cny("100.00"), cny("3000.00"), cny("2500.00"), cny("10000.00"), cny("9700.00"));
        assertThat(limits.left()).isEqualTo(cny("300.00"));
        assertThat(limits.payable(cny("350.00"))).isEqualTo(cny("250.00"));
        assertThat(limits.recognised(cny("350.00"))).isEqualTo(cny("350.00"));
        assertThat(limits.payable(cny("900.00"))).isEqualTo(cny("300.00"));
        assertThat(limits.recognised(cny("900.00"))).isEqualTo(cny("400.00"));
        assertThat(limits.recognised(cny("100.00"))).isEqualTo(cny("0.00"));
    }

    @Test
    void a_record_shows_a_transaction_by_reference_minute_amount_and_end_of_the_account() {
        List<LostTransaction> told = transactions("600.00", "300.00");
        assertThat(RecordReading.of(Losses.record(told)).missing(told)).isEmpty();
        assertThat(RecordReading.of(Losses.record(transactions("600.00", "300.01")))
                        .missing(told))
                .containsExactly("TX-2");
        assertThat(RecordReading.of(Losses.record(transactions("600.00"))).missing(told))
                .containsExactly("TX-2");
    }

    @Test
    void a_record_that_cannot_be_read_tells_its_faults() {
        assertThat(RecordReading.of("nonsense".getBytes()).lines()).isEmpty();
        assertThat(RecordReading.of(("reference,bookedAt,amount,currency,counterAccount\n"
                                        + "A,yesterday,1.00,CNY,1\nB,2026-11-18T16:04:00Z,one,CNY,1\n"
                                        + "C,2026-11-18T16:04:00Z,1.00,CNY,1\nC,2026-11-18T16:04:00Z,1.00,CNY,1\n")
                                .getBytes())
                        .faults())
                .containsExactly("line 2", "line 3", "line 5: reference twice");
    }
}
