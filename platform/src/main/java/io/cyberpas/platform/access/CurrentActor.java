package io.cyberpas.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of the request under way, read from its access token. */
@RequestScoped
public class CurrentActor {
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;
    private final HttpHeaders headers;

    private @Nullable Actor actor;

    @Inject
    CurrentActor(SecurityIdentity identity, JsonWebToken accessToken, HttpHeaders headers) {
        this.identity = identity;
        this.accessToken = accessToken;
        this.headers = headers;
    }

    /**
     * Who acts. Where a service passes on its user in {@value ActingUser#HEADER}, the actor is that user with the role
     * {@code service} alone and {@link Actor#via()} naming the service; the header means nothing from anybody else.
     *
     * @throws IllegalStateException where nobody is signed in
     */
    public Actor get() {
        Actor known = actor;
        if (known == null) {
            known = read();
            actor = known;
        }
        return known;
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    private Actor read() {
        if (identity.isAnonymous()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        Actor caller = caller();
        String actingFor = headers.getHeaderString(ActingUser.HEADER);
        if (actingFor == null || !caller.is(Roles.SERVICE)) {
            return caller;
        }
        ActingUser user = ActingUser.fromHeader(actingFor);
        return new Actor(user.subject(), user.name(), Set.of(Roles.SERVICE), null, null, caller.subject());
    }

    private Actor caller() {
        String subject = subject();
        String name = text("name");
        return new Actor(
                subject,
                name == null || name.isBlank() ? subject : name,
                identity.getRoles(),
                text("brokerage"),
                text("vendor"),
                null);
    }

    private String subject() {
        String user = text("preferred_username");
        if (user != null && !user.startsWith(SERVICE_ACCOUNT)) {
            return user;
        }
        String client = text("client_id");
        if (client == null) {
            client = text("azp");
        }
        return client != null ? client : identity.getPrincipal().getName();
    }

    private @Nullable String text(String name) {
        Object value = accessToken.getClaim(name);
        return switch (value) {
            case null -> null;
            case JsonString text -> text.getString();
            case JsonObject _ -> null;
            default -> value.toString();
        };
    }
}
