package io.cyberpas.claims.duty.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.duty.NoticeDrafting;
import io.cyberpas.claims.duty.NoticeStatement;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What nobody but people can know of an incident, stated once for all notices of the claim. */
@Path("/api/claims/{number}/notice-statements")
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
@Tag(name = "Duties")
public class StatementResource {

    private final NoticeDrafting drafting;
    private final ClaimAccess access;
    private final CurrentActor actor;

    StatementResource(NoticeDrafting drafting, ClaimAccess access, CurrentActor actor) {
        this.drafting = drafting;
        this.access = access;
        this.actor = actor;
    }

    /** What is to be said in a field. */
    @Schema(name = "NoticeStatementRequest")
    record StatementRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "개인정보보호팀, 02-1234-5678")
            String text,

            @NotNull @Pattern(regexp = "en|ko") @Schema(examples = "ko")
            String language) {}

    /** A statement as it counts. */
    @Schema(name = "NoticeStatement")
    record StatementView(String field, String language, String text, String statedBy, Instant statedAt) {

        static StatementView of(NoticeStatement statement) {
            return new StatementView(
                    statement.field(),
                    statement.language().tag(),
                    statement.text(),
                    statement.statedBy(),
                    statement.statedAt());
        }
    }

    @GET
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(summary = "List what was stated for the notices of a claim")
    public List<StatementView> list(@RestPath String number) {
        return drafting.stated(access.visible(number, actor.get())).stream()
                .map(StatementView::of)
                .toList();
    }

    @PUT
    @Path("/{field}")
    @Operation(
            summary = "State what is to be said in a field of the notices",
            description = "Earlier statements are kept")
    public List<StatementView> state(
            @RestPath String number, @RestPath String field, @Valid @NotNull StatementRequest request) {
        var language = Objects.requireNonNull(Language.ofTag(request.language()));
        drafting.state(number, field, language, request.text(), actor.get());
        return list(number);
    }
}
