package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a firm stands close to somebody, so that it does not examine their loss unless a manager waives it. */
@Entity
@Table(name = "panel_conflict")
public class ConflictDeclaration {

    /** How the firm stands to the party. */
    public enum Relation {
        /** The party is or was its client. */
        CLIENT,
        /** It acted against the party. */
        ADVERSE,
        /** One owns a share of the other. */
        OWNERSHIP,
        /** It acts for a competitor of the party. */
        COMPETITOR,
        /** It ran or supplied what may have failed. */
        SUPPLIER,
        OTHER
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "firm_id", updatable = false)
    private UUID firmId;

    @Column(name = "party_name", updatable = false)
    private String partyName;

    @Column(name = "party_key", updatable = false)
    private String partyKey;

    @Column(name = "business_number", updatable = false)
    private @Nullable String businessNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation", updatable = false)
    private Relation relation;

    @Column(name = "detail", updatable = false)
    private String detail;

    @Column(name = "declared_by", updatable = false)
    private String declaredBy;

    @Column(name = "declared_on", updatable = false)
    private LocalDate declaredOn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected ConflictDeclaration() {}

    /**
     * What was declared.
     *
     * @param declaredBy who told of it
     * @param declaredOn when it was told
     */
    public record Told(Party party, Relation relation, String detail, String declaredBy, LocalDate declaredOn) {}

    /** Enters a declaration. */
    public static ConflictDeclaration of(UUID firmId, Told told, LocalDate today, Actor actor, Instant now) {
        if (told.declaredOn().isAfter(today)) {
            throw new InvalidInputException(new FieldProblem("$.declaredOn", "lies in the future", "at most " + today));
        }
        if (told.party().key().isEmpty()) {
            throw new InvalidInputException(new FieldProblem("$.partyName", "names nobody"));
        }
        var declaration = new ConflictDeclaration();
        declaration.id = Identifiers.next();
        declaration.firmId = firmId;
        declaration.partyName = told.party().name();
        declaration.partyKey = told.party().key();
        declaration.businessNumber = told.party().businessNumber();
        declaration.relation = told.relation();
        declaration.detail = told.detail().strip();
        declaration.declaredBy = told.declaredBy().strip();
        declaration.declaredOn = told.declaredOn();
        declaration.recordedBy = actor.subject();
        declaration.recordedAt = now;
        return declaration;
    }

    /** Tells that the conflict is over. */
    public void end(String reason, Actor actor, Instant now) {
        if (endedAt != null) {
            throw new ConflictException("This conflict ended at " + endedAt + " already");
        }
        endedBy = actor.subject();
        endedAt = now;
        endReason = reason;
    }

    /** Whether it stands against work for the party. */
    public boolean concerns(Party party) {
        return endedAt == null && party.isProbably(new Party(partyName, businessNumber));
    }

    public UUID id() {
        return id;
    }

    UUID firmId() {
        return firmId;
    }

    public String partyName() {
        return partyName;
    }

    public @Nullable String businessNumber() {
        return businessNumber;
    }

    public Relation relation() {
        return relation;
    }

    public String detail() {
        return detail;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
