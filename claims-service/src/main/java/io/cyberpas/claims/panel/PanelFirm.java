package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A firm that may be appointed to claims. Its code, which the tokens of its people carry, never changes. While it is
 * suspended it is appointed to nothing new; what it was appointed to goes on.
 */
@Entity
@Table(name = "panel_firm")
public class PanelFirm {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,19}");

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "code", updatable = false)
    private String code;

    @Embedded
    private FirmProfile profile;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @Column(name = "suspended_by")
    private @Nullable String suspendedBy;

    @Column(name = "suspension_reason")
    private @Nullable String suspensionReason;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    protected PanelFirm() {}

    /**
     * Takes a firm onto the panel.
     *
     * @throws InvalidInputException naming everything that is wrong with code or profile
     */
    public static PanelFirm register(String code, FirmProfile profile, Actor actor, Instant now) {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInputException(
                    new FieldProblem("$.code", "is not a firm's code", "2 to 20 capital letters and digits: SECUREN"));
        }
        profile.check();
        var firm = new PanelFirm();
        firm.id = Identifiers.next();
        firm.code = code;
        firm.profile = profile;
        firm.registeredBy = actor.subject();
        firm.registeredAt = now;
        return firm;
    }

    /** Changes what is known of the firm. */
    public void revise(FirmProfile revised) {
        revised.check();
        profile = revised;
    }

    /** Appoints it to nothing new from now on. */
    public void suspend(String reason, Actor actor, Instant now) {
        if (isSuspended()) {
            throw new ConflictException(code + " is suspended already");
        }
        suspendedAt = now;
        suspendedBy = actor.subject();
        suspensionReason = reason;
    }

    /** Ends the suspension. */
    public void readmit() {
        if (!isSuspended()) {
            throw new ConflictException(code + " is not suspended");
        }
        suspendedAt = null;
        suspendedBy = null;
        suspensionReason = null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public FirmProfile profile() {
        return profile;
    }

    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    public Optional<String> suspendedBy() {
        return Optional.ofNullable(suspendedBy);
    }

    public Optional<String> suspensionReason() {
        return Optional.ofNullable(suspensionReason);
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
