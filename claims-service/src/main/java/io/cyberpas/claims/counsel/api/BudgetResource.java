package io.cyberpas.claims.counsel.api;

import io.cyberpas.claims.counsel.AgreedRate;
import io.cyberpas.claims.counsel.BudgetHandling;
import io.cyberpas.claims.counsel.BudgetStatement;
import io.cyberpas.claims.counsel.BudgetStatus;
import io.cyberpas.claims.counsel.CounselBudget;
import io.cyberpas.claims.counsel.Grade;
import io.cyberpas.claims.counsel.Phase;
import io.cyberpas.claims.counsel.PhaseBudget;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Budgets of law firms under a claim. */
@Path("/api/claims/{number}/counsel-budgets")
@Tag(name = "Counsel", description = "Budgets and invoices of law firms")
class BudgetResource {

    private final BudgetHandling handling;
    private final CurrentActor actor;

    BudgetResource(BudgetHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Propose a budget by phase with hourly rates",
            description = "A law firm proposes its own and leaves firm out.")
    public RestResponse<BudgetView> propose(@PathParam("number") String number, @NotNull @Valid BudgetRequest request) {
        CounselBudget budget = handling.propose(
                number,
                request.firm(),
                request.phases().stream()
                        .map(each -> new PhaseBudget(each.phase(), each.amount()))
                        .toList(),
                request.rates().stream()
                        .map(each -> new AgreedRate(each.grade(), each.hourly()))
                        .toList(),
                request.note(),
                actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, BudgetView.of(budget))
                .tag(IfMatch.etag(budget.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the budgets", description = "A law firm finds its own.")
    public List<BudgetView> list(@PathParam("number") String number) {
        return handling.budgets(number, actor.get()).stream()
                .map(BudgetView::of)
                .toList();
    }

    @GET
    @Path("statements")
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read how much of each firm's budget is used, by phase")
    public List<BudgetStatement> statements(@PathParam("number") String number) {
        return handling.statements(number, actor.get());
    }

    @PUT
    @Path("{reference}/approval")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Approve a budget", description = "Never by the proposer; as far as the mandate reaches.")
    public RestResponse<BudgetView> approve(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(handling.approve(number, reference, ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/return")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Return a budget with remarks")
    public RestResponse<BudgetView> sendBack(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid RemarksRequest request) {
        return answer(handling.sendBack(number, reference, request.remarks(), ifMatch, actor.get()));
    }

    private static RestResponse<BudgetView> answer(CounselBudget budget) {
        return RestResponse.ResponseBuilder.ok(BudgetView.of(budget))
                .tag(IfMatch.etag(budget.version()))
                .build();
    }

    /** What a law firm may cost. */
    @Schema(name = "CounselBudgetRequest", example = """
                    {"phases": [{"phase": "PLEADINGS", "amount": {"amount": "20000000", "currency": "KRW"}}],
                     "rates": [{"grade": "PARTNER", "hourly": {"amount": "500000", "currency": "KRW"}}],
                     "note": "First instance, 112 plaintiffs"}""")
    record BudgetRequest(
            @Nullable @Size(max = 60) String firm,
            @NotNull @Size(max = 20) List<@NotNull @Valid PhaseRequest> phases,
            @NotNull @Size(max = 20) List<@NotNull @Valid RateRequest> rates,
            @NotBlank @Size(max = 2000) String note) {}

    /** A phase. */
    @Schema(name = "CounselBudgetPhase")
    record PhaseRequest(@NotNull Phase phase, @NotNull Money amount) {}

    /** An hourly rate. */
    @Schema(name = "CounselBudgetRate")
    record RateRequest(@NotNull Grade grade, @NotNull Money hourly) {}

    /** What is missing or too much. */
    @Schema(name = "CounselBudgetRemarks")
    record RemarksRequest(@NotBlank @Size(max = 2000) String remarks) {}

    /** A budget. */
    @Schema(name = "CounselBudget")
    record BudgetView(
            String reference,
            long version,
            String firm,
            BudgetStatus status,
            List<PhaseBudget> phases,
            List<AgreedRate> rates,
            Money total,
            String note,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionNote) {

        static BudgetView of(CounselBudget budget) {
            return new BudgetView(
                    budget.reference(),
                    budget.version(),
                    budget.firm(),
                    budget.status(),
                    budget.phases(),
                    budget.rates(),
                    budget.total(),
                    budget.note(),
                    budget.proposedBy(),
                    budget.proposedAt(),
                    budget.decidedBy().orElse(null),
                    budget.decidedAt().orElse(null),
                    budget.decisionNote().orElse(null));
        }
    }
}
