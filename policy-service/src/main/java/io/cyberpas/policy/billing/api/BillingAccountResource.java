package io.cyberpas.policy.billing.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.InstalmentPlan;
import io.cyberpas.policy.billing.PremiumPayer;
import io.cyberpas.policy.billing.ScheduleChanging;
import io.cyberpas.policy.billing.api.InvoiceViews.AccountView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Billing accounts of policies over REST. */
@Path("/api/policies/{number}/billing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
class BillingAccountResource {

    private final BillingReading reading;
    private final ScheduleChanging changing;
    private final BusinessTime time;
    private final CurrentActor actor;

    BillingAccountResource(BillingReading reading, ScheduleChanging changing, BusinessTime time, CurrentActor actor) {
        this.reading = reading;
        this.changing = changing;
        this.time = time;
        this.actor = actor;
    }

    @Schema(name = "PlanRequest", description = "How often premium is to be paid")
    record PlanRequest(
            @NotNull @Schema(examples = "QUARTERLY") InstalmentPlan plan) {}

    @Schema(
            name = "PayerRequest",
            description = "Who is to pay: an organisation by its registration, a person by birth date")
    record PayerRequest(
            @Schema(examples = "한빛홀딩스 주식회사") @Nullable String name,
            @Schema(examples = "220-81-62517") @Nullable String registrationNumber,
            @Schema(examples = "1985-04-12") @Nullable LocalDate birthDate,

            @Schema(examples = "premium@hanbit.example") @Nullable
            String email) {}

    @GET
    @RolesAllowed({FINANCE, POLICY_ADMIN, AUDITOR, BROKER})
    @Operation(summary = "What is owed for a policy, by whom and in which instalments")
    public RestResponse<AccountView> account(@Parameter(example = "P-2026-000001") @RestPath String number) {
        return answer(number);
    }

    @PUT
    @Path("/plan")
    @RolesAllowed({FINANCE, POLICY_ADMIN})
    @Operation(
            summary = "Change how often premium is paid",
            description = "What is due from today on is withdrawn and billed anew; only while nothing of it was paid.")
    @APIResponse(responseCode = "409", description = "Something due from today on was paid, or nothing is due any more")
    public RestResponse<AccountView> changePlan(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PlanRequest request) {
        changing.changePlan(number, IfMatch.required(ifMatch), request.plan(), actor.get());
        return answer(number);
    }

    @PUT
    @Path("/payer")
    @RolesAllowed({FINANCE, POLICY_ADMIN})
    @Operation(
            summary = "Change who pays the premium",
            description = "What is due from today on is withdrawn and billed anew; only while nothing of it was paid.")
    @APIResponse(responseCode = "409", description = "Something due from today on was paid, or nothing is due any more")
    public RestResponse<AccountView> changePayer(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PayerRequest request) {
        PremiumPayer payer = PremiumPayer.entered(
                request.name(), request.registrationNumber(), request.birthDate(), request.email(), time.today());
        changing.changePayer(number, IfMatch.required(ifMatch), payer, actor.get());
        return answer(number);
    }

    private RestResponse<AccountView> answer(String number) {
        Actor reader = actor.get();
        BillingReading.AccountFile file = reading.account(number, reader);
        return RestResponse.ResponseBuilder.ok(AccountView.of(file, time.today(), reader))
                .tag(IfMatch.etag(file.account().version()))
                .build();
    }
}
