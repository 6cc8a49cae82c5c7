package io.cyberpas.platform.sample;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BROKER, Roles.UNDERWRITER, Roles.SERVICE})
public class SampleResource {
    /** Lets a test hold the creating call: empty while it is to wait. */
    public static final Semaphore GATE = new Semaphore(1_000_000);

    /** Counted down when a creating call has come to the gate. */
    public static volatile CountDownLatch arrived = new CountDownLatch(1);

    private final EntityManager entities;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final NumberSequence numbers;

    SampleResource(
            EntityManager entities, CurrentActor actor, AuditTrail audit, Outbox outbox, NumberSequence numbers) {
        this.entities = entities;
        this.actor = actor;
        this.audit = audit;
        this.outbox = outbox;
        this.numbers = numbers;
    }

    public enum Colour {
        RED,
        GREEN
    }

    public record Part(@NotBlank String code, @Max(10) int count) {}

    public record NewThing(
            @NotBlank @Size(max = 40) String name,
            @NotNull Money price,
            Colour colour,
            LocalDate from,
            List<@Valid Part> parts) {}

    public record ThingView(UUID id, String number, String name, Money price, long version) {}

    @POST
    @Idempotent
    @Operation(summary = "Create a thing")
    public RestResponse<ThingView> create(@NotNull @Valid NewThing body) throws InterruptedException {
        arrived.countDown();
        if (!GATE.tryAcquire(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The gate stayed shut");
        }
        SampleThing thing = new SampleThing(body.name(), body.price());
        entities.persist(thing);
        if (body.name().startsWith("crash")) {
            entities.flush();
            throw new IllegalStateException("secret detail that nobody may see");
        }
        String number = numbers.next("ST");
        Actor who = actor.get();
        audit.record(who, "thing.created", number, null);
        outbox.send("thing.created", number, Map.of("name", body.name()), who);
        ThingView view = new ThingView(thing.id, number, thing.name, thing.price, thing.version);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/things/" + thing.id))
                .tag(IfMatch.etag(thing.version))
                .build();
    }

    @GET
    @Path("{id}")
    public RestResponse<ThingView> read(@PathParam("id") UUID id) {
        SampleThing thing = find(id);
        return RestResponse.ResponseBuilder.ok(new ThingView(thing.id, "ST", thing.name, thing.price, thing.version))
                .tag(IfMatch.etag(thing.version))
                .build();
    }

    @PUT
    @Path("{id}/name")
    @Transactional
    public void rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull Map<String, String> body) {
        SampleThing thing = find(id);
        IfMatch.check(ifMatch, thing.version);
        thing.name = body.get("name");
    }

    @GET
    @Path("me")
    public Actor me() {
        return actor.get();
    }

    @GET
    @Path("failure/{kind}")
    public String fail(@PathParam("kind") String kind, @QueryParam("limit") @Max(5) Integer limit) {
        throw switch (kind) {
            case "transition" -> new IllegalTransitionException("T-1", Colour.RED, "paint", List.of(Colour.GREEN));
            case "limit" ->
                new ConflictException(
                        "limit-exceeded", "Limit exceeded", "too much", Map.of("left", Money.of(5, "KRW")));
            default -> new IllegalArgumentException("secret detail that nobody may see");
        };
    }

    @GET
    @Path("undecided")
    @RolesAllowed(Roles.AUDITOR)
    public String auditorOnly() {
        return "\"ok\"";
    }

    private SampleThing find(UUID id) {
        SampleThing thing = entities.find(SampleThing.class, id);
        if (thing == null) {
            throw new AbsentException("thing", id.toString());
        }
        return thing;
    }
}
