package io.cyberpas.quote.quote.api;

import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.Release;
import io.cyberpas.quote.quote.Release.WantedAdjustment;
import io.cyberpas.quote.quote.ReleasePreview;
import io.cyberpas.quote.quote.ReleasePreview.PreviewedOption;
import io.cyberpas.quote.quote.ReleasePreviews;
import io.cyberpas.quote.underwriting.Shortfall;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a release would cost, before anybody decides. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class ReleasePreviewResource {

    private final ReleasePreviews previews;
    private final CurrentActor actor;

    ReleasePreviewResource(ReleasePreviews previews, CurrentActor actor) {
        this.previews = previews;
        this.actor = actor;
    }

    /** What makes the premium of a release. */
    @Schema(name = "ReleaseFigures")
    record FiguresRequest(
            @Nullable Money basePremium,
            @Digits(integer = 3, fraction = 4) @Nullable BigDecimal recordsFactor,

            @Size(max = 20)
            @Schema(description = "Loadings and discounts, one after the other", examples = "[-5]")
            @Nullable
            List<@NotNull @Digits(integer = 3, fraction = 2) BigDecimal> adjustmentPercents) {

        Release toRelease() {
            return new Release(
                    basePremium,
                    recordsFactor,
                    adjustmentPercents == null
                            ? List.of()
                            : adjustmentPercents.stream()
                                    .map(percent -> new WantedAdjustment(percent, ""))
                                    .toList(),
                    List.of(),
                    "");
        }
    }

    /** Premiums as the release would make them. */
    @Schema(name = "ReleasePreview")
    record PreviewView(
            List<PreviewedOptionView> options,

            @Schema(description = "All loadings and discounts together")
            BigDecimal adjustmentPercent,

            @Schema(
                    description =
                            "What is beyond your own authority, so that a colleague has to approve; absent if nothing is")
            @Nullable
            Shortfall shortfall) {

        static PreviewView of(ReleasePreview preview) {
            return new PreviewView(
                    preview.options().stream().map(PreviewedOptionView::of).toList(),
                    preview.adjustmentPercent(),
                    preview.shortfall());
        }
    }

    /** An option with and without loadings and discounts. */
    @Schema(name = "PreviewedOption")
    record PreviewedOptionView(
            @Schema(description = "Premium without loadings and discounts")
            Money unadjustedPremium,

            OptionView option) {

        static PreviewedOptionView of(PreviewedOption previewed) {
            return new PreviewedOptionView(
                    previewed.unadjusted(),
                    OptionView.of(previewed.number(), previewed.limit(), previewed.retention(), previewed.worksheet()));
        }
    }

    @POST
    @Path("{number}/release-preview")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Preview the premium of a release",
            description = "Judged figures must be given exactly where the tariff has none. Nothing is saved.")
    public PreviewView previewRelease(@PathParam("number") String number, @NotNull @Valid FiguresRequest request) {
        return PreviewView.of(previews.of(number, request.toRelease(), actor.get()));
    }
}
