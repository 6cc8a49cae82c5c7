package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An outside firm that may see the claim because it was appointed to it.
 *
 * @param code the firm's code as its users' tokens carry it
 */
@Embeddable
public record Participant(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
        @Column(name = "code") String code) {

    /** In what capacity the firm takes part; its people hold the role of it. */
    public enum Kind {
        FORENSIC_VENDOR(Roles.FORENSIC_VENDOR),
        COUNSEL(Roles.COUNSEL),
        /** Negotiators, forensic accountants, crisis consultants. */
        ADVISER(Roles.ADVISER);

        private final String role;

        Kind(String role) {
            this.role = role;
        }

        public String role() {
            return role;
        }
    }

    /** As what somebody from outside can have been appointed; nothing for the insurer's own people and brokers. */
    static Set<Participant> of(Actor actor) {
        var firm = actor.vendor();
        return firm == null
                ? Set.of()
                : Arrays.stream(Kind.values())
                        .filter(kind -> actor.is(kind.role()))
                        .map(kind -> new Participant(kind, firm))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
