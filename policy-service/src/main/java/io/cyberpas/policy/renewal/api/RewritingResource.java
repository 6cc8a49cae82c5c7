package io.cyberpas.policy.renewal.api;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.PolicyRewriting;
import io.cyberpas.policy.renewal.RewritingPlan;
import io.cyberpas.policy.renewal.api.RenewalRequests.RewritingRequest;
import io.cyberpas.policy.renewal.api.RenewalViews.PeriodView;
import io.cyberpas.policy.renewal.api.RenewalViews.SuccessorView;
import io.cyberpas.policy.renewal.api.RenewalViews.TermsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A policy in place of another, over REST. */
@Path("/api/policies/{number}/rewriting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Policy transactions")
class RewritingResource {

    private final PolicyRewriting rewriting;
    private final RenewalOnce once;
    private final CurrentActor actor;

    RewritingResource(PolicyRewriting rewriting, RenewalOnce once, CurrentActor actor) {
        this.rewriting = rewriting;
        this.once = once;
        this.actor = actor;
    }

    @Schema(name = "RewritingPlan", description = "What a rewriting would make; nothing has been recorded")
    record PlanView(
            @Schema(examples = "P-2026-000001") String policyNumber,

            @Schema(description = "The version to be named in If-Match when it is done", examples = "0")
            long policyVersion,

            @Schema(description = "By how much the premium of the policy that ends changes; negative: it goes back")
            Money returnPremium,

            @Schema(description = "Of the policy that takes its place")
            PeriodView period,

            @Schema(description = "Of the policy that takes its place")
            TermsView terms,

            @Schema(description = "What is to be paid in all")
            Money balance,

            @Schema(description = "Why a senior underwriter has to agree")
            List<String> referrals) {

        static PlanView of(RewritingPlan plan) {
            return new PlanView(
                    plan.ending().policyNumber(),
                    plan.ending().policyVersion(),
                    plan.ending().premium(),
                    PeriodView.of(plan.period()),
                    TermsView.of(plan.terms()),
                    plan.balance(),
                    plan.referrals());
        }
    }

    @POST
    @Path("/preview")
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER, UNDERWRITER, BROKER})
    @Operation(
            summary = "Preview a policy in place of another",
            description = "Prices the end of the one pro rata and the other for its own period. Changes nothing.")
    public PlanView previewRewriting(
            @Parameter(example = "P-2026-000001") @RestPath String number, @NotNull @Valid RewritingRequest request) {
        return PlanView.of(rewriting.plan(number, request.toWish(), actor.get()));
    }

    @POST
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER, UNDERWRITER})
    @Operation(
            summary = "Put a policy in place of another",
            description =
                    "Ends the one pro rata and issues the other from that day on, both or neither, if the policy is still of the version named in If-Match. What is referred needs a senior underwriter.")
    @APIResponse(responseCode = "201", description = "Issued")
    @APIResponse(responseCode = "503", description = "The quote service does not answer")
    public RestResponse<SuccessorView> rewritePolicy(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RewritingRequest request) {
        long madeFrom = IfMatch.required(version);
        return once.rewrite(
                Attempt.of(() -> rewriting.plan(number, madeFrom, request.toWish(), actor.get())), actor.get());
    }
}
