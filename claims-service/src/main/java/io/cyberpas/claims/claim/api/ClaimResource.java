package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.LikelyDuplicates;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims: notice, list, detail, and the work on the first notice. */
@Path("/api/claims")
@Tag(name = "Claims")
public class ClaimResource {

    private final ClaimHandling handling;
    private final ClaimAccess access;
    private final LikelyDuplicates duplicates;
    private final NoticeIntake intake;
    private final CurrentActor actor;

    ClaimResource(
            ClaimHandling handling,
            ClaimAccess access,
            LikelyDuplicates duplicates,
            NoticeIntake intake,
            CurrentActor actor) {
        this.handling = handling;
        this.access = access;
        this.duplicates = duplicates;
        this.intake = intake;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Notify a loss",
            description =
                    "Each suspected part is matched with the policy as of the day its trigger asks for; a doubt is kept"
                            + " and loses no notice. Needs an Idempotency-Key. 503 with Retry-After when the policy service does not"
                            + " answer; the same key may be used again.")
    public RestResponse<ClaimView> notifyOf(@Valid @NotNull NoticeRequest request) {
        var reader = actor.get();
        var policy = handling.coverFor(request.policyNumber(), request.notice(), reader);
        return intake.receive(request, policy, reader);
    }

    @GET
    @RolesAllowed({
        Roles.BROKER,
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(summary = "List your claims, newest first")
    public Page<ClaimSummary> list(
            @QueryParam("search") @Size(max = 100) @Nullable String search,
            @QueryParam("stage") @Nullable ClaimStage stage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return access.list(new Claims.Filter(search, stage), actor.get(), PageRequest.of(after, size))
                .map(ClaimSummary::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        Roles.BROKER,
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(summary = "Read a claim")
    public RestResponse<ClaimView> read(@RestPath String number) {
        var view = view(number);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @GET
    @Path("/{number}/duplicates")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Likely duplicates",
            description = "Other claims that are perhaps of the same incident, each with every reason to think so")
    public List<DuplicateView> duplicates(@RestPath String number) {
        return duplicates.of(access.visible(number, actor.get())).stream()
                .map(DuplicateView::of)
                .toList();
    }

    @POST
    @Path("/{number}/acknowledgement")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Acknowledge the notice")
    public ClaimView acknowledge(@RestPath String number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        handling.acknowledge(number, ifMatch, actor.get());
        return view(number);
    }

    /** Why the likely duplicates are none. */
    record DuplicateReviewRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Other systems and another month")
            String finding) {}

    @POST
    @Path("/{number}/duplicate-review")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Say why the likely duplicates are none")
    public ClaimView reviewDuplicates(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull DuplicateReviewRequest request) {
        handling.reviewDuplicates(number, ifMatch, request.finding().strip(), actor.get());
        return view(number);
    }

    @POST
    @Path("/{number}/cover-match")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Match the claim with its policy again")
    public ClaimView matchAgain(@RestPath String number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        handling.matchAgain(number, ifMatch, coverOf(number), actor.get());
        return view(number);
    }

    /** The coverage part under which loss is claimed. */
    record LineRequest(
            @NotNull @Schema(examples = "DATA_RESTORATION") CoveragePart part) {}

    @POST
    @Path("/{number}/lines")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Open the line of a coverage part")
    public ClaimView openLine(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull LineRequest request) {
        handling.openLine(number, ifMatch, request.part(), coverOf(number), actor.get());
        return view(number);
    }

    private PolicyOnDays coverOf(String number) {
        return handling.currentCover(number, actor.get());
    }

    private ClaimView view(String number) {
        var reader = actor.get();
        return ClaimView.of(access.visible(number, reader), reader);
    }
}
