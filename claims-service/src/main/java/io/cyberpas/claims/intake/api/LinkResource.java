package io.cyberpas.claims.intake.api;

import io.cyberpas.claims.intake.LinkHandling;
import io.cyberpas.claims.intake.NoticeLink;
import io.cyberpas.claims.intake.NoticeLinkState;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Links by which insureds notify losses without signing in. */
@Path("/api/notice-links")
@RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Notice links", description = "Links by which insureds notify losses without signing in")
class LinkResource {

    private static final int CREATED = 201;

    private final LinkHandling handling;
    private final CurrentActor actor;
    private final Clock clock;
    private final String pages;

    LinkResource(
            LinkHandling handling,
            CurrentActor actor,
            Clock clock,
            @ConfigProperty(name = "cyberpas.pages.claims") String pages) {
        this.handling = handling;
        this.actor = actor;
        this.clock = clock;
        this.pages = pages;
    }

    /** For which policy, and for how long. */
    @Schema(name = "NoticeLinkRequest")
    record LinkRequest(
            @NotNull @Pattern(regexp = "P-\\d{4}-\\d{6,9}") @Schema(examples = "P-2026-000001")
            String policyNumber,

            @Nullable @Schema(description = "As long as is usual if left out", examples = "30")
            Integer validDays,

            @Nullable @Size(max = 200) @Schema(description = "For whom; shown to nobody else")
            String note) {}

    /** A link without its secret. */
    @Schema(name = "NoticeLink")
    record LinkView(
            UUID id,
            String policyNumber,
            String insuredName,
            NoticeLinkState state,
            int notices,
            @Nullable String note,
            String madeBy,
            Instant madeAt,
            Instant expiresAt) {

        static LinkView of(NoticeLink link, Instant now) {
            return new LinkView(
                    link.id(),
                    link.policyNumber(),
                    link.insuredName(),
                    link.state(now),
                    link.notices(),
                    link.note(),
                    link.madeBy(),
                    link.madeAt(),
                    link.expiresAt());
        }
    }

    /** A link and its address, which holds the secret. */
    @Schema(name = "MadeNoticeLink")
    record MadeLinkView(
            LinkView link,

            @Schema(description = "To be passed on to the insured; told this once")
            String address) {}

    @POST
    @ResponseStatus(CREATED)
    @Operation(
            summary = "Make a link for the insured of a policy",
            description =
                    "The address is told this once: only the hash of its secret is kept. Asked twice, two links are"
                            + " made; either can be revoked.")
    public MadeLinkView make(@Valid @NotNull LinkRequest request) {
        var policy = handling.policyFor(request.policyNumber(), actor.get());
        var made = handling.make(policy, request.validDays(), request.note(), actor.get());
        return new MadeLinkView(
                LinkView.of(made.link(), clock.instant()),
                pages + "/notice/" + made.token().text());
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "List links, the last made first",
            description = "Brokers see those of their brokerage's policies.")
    public Page<LinkView> list(
            @QueryParam("after") @Nullable String after, @QueryParam("size") @Nullable Integer size) {
        var now = clock.instant();
        return handling.list(PageRequest.of(after, size), actor.get()).map(link -> LinkView.of(link, now));
    }

    @POST
    @Path("{id}/revocation")
    @Operation(summary = "Revoke a link", description = "It is dead at once, for notices and for the status.")
    public LinkView revoke(@RestPath UUID id) {
        return LinkView.of(handling.revoke(id, actor.get()), clock.instant());
    }
}
