package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screened name that is like one on a list. It blocks its subject until somebody clears it who does not handle that
 * subject. It keeps what it was found in, because lists are replaced. States: {@link HitStatus}.
 */
@Entity
@Table(name = "sanctions_hit")
@SuppressWarnings("NullAway.Init")
public class SanctionsHit {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subject;

    @Column(name = "screened_name")
    private String screenedName;

    private String source;

    @Column(name = "list_version")
    private int listVersion;

    private String reference;

    @Column(name = "listed_name")
    private String listedName;

    @Column(name = "matched_name")
    private String matchedName;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private @Nullable String country;
    private @Nullable String program;
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private HitStatus status;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_by_name")
    private @Nullable String decidedByName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    /** For the persistence provider. */
    protected SanctionsHit() {}

    static SanctionsHit of(String subject, SanctionsMatch match, Instant at) {
        SanctionsHit hit = new SanctionsHit();
        hit.id = Identifiers.next();
        hit.subject = subject;
        hit.screenedName = match.screenedName();
        hit.source = match.source();
        hit.listVersion = match.listVersion();
        hit.reference = match.entry().reference();
        hit.listedName = match.entry().name();
        hit.matchedName = match.matchedName();
        hit.kind = match.entry().kind();
        hit.country = match.entry().country();
        hit.program = match.entry().program();
        hit.score = match.score();
        hit.status = HitStatus.OPEN;
        hit.foundAt = at;
        return hit;
    }

    /** It is somebody else. */
    void clear(Actor by, Instant at, String why) {
        decide(HitStatus.CLEARED, "clearance", by, at, why);
    }

    /** It is the listed one. */
    void confirm(Actor by, Instant at, String why) {
        decide(HitStatus.CONFIRMED, "confirmation", by, at, why);
    }

    private void decide(HitStatus next, String attempted, Actor by, Instant at, String why) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("Sanctions hit", status, attempted, status.successors());
        }
        status = next;
        decidedBy = by.subject();
        decidedByName = by.name();
        decidedAt = at;
        reason = why;
    }

    /** Identifier. */
    public UUID id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** What was screened, such as the number of a quote. */
    public String subject() {
        return subject;
    }

    /** The name that was screened. */
    public String screenedName() {
        return screenedName;
    }

    /** Whose list. */
    public String source() {
        return source;
    }

    /** Which load of the list. */
    public int listVersion() {
        return listVersion;
    }

    /** Key of the entry within the list. */
    public String reference() {
        return reference;
    }

    /** Name of the entry. */
    public String listedName() {
        return listedName;
    }

    /** The name or alias of the entry that is most like the screened one. */
    public String matchedName() {
        return matchedName;
    }

    /** What is listed. */
    public EntryKind kind() {
        return kind;
    }

    /** Country of the entry, ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** Sanctions programme of the entry. */
    public Optional<String> program() {
        return Optional.ofNullable(program);
    }

    /** How alike the names are, up to 1. */
    public BigDecimal score() {
        return score;
    }

    /** What people said of it. */
    public HitStatus status() {
        return status;
    }

    /** When it was found. */
    public Instant foundAt() {
        return foundAt;
    }

    /** Subject of who decided last. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Name of who decided last. */
    public Optional<String> decidedByName() {
        return Optional.ofNullable(decidedByName);
    }

    /** When it was decided last. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was decided so. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
