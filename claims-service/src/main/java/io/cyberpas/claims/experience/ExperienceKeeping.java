package io.cyberpas.claims.experience;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.incident.IncidentRecords;
import io.cyberpas.claims.incident.VerisFormat;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Follows claims from their triage on, in the transaction of each stage. A notice that led to nothing teaches nothing. */
@ApplicationScoped
class ExperienceKeeping {

    private static final String KEEP = """
            INSERT INTO experience_claim (claim_id, accident_quarter, closed_quarter, open_days, currency, sector, country, size, cause, records)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT experience_claim_pk DO UPDATE SET
              accident_quarter = excluded.accident_quarter, closed_quarter = excluded.closed_quarter, open_days = excluded.open_days,
              sector = excluded.sector, country = excluded.country, size = excluded.size, cause = excluded.cause,
              records = excluded.records""";

    private final Database database;
    private final IncidentRecords incidents;
    private final VerisFormat format;
    private final ExperienceRules rules;
    private final Clock clock;
    private final ZoneId zone;

    ExperienceKeeping(
            Database database,
            IncidentRecords incidents,
            VerisFormat format,
            ExperienceRules rules,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.incidents = incidents;
        this.format = format;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    void follow(@Observes ClaimMoved moved) {
        if (moved.from() != ClaimStage.FIRST_NOTICE) {
            keep(moved.claim());
        }
    }

    private void keep(Claim claim) {
        ClaimTraits traits = incidents
                .newest(claim.id())
                .map(newest -> ClaimTraits.of(format.read(newest.content()), rules))
                .orElseGet(ClaimTraits::unknown);
        Instant closedAt = claim.stage() == ClaimStage.CLOSED ? clock.instant() : null;
        database.change(
                KEEP,
                claim.id(),
                Quarter.of(accident(claim)).toString(),
                closedAt == null ? null : Quarter.of(day(closedAt)).toString(),
                closedAt == null ? null : openDays(claim, closedAt),
                claim.currency().getCurrencyCode(),
                traits.sector(),
                traits.country(),
                traits.size(),
                traits.cause(),
                traits.records());
    }

    /** The day it happened, or of which it became known where that is not. */
    private LocalDate accident(Claim claim) {
        @Nullable LocalDate occurred = claim.notice().occurredOn();
        return occurred == null ? day(claim.awareAt()) : occurred;
    }

    private static int openDays(Claim claim, Instant closedAt) {
        return Math.toIntExact(
                Duration.between(claim.notice().receivedAt(), closedAt).toDays());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
