package io.cyberpas.platform.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    private final ObjectMapper json;

    private @Nullable Actor actor;

    @Inject
    CurrentActor(SecurityIdentity identity, JsonWebToken accessToken, HttpHeaders headers, ObjectMapper json) {
        this.identity = identity;
        this.accessToken = accessToken;
        this.headers = headers;
        this.json = json;
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
        JsonNode claims = claims();
        String subject = subject(claims);
        String name = text(claims, "name");
        return new Actor(
                subject,
                name == null || name.isBlank() ? subject : name,
                identity.getRoles(),
                text(claims, "brokerage"),
                text(claims, "vendor"),
                null);
    }

    private String subject(JsonNode claims) {
        String user = text(claims, "preferred_username");
        if (user != null && !user.startsWith(SERVICE_ACCOUNT)) {
            return user;
        }
        String client = text(claims, "client_id");
        if (client == null) {
            client = text(claims, "azp");
        }
        return client != null ? client : identity.getPrincipal().getName();
    }

    /** The verified token's own text, because its getter throws and catches inside for each claim that MicroProfile does not name. */
    private JsonNode claims() {
        String payload = accessToken.getRawToken().split("\\.", 3)[1];
        try {
            return json.readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The access token is no JSON Web Token", e);
        }
    }

    private static @Nullable String text(JsonNode claims, String name) {
        JsonNode value = claims.get(name);
        return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
    }
}
