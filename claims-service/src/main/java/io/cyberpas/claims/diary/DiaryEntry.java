package io.cyberpas.claims.diary;

import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that was written into the diary of a claim, by a person or with an act on an activity. Never changed. */
@Entity
@Immutable
@Table(name = "diary_entry")
public class DiaryEntry {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "activity_id")
    private @Nullable UUID activityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EntryKind kind;

    @Column(name = "text")
    private String text;

    @Column(name = "author")
    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DiaryEntry() {}

    static DiaryEntry write(
            UUID claimId, @Nullable UUID activityId, EntryKind kind, String text, String author, Instant at) {
        var entry = new DiaryEntry();
        entry.id = Identifiers.next();
        entry.claimId = claimId;
        entry.activityId = activityId;
        entry.kind = kind;
        entry.text = text;
        entry.author = author;
        entry.writtenAt = at;
        return entry;
    }

    public UUID id() {
        return id;
    }

    /** The activity it is about, if it is about one. */
    public Optional<UUID> activityId() {
        return Optional.ofNullable(activityId);
    }

    public EntryKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
