package io.cyberpas.claims.engagement;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours that a firm worked under an appointment. What was submitted is never edited; a returned sheet is written anew. */
@Entity
@Table(name = "time_sheet")
public class TimeSheet {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private TimeSheetStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "time_entry", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<TimeEntry> entries = new ArrayList<>();

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    protected TimeSheet() {}

    static TimeSheet submit(UUID engagementId, int number, List<TimeEntry> entries, Actor actor, Instant now) {
        var sheet = new TimeSheet();
        sheet.id = Identifiers.next();
        sheet.engagementId = engagementId;
        sheet.number = number;
        sheet.status = TimeSheetStatus.SUBMITTED;
        sheet.entries.addAll(entries);
        sheet.submittedBy = actor.subject();
        sheet.submittedAt = now;
        return sheet;
    }

    void approve(String reason, Actor actor, Instant now) {
        decide(TimeSheetStatus.APPROVED, reason, actor, now);
    }

    void giveBack(String reason, Actor actor, Instant now) {
        decide(TimeSheetStatus.RETURNED, reason, actor, now);
    }

    private void decide(TimeSheetStatus outcome, String reason, Actor actor, Instant now) {
        if (status != TimeSheetStatus.SUBMITTED) {
            throw new ConflictException("Time sheet " + number + " is " + status + " already");
        }
        if (submittedBy.equals(actor.subject())) {
            throw new ForbiddenActionException(
                    "Time sheet " + number + " is decided by somebody else than who submitted it (four eyes)");
        }
        status = outcome;
        decidedBy = actor.subject();
        decidedAt = now;
        decisionReason = reason;
    }

    /** All its hours. */
    public BigDecimal hours() {
        return entries.stream().map(TimeEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What its hours cost. */
    public Money amount() {
        Money none = Money.zero(entries.getFirst().amount().currency());
        return entries.stream().map(TimeEntry::amount).reduce(none, Money::plus);
    }

    public UUID id() {
        return id;
    }

    UUID engagementId() {
        return engagementId;
    }

    /** Its number under the appointment, from 1. */
    public int number() {
        return number;
    }

    public TimeSheetStatus status() {
        return status;
    }

    public List<TimeEntry> entries() {
        return List.copyOf(entries);
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
