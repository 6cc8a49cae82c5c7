package io.cyberpas.claims.liability;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file of victims that was loaded for a demand. */
@Entity
@Immutable
@Table(name = "demand_roster")
public class Roster {

    /** How many dropped lines are named. */
    static final int NAMED_LINES = 1_000;

    @Id
    private UUID id;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "encoding")
    private RosterEncoding encoding;

    @Column(name = "lines")
    private int lines;

    @Column(name = "duplicates")
    private int duplicates;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "duplicate_lines")
    private List<Integer> duplicateLines;

    @Column(name = "loaded_by")
    private String loadedBy;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected Roster() {}

    static Roster of(
            Demand demand,
            int number,
            RosterEncoding encoding,
            int lines,
            List<Integer> duplicateLines,
            Actor actor,
            Instant now) {
        var roster = new Roster();
        roster.id = Identifiers.next();
        roster.demandId = demand.id();
        roster.number = number;
        roster.encoding = encoding;
        roster.lines = lines;
        roster.duplicates = duplicateLines.size();
        roster.duplicateLines = duplicateLines.stream().limit(NAMED_LINES).toList();
        roster.loadedBy = actor.subject();
        roster.loadedAt = now;
        return roster;
    }

    public UUID id() {
        return id;
    }

    public UUID demandId() {
        return demandId;
    }

    /** Number of the file within the demand, from 1. */
    public int number() {
        return number;
    }

    public RosterEncoding encoding() {
        return encoding;
    }

    /** Number of lines after the header. */
    public int lines() {
        return lines;
    }

    /** Number of victims that were new. */
    public int added() {
        return lines - duplicates;
    }

    /** Number of lines that were dropped, because the person was on the roster already. */
    public int duplicates() {
        return duplicates;
    }

    /** Which lines those were, the first thousand. */
    public List<Integer> duplicateLines() {
        return List.copyOf(duplicateLines);
    }

    public String loadedBy() {
        return loadedBy;
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}
