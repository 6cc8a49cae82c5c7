package io.cyberpas.claims.directclaim.api;

import io.cyberpas.claims.directclaim.Channel;
import io.cyberpas.claims.directclaim.DirectClaim;
import io.cyberpas.claims.directclaim.DirectClaimStatus;
import io.cyberpas.claims.directclaim.DirectClaiming;
import io.cyberpas.claims.directclaim.Submission;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Direct claims of victims against the insurer. */
@Path("/api/direct-claims")
@Tag(name = "Direct claims", description = "What victims claim of the liability insurer itself")
class DirectClaimResource {

    private final DirectClaiming claiming;
    private final CurrentActor actor;

    DirectClaimResource(DirectClaiming claiming, CurrentActor actor) {
        this.claiming = claiming;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Idempotent
    @Operation(
            summary = "Bring a direct claim on behalf of a victim",
            description = "Victims themselves use the page /direct-claim. Kept of the person are a keyed hash, the "
                    + "masked name and the sealed contact. The code in the answer is shown once.")
    public RestResponse<ReceiptView> receive(
            @HeaderParam("Idempotency-Key") @NotBlank String key, @NotNull @Valid DirectClaimRequest request) {
        var receipt = claiming.receive(actor.get().subject() + " " + key, request.submission(), actor.get());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new ReceiptView(
                        receipt.claim().number(),
                        receipt.code(),
                        receipt.claim().status()));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List direct claims, the last received first")
    public Page<DirectClaimView> list(
            @QueryParam("status") @Nullable DirectClaimStatus status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return claiming.list(status, PageRequest.of(after, size)).map(DirectClaimView::of);
    }

    @GET
    @Path("{number}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read a direct claim, the person masked")
    public RestResponse<DirectClaimView> read(@PathParam("number") String number) {
        return answer(claiming.directClaim(number));
    }

    @POST
    @Path("{number}/contact")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Reveal how to reach the person, with a reason",
            description = "Who looked and why is kept in the audit.")
    public ContactView contact(@PathParam("number") String number, @NotNull @Valid RevealRequest request) {
        return new ContactView(
                claiming.contact(number, request.reason().strip(), actor.get()).orElse(null));
    }

    @PUT
    @Path("{number}/match")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Match a direct claim with a claim file",
            description = "A claim out of court is recorded under the file, with the times that run by law.")
    public RestResponse<DirectClaimView> match(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid MatchRequest request) {
        return answer(claiming.match(number, request.claim().strip(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{number}/rejection")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Turn a direct claim down", description = "How to reach the person is forgotten with it.")
    public RestResponse<DirectClaimView> reject(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid RejectionRequest request) {
        return answer(claiming.reject(number, request.reason(), ifMatch, actor.get()));
    }

    private static RestResponse<DirectClaimView> answer(DirectClaim claim) {
        return RestResponse.ResponseBuilder.ok(DirectClaimView.of(claim))
                .tag(IfMatch.etag(claim.version()))
                .build();
    }

    /** What the victim tells. */
    @Schema(name = "DirectClaimRequest", example = """
                    {"name": "김가람", "contact": "010-1234-5678", "insuredNamed": "한강텔레콤",
                     "happened": "고객번호와 주소가 유출되었다는 안내를 받았습니다"}""")
    record DirectClaimRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String contact,
            @NotBlank @Size(max = 200) String insuredNamed,
            @NotBlank @Size(max = 4000) String happened) {

        Submission submission() {
            return Submission.of(name, contact, insuredNamed, happened);
        }
    }

    /** The file it belongs to. */
    @Schema(name = "DirectClaimMatch")
    record MatchRequest(@NotBlank @Size(max = 20) String claim) {}

    /** Why it belongs to none. */
    @Schema(name = "DirectClaimRejection")
    record RejectionRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** What the sender keeps. */
    @Schema(name = "DirectClaimReceipt")
    record ReceiptView(String number, String code, DirectClaimStatus status) {}

    /** Why somebody needs to see it. */
    @Schema(name = "DirectClaimReveal")
    record RevealRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "To ask for the missing documents")
            String reason) {}

    /** How to reach the person; absent once it was turned down. */
    @Schema(name = "DirectClaimContact")
    record ContactView(@Nullable String contact) {}

    /** A direct claim, the person masked. */
    @Schema(name = "DirectClaim")
    record DirectClaimView(
            String number,
            long version,
            DirectClaimStatus status,
            Channel channel,
            String maskedName,
            String insuredNamed,
            String happened,
            Instant receivedAt,
            @Nullable String claim,
            @Nullable String proceeding,
            @Nullable String reason,
            @Nullable String decidedBy) {

        static DirectClaimView of(DirectClaim claim) {
            return new DirectClaimView(
                    claim.number(),
                    claim.version(),
                    claim.status(),
                    claim.channel(),
                    claim.maskedName(),
                    claim.insuredNamed(),
                    claim.happened(),
                    claim.receivedAt(),
                    claim.claimNumber().orElse(null),
                    claim.proceeding().orElse(null),
                    claim.reason().orElse(null),
                    claim.decidedBy().orElse(null));
        }
    }
}
