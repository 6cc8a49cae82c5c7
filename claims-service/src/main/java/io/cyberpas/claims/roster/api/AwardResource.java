package io.cyberpas.claims.roster.api;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.AwardHandling;
import io.cyberpas.claims.roster.AwardSheet;
import io.cyberpas.claims.roster.AwardTerms;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the victims of a demand are awarded. */
@Path("/api/claims/{number}/demands/{reference}/award")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Rosters")
class AwardResource {

    private final AwardHandling handling;
    private final CurrentActor actor;

    AwardResource(AwardHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    /** By what victims are awarded something who have no award of their own. */
    @Schema(name = "AwardTerms", example = """
                    {"awardPerHead": {"amount": "100000", "currency": "KRW"},
                     "byCategory": {"UNIQUE_ID": {"amount": "200000", "currency": "KRW"}}, "participationPercent": null}""")
    record AwardRequest(
            @NotNull Money awardPerHead,

            @Schema(description = "For victims of a category of data instead of the award per head") @Nullable
            Map<String, @NotNull Money> byCategory,

            @Schema(description = "Share expected to take part; without it each line says so") @Nullable
            BigDecimal participationPercent) {

        AwardTerms terms() {
            return new AwardTerms(
                    awardPerHead, new TreeMap<>(byCategory == null ? Map.of() : byCategory), participationPercent);
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "The terms in force and what they come to")
    public AwardView read(@RestPath String number, @RestPath String reference) {
        return AwardView.of(handling.sheet(number, reference, actor.get()));
    }

    @POST
    @Path("preview")
    @Operation(summary = "What terms would come to", description = "Nothing changes.")
    public AwardView preview(
            @RestPath String number, @RestPath String reference, @NotNull @Valid AwardRequest request) {
        return AwardView.of(handling.preview(number, reference, request.terms(), actor.get()));
    }

    @PUT
    @Operation(
            summary = "Set what victims are awarded",
            description =
                    "For everybody without an award of their own, by category or per head, at most what the law gives one"
                            + " person. Counts the roster anew and takes back the assessment. If-Match names the version of the demand.")
    public RestResponse<AwardView> set(
            @RestPath String number,
            @RestPath String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AwardRequest request) {
        Demand demand = handling.set(number, reference, request.terms(), IfMatch.required(ifMatch), actor.get());
        return RestResponse.ResponseBuilder.ok(AwardView.of(handling.sheet(number, reference, actor.get())))
                .tag(IfMatch.etag(demand.version()))
                .build();
    }

    /**
     * Terms and what they come to.
     *
     * @param victims all on the roster
     * @param participants those who take part, or are expected to
     * @param total sum of their awards
     */
    @Schema(name = "AwardSheet")
    record AwardView(
            Money awardPerHead,
            Map<String, Money> byCategory,
            @Nullable BigDecimal participationPercent,
            long victims,
            long participants,
            Money total,
            List<AwardSheet.Line> lines) {

        static AwardView of(AwardSheet sheet) {
            return new AwardView(
                    sheet.terms().perHead(),
                    sheet.terms().byCategory(),
                    sheet.terms().participationPercent(),
                    sheet.tally().victims(),
                    sheet.tally().participants(),
                    sheet.tally().total(),
                    sheet.lines());
        }
    }
}
