package io.cyberpas.claims.engagement.api;

import io.cyberpas.claims.engagement.Appointing;
import io.cyberpas.claims.engagement.EngagementCourse;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Appointments of firms of the panel to a claim, and their course. */
@Path("/api/claims/{number}/engagements")
@Tag(name = "Engagements", description = "Firms appointed to claims: terms, course, deliverables, hours")
class EngagementResource {

    private final Appointing appointing;
    private final EngagementCourse course;
    private final CurrentActor actor;

    EngagementResource(Appointing appointing, EngagementCourse course, CurrentActor actor) {
        this.appointing = appointing;
        this.course = course;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Idempotent
    @Operation(
            summary = "Appoint a firm of the panel",
            description = "From then on the people of the firm, whose tokens carry its code, see the claim. A conflict "
                    + "of interest that the panel knows of answers 409, unless a manager has waived it. Breach counsel that accepted "
                    + "its own appointment appoints other firms than law firms, on the standard budget and rates.")
    public RestResponse<EngagementView> appoint(
            @PathParam("number") String number, @NotNull @Valid EngagementRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                EngagementView.of(number, appointing.appoint(number, request.proposal(), actor.get())));
    }

    @GET
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(summary = "List the appointments", description = "A firm is shown its own only.")
    public List<EngagementView> list(@PathParam("number") String number) {
        return course.engagements(number, actor.get()).stream()
                .map(each -> EngagementView.of(number, each))
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(summary = "Read an appointment", description = "That of another firm is absent for a firm.")
    public EngagementView read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return EngagementView.of(number, course.engagement(number, id, actor.get()));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER})
    @Operation(
            summary = "Accept an appointment",
            description = "By the firm, which says what it found when it looked for conflicts.")
    public EngagementView accept(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid StatementRequest request) {
        return EngagementView.of(number, course.accept(number, id, request.statement(), actor.get()));
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER})
    @Operation(summary = "Decline an appointment", description = "The firm no longer sees the claim.")
    public EngagementView decline(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid StatementRequest request) {
        return EngagementView.of(number, course.decline(number, id, request.statement(), actor.get()));
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER})
    @Operation(summary = "Start the work", description = "Stops the clock for the start of the firm.")
    public EngagementView start(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid StatementRequest request) {
        return EngagementView.of(number, course.start(number, id, request.statement(), actor.get()));
    }

    @POST
    @Path("{id}/deliverables/{position}/delivery")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER})
    @Operation(summary = "Tell that something was delivered", description = "Positions count from 1.")
    public EngagementView deliver(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @PathParam("position") int position,
            @NotNull @Valid DeliveryRequest request) {
        return EngagementView.of(number, course.deliver(number, id, position, request.reference(), actor.get()));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "End an engagement", description = "Or take an appointment back before the work began.")
    public EngagementView end(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid StatementRequest request) {
        return EngagementView.of(number, course.end(number, id, request.statement(), actor.get()));
    }

    @POST
    @Path("{id}/budget")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Grant more hours")
    public EngagementView raiseBudget(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid BudgetRequest request) {
        return EngagementView.of(
                number, course.raiseBudget(number, id, request.hours(), request.reason(), actor.get()));
    }

    /** What is said to a step. */
    @Schema(name = "EngagementStatement")
    record StatementRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "No engagement for the insured in three years")
            String statement) {}

    /** As what something was delivered. */
    @Schema(name = "DeliveryRequest")
    record DeliveryRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "C-2026-000001-FR1")
            String reference) {}

    /** A greater budget. */
    @Schema(name = "EngagementBudget")
    record BudgetRequest(
            @NotNull @Digits(integer = 6, fraction = 2) @Schema(examples = "240")
            BigDecimal hours,

            @NotBlank @Size(max = 1000) String reason) {}
}
