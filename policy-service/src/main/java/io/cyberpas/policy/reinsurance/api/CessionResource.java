package io.cyberpas.policy.reinsurance.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.reinsurance.BordereauLine;
import io.cyberpas.policy.reinsurance.CededPolicy;
import io.cyberpas.policy.reinsurance.ReinsuranceReading;
import io.cyberpas.policy.reinsurance.Treaty;
import io.cyberpas.policy.reinsurance.api.BordereauView.PremiumLineView;
import io.cyberpas.policy.reinsurance.api.BordereauView.SumView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reinsurance of a policy. */
@Path("/api/policies/{number}/cessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR})
@Tag(name = "Reinsurance")
class CessionResource {

    private final ReinsuranceReading reading;
    private final CurrentActor actor;

    CessionResource(ReinsuranceReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @Schema(
            name = "Cessions",
            description = "What of a policy is reinsured: the written premium is the net premium and what is ceded")
    record CessionsView(
            @Schema(examples = "P-2026-000001") String policyNumber,

            @Schema(description = "In the order in which they are applied")
            List<String> treaties,

            @Schema(description = "By which the policy takes part")
            Money sumInsured,

            Money writtenPremium,
            Money cededPremium,
            Money netPremium,
            Money commission,
            Money recovered,
            List<SumView> accounts,

            @Schema(description = "What each transaction ceded, the last one first")
            Page<PremiumLineView> lines) {

        static CessionsView of(CededPolicy ceded, Page<BordereauLine.Premium> lines) {
            return new CessionsView(
                    ceded.policy().number(),
                    ceded.programme().treaties().stream().map(Treaty::code).toList(),
                    ceded.sumInsured(),
                    ceded.writtenPremium(),
                    ceded.total().premium(),
                    ceded.netPremium(),
                    ceded.total().commission(),
                    ceded.total().recovered(),
                    ceded.accounts().stream().map(SumView::of).toList(),
                    lines.map(PremiumLineView::of));
        }
    }

    @GET
    @Operation(
            summary = "Read what of a policy is reinsured",
            description =
                    "Premium ceded and losses recovered by treaty and reinsurer. Layers per event pay for an event as a"
                            + " whole and are shown there.")
    public CessionsView readCessions(
            @RestPath String number, @RestQuery @Nullable String after, @RestQuery @Nullable Integer size) {
        PageRequest page = PageRequest.of(after, size);
        return CessionsView.of(reading.policy(number, actor.get()), reading.cessions(number, page));
    }
}
