package io.cyberpas.claims.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is responsible for a claim. Changed only while the claim's row is locked. */
@Entity
@Table(name = "claim_responsibility")
public class Responsibility {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "handler")
    private @Nullable String handler;

    @Column(name = "open")
    private boolean open;

    @Column(name = "since")
    private Instant since;

    protected Responsibility() {}

    static Responsibility of(UUID claimId, @Nullable String handler, Instant at) {
        var responsibility = new Responsibility();
        responsibility.claimId = claimId;
        responsibility.handler = handler;
        responsibility.open = true;
        responsibility.since = at;
        return responsibility;
    }

    void giveTo(String newHandler, Instant at) {
        handler = newHandler;
        since = at;
    }

    /** The claim was closed or opened again; its handler stays. */
    void open(boolean isOpen) {
        open = isOpen;
    }

    UUID claimId() {
        return claimId;
    }

    /** The user that leads the claim; empty until somebody does. */
    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    public boolean isOpen() {
        return open;
    }

    /** Since when the handler has it, or nobody. */
    public Instant since() {
        return since;
    }
}
