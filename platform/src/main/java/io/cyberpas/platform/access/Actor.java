package io.cyberpas.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person, a client of the API, or a service.
 *
 * @param subject stable readable name: the user name of a person, the client id of a service account
 * @param name the name to show
 * @param roles realm roles; only {@code service} where a service acts for a person
 * @param brokerage code of the brokerage the actor belongs to
 * @param vendor code of the forensic firm the actor belongs to
 * @param via client id of the service that acts for this person
 */
public record Actor(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String brokerage,
        @Nullable String vendor,
        @Nullable String via) {

    /** Keeps its own copy of the roles. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor has the role, see {@link Roles}. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The service itself, for what it does without being asked by anybody, such as a timed job. */
    public static Actor system(String serviceName) {
        return new Actor(serviceName, serviceName, Set.of(Roles.SERVICE), null, null, null);
    }
}
