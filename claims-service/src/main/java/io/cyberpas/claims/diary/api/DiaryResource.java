package io.cyberpas.claims.diary.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.claims.diary.DiaryEntries;
import io.cyberpas.claims.diary.DiaryEntry;
import io.cyberpas.claims.diary.EntryKind;
import io.cyberpas.claims.diary.Responsibilities;
import io.cyberpas.claims.diary.Responsibility;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The diary of a claim: what people wrote, and who is responsible. For the insurer's people only. */
@Path("/api/claims/{number}/diary")
@Tag(name = "Diary")
public class DiaryResource {

    private final ActivityHandling handling;
    private final DiaryEntries entries;
    private final Responsibilities responsibilities;
    private final ClaimAccess access;
    private final CurrentActor actor;

    DiaryResource(
            ActivityHandling handling,
            DiaryEntries entries,
            Responsibilities responsibilities,
            ClaimAccess access,
            CurrentActor actor) {
        this.handling = handling;
        this.entries = entries;
        this.responsibilities = responsibilities;
        this.access = access;
        this.actor = actor;
    }

    @Schema(name = "DiaryEntry")
    record EntryView(
            UUID id,
            EntryKind kind,
            String text,
            String author,
            Instant writtenAt,
            @Nullable UUID activity) {

        static EntryView of(DiaryEntry entry) {
            return new EntryView(
                    entry.id(),
                    entry.kind(),
                    entry.text(),
                    entry.author(),
                    entry.writtenAt(),
                    entry.activityId().orElse(null));
        }
    }

    /** A note; it can not be changed later. */
    @Schema(name = "DiaryNote")
    record NoteRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "Spoke with the security officer; logs follow on Monday")
            String text) {}

    /** Who is responsible for the claim; absent where it is nobody's. */
    @Schema(name = "Responsibility")
    record ResponsibilityView(
            @Nullable String handler, @Nullable Instant since) {}

    /** Who is to be responsible, and why. */
    @Schema(name = "ResponsibilityHandover")
    record HandoverRequest(
            @NotBlank @Size(max = 120) @Schema(examples = "haru")
            String handler,

            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read the diary, newest first")
    public Page<EntryView> read(
            @RestPath String number,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        var claim = access.visible(number, actor.get());
        return entries.of(claim.id(), PageRequest.of(after, size)).map(EntryView::of);
    }

    @POST
    @Path("/notes")
    @Idempotent
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Write a note", description = "Also on a closed claim; a note is never changed")
    public RestResponse<EntryView> note(@RestPath String number, @Valid @NotNull NoteRequest request) {
        var entry = handling.note(number, request.text().strip(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, EntryView.of(entry));
    }

    @GET
    @Path("/responsibility")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read who is responsible for the claim")
    public ResponsibilityView responsible(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        return responsibilities
                .findByIdOptional(claim.id())
                .map(DiaryResource::view)
                .orElseGet(() -> new ResponsibilityView(null, null));
    }

    @PUT
    @Path("/responsibility")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Make a handler responsible",
            description = "A manager hands a claim over; a handler takes one that is nobody's")
    public ResponsibilityView makeResponsible(@RestPath String number, @Valid @NotNull HandoverRequest request) {
        handling.makeResponsible(
                number, request.handler().strip(), request.reason().strip(), actor.get());
        return responsible(number);
    }

    private static ResponsibilityView view(Responsibility known) {
        return new ResponsibilityView(known.handler().orElse(null), known.since());
    }
}
