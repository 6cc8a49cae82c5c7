package io.cyberpas.claims.counsel;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of an invoice as it is kept, with what was allowed of it. */
@Embeddable
public class InvoiceLine {

    @Column(name = "worked_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase;

    @Column(name = "timekeeper")
    private @Nullable String timekeeper;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private @Nullable Grade grade;

    @Column(name = "hours")
    private @Nullable BigDecimal hours;

    @Column(name = "rate")
    private @Nullable BigDecimal rate;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "expense")
    private @Nullable ExpenseKind expense;

    @Column(name = "description")
    private String description;

    @Column(name = "allowed")
    private @Nullable BigDecimal allowed;

    @Column(name = "cut_reason")
    private @Nullable String cutReason;

    protected InvoiceLine() {}

    static InvoiceLine of(WorkLine work) {
        var line = new InvoiceLine();
        Money hourly = work.rate();
        line.on = work.on();
        line.phase = work.phase();
        line.timekeeper = work.timekeeper();
        line.grade = work.grade();
        line.hours = work.hours();
        line.rate = hourly == null ? null : hourly.amount();
        line.amount = work.amount().amount();
        line.currency = work.amount().currency().getCurrencyCode();
        line.expense = work.expense();
        line.description = work.description();
        return line;
    }

    void allow(Money granted, @Nullable String reason) {
        allowed = granted.amount();
        cutReason = reason;
    }

    /** The line as counsel states it. */
    public WorkLine work() {
        return new WorkLine(
                on,
                phase,
                timekeeper,
                grade,
                hours,
                rate == null ? null : Money.of(rate, currency),
                Money.of(amount, currency),
                expense,
                description);
    }

    /** What was allowed; empty until the invoice is decided on. */
    public Optional<Money> allowed() {
        return Optional.ofNullable(allowed).map(each -> Money.of(each, currency));
    }

    public Optional<String> cutReason() {
        return Optional.ofNullable(cutReason);
    }
}
