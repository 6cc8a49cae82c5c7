package io.cyberpas.policy.policy.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.limit.Erosions;
import io.cyberpas.policy.limit.LimitReading;
import io.cyberpas.policy.limit.api.ErosionView;
import io.cyberpas.policy.policy.CoverReading;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyFilter;
import io.cyberpas.policy.policy.PolicyIssuing;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.PolicyVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Policies over REST. */
@Path("/api/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Policies", description = "Contracts of insurance, on both time lines")
class PolicyResource {

    private final PolicyReading reading;
    private final PolicyIssuing issuing;
    private final IssuingOnce issuingOnce;
    private final CoverReading covers;
    private final LimitReading limits;
    private final Erosions erosions;
    private final CurrentActor actor;

    PolicyResource(
            PolicyReading reading,
            PolicyIssuing issuing,
            IssuingOnce issuingOnce,
            CoverReading covers,
            LimitReading limits,
            Erosions erosions,
            CurrentActor actor) {
        this.reading = reading;
        this.issuing = issuing;
        this.issuingOnce = issuingOnce;
        this.covers = covers;
        this.limits = limits;
        this.erosions = erosions;
        this.actor = actor;
    }

    @Schema(name = "IssueRequest", description = "Which accepted quote is to become a policy")
    record IssueRequest(
            @NotNull @Pattern(regexp = "Q-\\d{4}-\\d{6,9}") @Schema(examples = "Q-2026-000001")
            String quoteNumber) {}

    @POST
    @RolesAllowed({SERVICE, POLICY_ADMIN})
    @Operation(
            summary = "Issue the policy of an accepted quote",
            description =
                    "Reads the quote from the quote service. A quote becomes one policy only: asked again, the same"
                            + " policy is answered with 200.")
    @APIResponse(responseCode = "201", description = "Issued")
    @APIResponse(responseCode = "200", description = "Had been issued before")
    @APIResponse(
            responseCode = "409",
            description = "Not issuable; errors name the reasons by their place in the quote")
    @APIResponse(responseCode = "503", description = "The quote service does not answer")
    public RestResponse<PolicyView> issue(@NotNull @Valid IssueRequest request) {
        String quoteNumber = request.quoteNumber();
        return issuingOnce.issue(quoteNumber, issuing.read(quoteNumber), actor.get());
    }

    @GET
    @RolesAllowed({
        BROKER,
        UNDERWRITER,
        SENIOR_UNDERWRITER,
        POLICY_ADMIN,
        CLAIMS_HANDLER,
        CLAIMS_MANAGER,
        FINANCE,
        AUDITOR,
        SERVICE
    })
    @Operation(
            summary = "Search policies",
            description = "The last issued first; brokers see those of their brokerage.")
    public Page<PolicyLineView> searchPolicies(
            @Parameter(
                            description =
                                    "Start of a policy or quote number, a business registration number, or any part of the insured's name",
                            example = "한빛")
                    @RestQuery
                    @Nullable
                    String search,
            @Parameter(description = "Where the policy stands today", example = "IN_FORCE") @RestQuery @Nullable
                    String status,
            @Parameter(example = "ENTERPRISE_CYBER") @RestQuery @Nullable String product,
            @Parameter(description = "Code of the brokerage", example = "HANBIT") @RestQuery @Nullable String brokerage,
            @Parameter(description = "The first day on which cover may begin") @RestQuery @Nullable String beginsFrom,
            @Parameter(description = "The last day on which cover may begin") @RestQuery @Nullable String beginsTo,
            @Parameter(description = "The first day that may be the last of cover") @RestQuery @Nullable
                    String expiresFrom,
            @Parameter(description = "The last day that may be the last of cover") @RestQuery @Nullable
                    String expiresTo,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        PolicyFilter filter =
                PolicyFilter.of(search, status, product, brokerage, beginsFrom, beginsTo, expiresFrom, expiresTo);
        return reading.search(actor.get(), filter, PageRequest.of(after, size)).map(PolicyLineView::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        BROKER,
        UNDERWRITER,
        SENIOR_UNDERWRITER,
        POLICY_ADMIN,
        CLAIMS_HANDLER,
        CLAIMS_MANAGER,
        FINANCE,
        AUDITOR,
        SERVICE
    })
    @Operation(
            summary = "A policy, as of a day of cover and as known at an instant",
            description =
                    "Without asOf the terms of today, or of the nearest covered day. 404 if no terms held on the day,"
                            + " or none were known at the instant.")
    public RestResponse<PolicyView> policy(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "Day of cover", example = "2026-12-20") @RestQuery @Nullable String asOf,
            @Parameter(description = "Instant whose knowledge counts", example = "2026-12-20T05:00:00Z")
                    @RestQuery
                    @Nullable
                    String knownAt) {
        Actor reader = actor.get();
        Policy policy = reading.policy(number, reader);
        LocalDate today = reading.today();
        PolicyVersion present = policy.versionNearest(today);
        LocalDate day = QueryParameters.date("asOf", asOf, present.effective().nearest(today));
        Instant instant = QueryParameters.instant("knownAt", knownAt, reading.now());
        PolicyVersion version = Optional.of(present)
                .filter(found -> asOf == null && knownAt == null)
                .or(() -> policy.versionAt(day, instant))
                .orElseThrow(() -> new AbsentException(
                        "version of policy", "%s for %s as known at %s".formatted(number, day, instant)));
        return RestResponse.ResponseBuilder.ok(PolicyView.of(policy, version, today, reader))
                .tag(IfMatch.etag(policy.version()))
                .build();
    }

    @GET
    @Path("/{number}/cover")
    @RolesAllowed({SERVICE, CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(
            summary = "Whether a policy covers a day, and what is left of it",
            description = "Outside the period inForce is false, with the reason.")
    public CoverView cover(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "The day; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on) {
        LocalDate day = QueryParameters.date("on", on, reading.today());
        return CoverView.of(covers.policy(number, actor.get()), limits.left(number), day);
    }

    @GET
    @Path("/{number}/erosions")
    @RolesAllowed({
        BROKER,
        UNDERWRITER,
        SENIOR_UNDERWRITER,
        POLICY_ADMIN,
        CLAIMS_HANDLER,
        CLAIMS_MANAGER,
        FINANCE,
        AUDITOR,
        SERVICE
    })
    @Operation(summary = "What payments took from the limits of a policy", description = "The last one first.")
    public Page<ErosionView> erosions(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        Policy policy = reading.policy(number, actor.get());
        return erosions.ofPolicy(policy.number(), PageRequest.of(after, size)).map(ErosionView::of);
    }
}
