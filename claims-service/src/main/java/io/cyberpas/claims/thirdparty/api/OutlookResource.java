package io.cyberpas.claims.thirdparty.api;

import io.cyberpas.claims.thirdparty.Outlook;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What third parties may cost under a claim. */
@Path("/api/claims/{number}/third-party-outlook")
@Tag(name = "Liability")
class OutlookResource {

    private final Outlook outlook;
    private final CurrentActor actor;

    OutlookResource(Outlook outlook, CurrentActor actor) {
        this.outlook = outlook;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Read what third parties may cost",
            description = "Low, best and high case by demand and firm, and in all by part: a suggestion for the "
                    + "reserves that moves none.")
    public OutlookView read(@PathParam("number") String number) {
        List<Outlook.Item> items = outlook.items(number, actor.get());
        return new OutlookView(Outlook.totals(items), items);
    }

    /** Sums, and what they come from. */
    @Schema(name = "ThirdPartyOutlook")
    record OutlookView(List<Outlook.Total> totals, List<Outlook.Item> items) {}
}
