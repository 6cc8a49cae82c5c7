package io.cyberpas.claims.quantum.api;

import io.cyberpas.claims.quantum.CostFile;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.claims.quantum.api.CostResource.CostView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invoices of a claim, many at once. */
@Path("/api/claims/{number}/cost-files")
@Tag(name = "Quantum")
class CostFileResource {

    private static final String EXAMPLE = """
            supplier,invoiceNumber,invoicedOn,description,part,amount,currency,evidence
            주식회사 데이터복구,DR-2026-0417,2027-01-15,Restoration of the customer database,DATA_RESTORATION,48000000,KRW,E-03;E-04
            """;

    private final LossAssessing assessing;
    private final CurrentActor actor;

    CostFileResource(LossAssessing assessing, CurrentActor actor) {
        this.assessing = assessing;
        this.actor = actor;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Record the invoices of a CSV file",
            description =
                    "UTF-8 or MS949, at most 2,000 lines. One faulty line refuses the whole file, and every fault is"
                            + " named by line and column; an invoice that the claim has already is a fault.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    public RestResponse<List<CostView>> take(@PathParam("number") String number, @NotNull byte[] csv) {
        List<CostView> recorded = assessing.record(number, CostFile.read(csv), actor.get()).stream()
                .map(CostView::of)
                .toList();
        return RestResponse.status(RestResponse.Status.CREATED, recorded);
    }
}
