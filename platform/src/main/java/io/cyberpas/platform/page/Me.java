package io.cyberpas.platform.page;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The reader of the page; {@code {cdi:me.is('auditor')}} in templates. Answers for strangers too: they have no role. */
@Named("me")
@RequestScoped
public class Me {
    private static final Logger LOG = Logger.getLogger(Me.class);

    private static final int ABOVE_COMPARISON = 100;

    /** Roles as the frame lists them, the telling ones first. */
    private static final List<String> ORDER = List.of(
            Roles.BROKER,
            Roles.SENIOR_UNDERWRITER,
            Roles.UNDERWRITER,
            Roles.POLICY_ADMIN,
            Roles.CLAIMS_MANAGER,
            Roles.CLAIMS_HANDLER,
            Roles.FINANCE,
            Roles.FORENSIC_VENDOR,
            Roles.COUNSEL,
            Roles.ADVISER,
            Roles.ACTUARY,
            Roles.AUDITOR,
            Roles.SERVICE);

    private final CurrentActor current;

    private @Nullable Actor actor;
    private boolean asked;

    @Inject
    Me(CurrentActor current) {
        this.current = current;
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return actor() != null;
    }

    /** Name to show, empty for a stranger. */
    public String name() {
        Actor known = actor();
        return known == null ? "" : known.name();
    }

    /** User name, empty for a stranger. */
    public String subject() {
        Actor known = actor();
        return known == null ? "" : known.subject();
    }

    /** First letters of the name, two at most. */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name().strip().split("\\s+", 3)) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    /** Code of the brokerage or forensic firm the reader belongs to, null for the insurer's own people. */
    public @Nullable String organisation() {
        Actor known = actor();
        if (known == null) {
            return null;
        }
        return known.brokerage() != null ? known.brokerage() : known.vendor();
    }

    /** Whether the reader has the role. */
    public boolean is(String role) {
        Actor known = actor();
        return known != null && known.is(role);
    }

    /** The same in templates, where {@code is} would otherwise compare the reader with the text. */
    @TemplateExtension(matchName = "is", priority = ABOVE_COMPARISON)
    static boolean isInTemplate(Me me, String role) {
        return me.is(role);
    }

    /** Whether the reader has either role. */
    public boolean any(String role, String other) {
        return is(role) || is(other);
    }

    /** Whether the reader has one of three roles. */
    public boolean any(String role, String other, String third) {
        return any(role, other) || is(third);
    }

    /** The roles of the suite that the reader has, the most telling first. */
    public List<String> roles() {
        List<String> roles = new ArrayList<>(ORDER);
        roles.removeIf(role -> !is(role));
        return roles;
    }

    /** The most telling role, null for somebody without any. */
    public @Nullable String mainRole() {
        List<String> roles = roles();
        return roles.isEmpty() ? null : roles.getFirst();
    }

    boolean isOneOf(Set<String> roles) {
        return roles.stream().anyMatch(this::is);
    }

    private @Nullable Actor actor() {
        if (!asked) {
            asked = true;
            actor = read();
        }
        return actor;
    }

    /** A page about a failed sign-in must not fail for it, and the event loop must not wait for an identity. */
    private @Nullable Actor read() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return null;
        }
        try {
            return current.isKnown() ? current.get() : null;
        } catch (RuntimeException failure) {
            LOG.debug("Page for somebody whose identity could not be established", failure);
            return null;
        }
    }
}
