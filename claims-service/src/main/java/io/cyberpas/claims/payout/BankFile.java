package io.cyberpas.claims.payout;

import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of credits for the bank. Finance makes it, another person releases it; only then do its credits count as sent. */
@Entity
@Table(name = "bank_file")
public class BankFile {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "currency", updatable = false)
    private Currency currency;

    @Column(name = "transactions", updatable = false)
    private int transactions;

    @Column(name = "amount", updatable = false)
    private long amount;

    @Column(name = "execute_on")
    private LocalDate executeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private BankFileStatus status;

    @Column(name = "made_by", updatable = false)
    private String madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected BankFile() {}

    static UUID nextId() {
        return Identifiers.next();
    }

    static BankFile of(
            UUID id, String number, Money amount, int transactions, LocalDate executeOn, Actor actor, Instant now) {
        var file = new BankFile();
        file.id = id;
        file.number = number;
        file.currency = amount.currency();
        file.transactions = transactions;
        file.amount = MinorUnits.of(amount);
        file.executeOn = executeOn;
        file.status = BankFileStatus.MADE;
        file.madeBy = actor.subject();
        file.madeAt = now;
        return file;
    }

    /**
     * Lets it go to the bank.
     *
     * @param executeOn the day on which the bank is to execute it
     * @throws ForbiddenActionException for whoever made it
     */
    void release(LocalDate executeOn, Actor actor, Instant now) {
        if (madeBy.equals(actor.subject())) {
            throw new ForbiddenActionException("Four eyes: nobody releases a file that they made");
        }
        end(BankFileStatus.RELEASED, "release", actor, now);
        this.executeOn = executeOn;
    }

    void cancel(Actor actor, Instant now) {
        end(BankFileStatus.CANCELLED, "cancel", actor, now);
    }

    private void end(BankFileStatus next, String attempted, Actor actor, Instant now) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("File " + number, status, attempted, status.successors());
        }
        status = next;
        endedBy = actor.subject();
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Readable number, which is the message id for the bank. */
    public String number() {
        return number;
    }

    public int transactions() {
        return transactions;
    }

    public Money amount() {
        return MinorUnits.money(amount, currency);
    }

    /** When the bank is to execute it, as things stand; settled with the release. */
    public LocalDate executeOn() {
        return executeOn;
    }

    public BankFileStatus status() {
        return status;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Who released or cancelled it; null before. */
    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
