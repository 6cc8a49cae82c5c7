package io.cyberpas.quote.desk;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an underwriter tells colleagues about a quote. Never changed, never seen by brokers. */
@Entity
@Immutable
@Table(name = "referral_note")
@SuppressWarnings("NullAway.Init")
public class ReferralNote {

    @Id
    private UUID id;

    @Column(name = "quote_number")
    private String quoteNumber;

    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String text;

    /** For the persistence provider. */
    protected ReferralNote() {}

    static ReferralNote of(String quoteNumber, String text, Actor author, Instant at) {
        ReferralNote note = new ReferralNote();
        note.id = Identifiers.next();
        note.quoteNumber = quoteNumber;
        note.text = text;
        note.author = author.subject();
        note.authorName = author.name();
        note.writtenAt = at;
        return note;
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** The quote it is about. */
    public String quoteNumber() {
        return quoteNumber;
    }

    /** Subject of who wrote it. */
    public String author() {
        return author;
    }

    /** Name of who wrote it. */
    public String authorName() {
        return authorName;
    }

    /** When. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** What it says. */
    public String text() {
        return text;
    }
}
