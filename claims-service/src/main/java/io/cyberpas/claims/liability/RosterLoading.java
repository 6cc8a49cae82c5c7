package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads rosters of victims. A file is loaded whole or, if any line has a fault, not at all; a person who is on the
 * roster already, from this file or one before, is dropped and reported. The file is read as a stream and written in
 * batches, so that its size is no matter of memory.
 */
@ApplicationScoped
public class RosterLoading {

    private static final int BATCH = 2_000;

    private final ClaimAccess access;
    private final LiabilityAssessing assessing;
    private final Rosters rosters;
    private final VictimTable victims;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    RosterLoading(
            ClaimAccess access,
            LiabilityAssessing assessing,
            Rosters rosters,
            VictimTable victims,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.assessing = assessing;
        this.rosters = rosters;
        this.victims = victims;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Loads a file of victims for a demand.
     *
     * @throws io.cyberpas.platform.problem.InvalidInputException naming every faulty line and column
     */
    @Transactional
    public Roster load(String claimNumber, String reference, Path file, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "load a roster");
        Demand demand = assessing.demand(claim, reference);
        demand.requireRoster();
        int number = rosters.nextNumber(demand.id());
        RosterEncoding encoding = RosterEncoding.of(file);
        var batches = new Batches(demand, number);
        var reader = new RosterReader(
                assessing
                        .rule(claim, AwardRule.Kind.STATUTORY_CAP)
                        .map(AwardRule::amount)
                        .orElse(null),
                demand.requireAwardPerHead(),
                LocalDate.now(clock.withZone(zone)),
                batches::add);
        int lines = read(file, encoding, reader);
        batches.write();
        demand.count(victims.tally(demand, claim.currency()));
        Roster roster = Roster.of(demand, number, encoding, lines, batches.dropped, actor, clock.instant());
        rosters.persistAndFlush(roster);
        audit.record(
                actor,
                "liability.roster-loaded",
                claimNumber,
                "%s file %d: %d lines, %d added, %d duplicates"
                        .formatted(reference, number, lines, roster.added(), roster.duplicates()));
        return roster;
    }

    private static int read(Path file, RosterEncoding encoding, RosterReader reader) {
        try (Reader text = encoding.open(file)) {
            return reader.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Collects entries and writes them a batch at a time. */
    private final class Batches {

        private final Demand demand;
        private final int number;
        private final List<RosterEntry> waiting = new ArrayList<>(BATCH);
        private final List<Integer> dropped = new ArrayList<>();

        Batches(Demand demand, int number) {
            this.demand = demand;
            this.number = number;
        }

        void add(RosterEntry entry) {
            waiting.add(entry);
            if (waiting.size() == BATCH) {
                write();
            }
        }

        void write() {
            if (!waiting.isEmpty()) {
                dropped.addAll(victims.add(demand, number, waiting));
                waiting.clear();
            }
        }
    }
}
