package io.cyberpas.policy.reinsurance.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.reinsurance.CededLoss;
import io.cyberpas.policy.reinsurance.ReinsuranceReading;
import io.cyberpas.policy.reinsurance.TreatyKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** What reinsurers bear of a claim. */
@Path("/api/policies/{number}/loss-cessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR})
@Tag(name = "Reinsurance")
class LossCessionResource {

    private final ReinsuranceReading reading;
    private final CurrentActor actor;

    LossCessionResource(ReinsuranceReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @Schema(name = "LossCession", description = "What a reinsurer bears of a claim under a coverage part")
    record LossCessionView(
            String treaty,
            TreatyKind kind,
            String reinsurer,
            CoverageCode part,

            @Schema(description = "Paid under the part, less what came back")
            Money loss,

            @Schema(
                    description =
                            "By how much these payments changed what the reinsurer pays, layers per event included")
            Money recovered) {

        static LossCessionView of(CededLoss loss) {
            return new LossCessionView(
                    loss.treaty(), loss.kind(), loss.reinsurer(), loss.part(), loss.loss(), loss.recovered());
        }
    }

    @GET
    @Operation(
            summary = "Read what reinsurers bear of a claim",
            description = "By treaty, reinsurer and coverage part, of all payments so far that took their limit")
    public List<LossCessionView> read(
            @RestPath String number,
            @RestQuery @NotBlank @Size(max = 20) @Schema(examples = "C-2026-000001") String claim) {
        return reading.ofClaim(number, claim, actor.get()).stream()
                .map(LossCessionView::of)
                .toList();
    }
}
