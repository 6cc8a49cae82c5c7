package io.cyberpas.claims.roster;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.RosterAccess.Held;
import io.cyberpas.claims.roster.file.RosterRules;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Begins, stops, resumes and withdraws rosters, and tells how far they are. */
@ApplicationScoped
public class RosterHandling {

    private final RosterAccess access;
    private final Rosters rosters;
    private final RosterReceiving receiving;
    private final RosterBlocks blocks;
    private final AwardHandling awards;
    private final Banks banks;
    private final DataCategories categories;
    private final Database database;
    private final AuditTrail audit;
    private final Event<RosterBegun> begun;
    private final Clock clock;
    private final ZoneId zone;

    RosterHandling(
            RosterAccess access,
            Rosters rosters,
            RosterReceiving receiving,
            RosterBlocks blocks,
            AwardHandling awards,
            Banks banks,
            DataCategories categories,
            Database database,
            AuditTrail audit,
            Event<RosterBegun> begun,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.rosters = rosters;
        this.receiving = receiving;
        this.blocks = blocks;
        this.awards = awards;
        this.banks = banks;
        this.categories = categories;
        this.database = database;
        this.audit = audit;
        this.begun = begun;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What a file became.
     *
     * @param isNew false if it had been received before
     */
    public record Outcome(RosterProgress progress, boolean isNew) {}

    /** The demand that a file is to be loaded for. */
    public Demand demand(String claimNumber, String reference, Actor actor) {
        return access.visible(claimNumber, reference, actor);
    }

    /** By what the lines of a file are judged. */
    public RosterRules rules(String claimNumber, Actor actor) {
        Claim claim = access.claim(claimNumber, actor);
        return new RosterRules(
                claim.currency(), awards.cap(claim), LocalDate.now(clock.withZone(zone)), banks, categories);
    }

    /**
     * Lets a received file run, or finds the roster of the same file.
     *
     * @throws ConflictException if it tells persons apart otherwise than the files before it
     */
    @Transactional
    public Outcome begin(String claimNumber, String reference, ReceivedRoster file, Actor actor) {
        Held held = access.forChange(claimNumber, reference, actor, "load a roster");
        Optional<Roster> same = rosters.ofContent(file.demandId(), file.contentHash());
        if (same.isPresent()) {
            return new Outcome(blocks.progress(same.get()), false);
        }
        requireSameBasis(held.demand(), file);
        receiving.take(file);
        Roster roster = Roster.of(file, rosters.nextNumber(file.demandId()), actor, clock.instant());
        rosters.persistAndFlush(roster);
        String content = "%s file %d: %d lines, %d faulty, SHA-256 %s"
                .formatted(
                        reference,
                        roster.number(),
                        file.lines(),
                        file.faulty(),
                        HexFormat.of().formatHex(file.contentHash()));
        if (roster.status() == RosterStatus.REFUSED) {
            blocks.forget(roster.id());
            audit.record(actor, "liability.roster-refused", claimNumber, content);
        } else {
            audit.record(actor, "liability.roster-received", claimNumber, content);
            begun.fire(new RosterBegun(roster.id()));
        }
        return new Outcome(blocks.progress(roster), true);
    }

    /** Stops it after the block that is under way. */
    @Transactional
    public RosterProgress stop(String claimNumber, String reference, int number, Actor actor) {
        Held held = access.forWork(claimNumber, reference, actor, "stop a roster");
        Roster roster = locked(held, number);
        if (roster.stop(actor, clock.instant())) {
            audit.record(actor, "liability.roster-stopped", claimNumber, reference + " file " + number);
        }
        return blocks.progress(roster);
    }

    /** Lets it go on where it was. */
    @Transactional
    public RosterProgress resume(String claimNumber, String reference, int number, Actor actor) {
        Held held = access.forChange(claimNumber, reference, actor, "resume a roster");
        Roster roster = locked(held, number);
        if (roster.resume(actor, clock.instant())) {
            blocks.retryAll(roster.id());
            audit.record(actor, "liability.roster-resumed", claimNumber, reference + " file " + number);
            begun.fire(new RosterBegun(roster.id()));
        }
        return blocks.progress(roster);
    }

    /** Takes the victims of a wrong file off again; lines that were its duplicates have to be sent anew. */
    @Transactional
    public RosterProgress withdraw(String claimNumber, String reference, int number, String reason, Actor actor) {
        Held held = access.forChange(claimNumber, reference, actor, "withdraw a roster");
        Roster roster = locked(held, number);
        access.requireVictimsMayGo(roster.id());
        roster.withdraw(actor, clock.instant());
        rosters.flush();
        blocks.forget(roster.id());
        database.change("DELETE FROM victim WHERE roster_id = ?", roster.id());
        awards.tally(held.demand());
        audit.record(actor, "liability.roster-withdrawn", claimNumber, reference + " file " + number + ": " + reason);
        return blocks.progress(roster);
    }

    /** The files of a demand in the order of their receipt, and how far they are. */
    @Transactional
    public List<RosterProgress> all(String claimNumber, String reference, Actor actor) {
        return rosters.of(demand(claimNumber, reference, actor).id()).stream()
                .map(blocks::progress)
                .toList();
    }

    /** How far a file is. */
    @Transactional
    public RosterProgress progress(String claimNumber, String reference, int number, Actor actor) {
        Demand demand = demand(claimNumber, reference, actor);
        return rosters.of(demand.id(), number)
                .map(blocks::progress)
                .orElseThrow(() -> new AbsentException("roster", reference + "/" + number));
    }

    private Roster locked(Held held, int number) {
        return rosters.of(held.demand().id(), number)
                .flatMap(roster -> rosters.locked(roster.id()))
                .orElseThrow(() -> new AbsentException("roster", held.demand().reference() + "/" + number));
    }

    private void requireSameBasis(Demand demand, ReceivedRoster file) {
        rosters.of(demand.id()).stream()
                .filter(each -> each.status() != RosterStatus.REFUSED && each.status() != RosterStatus.WITHDRAWN)
                .filter(each -> each.basis() != file.form().basis())
                .findFirst()
                .ifPresent(other -> {
                    throw new ConflictException(
                            "File %d of %s tells persons apart by %s, this one by %s: nobody would be found twice"
                                    .formatted(
                                            other.number(),
                                            demand.reference(),
                                            other.basis(),
                                            file.form().basis()));
                });
    }
}
