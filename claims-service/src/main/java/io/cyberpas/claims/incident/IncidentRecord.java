package io.cyberpas.claims.incident;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One revision of the VERIS record of a claim. A revision is never changed: a new classification is a new revision,
 * so that it stays known what was thought at triage and what the examination established.
 */
@Entity
@Immutable
@Table(name = "incident_record")
public class IncidentRecord {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "revision")
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private IncidentStanding standing;

    @Column(name = "schema_version")
    private String schemaVersion;

    @Column(name = "content")
    private String content;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected IncidentRecord() {}

    /**
     * The next revision.
     *
     * @param revision 1 for the first
     * @param content the record as VERIS JSON
     */
    static IncidentRecord of(
            UUID claimId,
            int revision,
            IncidentStanding standing,
            VerisRecord veris,
            String content,
            Actor actor,
            Instant now) {
        var incident = new IncidentRecord();
        incident.id = Identifiers.next();
        incident.claimId = claimId;
        incident.revision = revision;
        incident.standing = standing;
        incident.schemaVersion = veris.schemaVersion();
        incident.content = content;
        incident.recordedBy = actor.subject();
        incident.recordedAt = now;
        return incident;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    /** Number of the revision, from 1. */
    public int revision() {
        return revision;
    }

    public IncidentStanding standing() {
        return standing;
    }

    /** Version of VERIS that the record names. */
    public String schemaVersion() {
        return schemaVersion;
    }

    /** The record as VERIS JSON. */
    public String content() {
        return content;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
