package io.cyberpas.claims.recovery.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.recovery.ExpectedShare;
import io.cyberpas.claims.recovery.ReinsuranceProposing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What reinsurers bear of a claim, and the recoveries that follow from it. */
@Path("/api/claims/{number}/recoveries/reinsurance")
@Tag(name = "Recovery")
public class ReinsuranceResource {

    private final ReinsuranceProposing proposing;
    private final CurrentActor actor;

    ReinsuranceResource(ReinsuranceProposing proposing, CurrentActor actor) {
        this.proposing = proposing;
        this.actor = actor;
    }

    @Schema(name = "ReinsuranceShare", description = "What a reinsurer bears of a claim, beside what is expected of it")
    record ShareView(
            String treaty,
            @Schema(examples = "QUOTA_SHARE") String kind,
            String reinsurer,
            CoveragePart part,

            @Schema(description = "Paid under the part, less what came back")
            Money loss,

            @Schema(description = "What the treaty bears of it")
            Money borne,

            @Schema(description = "Expected already") Money expected,

            @Schema(description = "To be expected in addition")
            Money open) {

        static ShareView of(ExpectedShare share) {
            return new ShareView(
                    share.share().treaty(),
                    share.share().kind(),
                    share.share().reinsurer(),
                    share.share().part(),
                    share.share().loss(),
                    share.share().recovered(),
                    share.expected(),
                    share.open());
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Read what reinsurers bear of the payments so far",
            description = "By treaty, reinsurer and part, as the policy service says")
    public List<ShareView> shares(@RestPath String number) {
        return proposing.shares(number, actor.get()).stream().map(ShareView::of).toList();
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Expect of reinsurers what is open",
            description =
                    "A recovery for each treaty, reinsurer and part of which something is not expected yet. Sent again,"
                            + " nothing is open and nothing is done")
    public List<RecoveryView> adopt(@RestPath String number) {
        return proposing.adopt(number, actor.get()).stream()
                .map(RecoveryView::of)
                .toList();
    }
}
