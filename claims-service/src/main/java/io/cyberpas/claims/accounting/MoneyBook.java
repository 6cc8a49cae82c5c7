package io.cyberpas.claims.accounting;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The book of all movements of claims money. Each is written in the transaction of the act that causes it; at its
 * commit the database refuses an act without its movement and a movement without its act.
 */
@ApplicationScoped
public class MoneyBook {

    private static final String WRITE = """
            INSERT INTO money_movement (id, claim_id, part, kind, movement, cause, reference, amount, currency,
                                        accounted_on, accident_quarter, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    MoneyBook(Database database, Clock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** Writes a movement; nothing where it moves nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Claim claim, MoneyMovement movement, Actor actor) {
        if (movement.amount().isZero()) {
            return;
        }
        database.change(
                WRITE,
                Identifiers.next(),
                claim.id(),
                movement.part(),
                movement.kind(),
                movement.movement(),
                movement.cause(),
                movement.reference(),
                movement.amount().amount(),
                movement.amount().currency().getCurrencyCode(),
                movement.accountedOn(),
                accidentQuarter(claim),
                clock.instant(),
                actor.subject());
    }

    /** The day of business that it is now. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The quarter in which the incident began, or came to be known where its beginning is not, such as 2026-Q1. */
    public String accidentQuarter(Claim claim) {
        var day = Optional.ofNullable(claim.notice().occurredOn())
                .orElseGet(() -> LocalDate.ofInstant(claim.awareAt(), zone));
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }
}
