package io.cyberpas.claims.engagement.api;

import io.cyberpas.claims.engagement.TimeEntry;
import io.cyberpas.claims.engagement.TimeKeeping;
import io.cyberpas.claims.engagement.TimeSheet;
import io.cyberpas.claims.engagement.TimeSheetStatus;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hours worked under an appointment. */
@Path("/api/claims/{number}/engagements/{id}/time-sheets")
@Tag(name = "Engagements")
class TimeSheetResource {

    private final TimeKeeping keeping;
    private final CurrentActor actor;

    TimeSheetResource(TimeKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER})
    @Idempotent
    @Operation(
            summary = "Submit hours",
            description = "Role and grade as on the rate card of the appointment, which prices them.")
    public RestResponse<TimeSheetView> submit(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid TimeSheetRequest request) {
        TimeSheet sheet = keeping.submit(number, id, request.told(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, TimeSheetView.of(sheet));
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
    @Operation(summary = "List the time sheets")
    public List<TimeSheetView> list(@PathParam("number") String number, @PathParam("id") UUID id) {
        return keeping.sheets(number, id, actor.get()).stream()
                .map(TimeSheetView::of)
                .toList();
    }

    @POST
    @Path("{sheet}/approval")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Approve hours",
            description = "By somebody else than who submitted them. Over the budget answers 409 `over-budget`.")
    public TimeSheetView approve(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @PathParam("sheet") int sheet,
            @NotNull @Valid SheetReason request) {
        return TimeSheetView.of(keeping.approve(number, id, sheet, request.reason(), actor.get()));
    }

    @POST
    @Path("{sheet}/return")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Send hours back")
    public TimeSheetView giveBack(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @PathParam("sheet") int sheet,
            @NotNull @Valid SheetReason request) {
        return TimeSheetView.of(keeping.giveBack(number, id, sheet, request.reason(), actor.get()));
    }

    /** Hours to submit. */
    @Schema(name = "TimeSheetRequest", example = """
                    {"entries": [{"workedOn": "2026-12-21", "role": "Forensic examiner", "grade": "Senior",
                                  "hours": 7.5, "what": "Imaged WEB-03"}]}""")
    record TimeSheetRequest(
            @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid TimeEntryRequest> entries) {

        List<TimeEntry.Told> told() {
            return entries.stream()
                    .map(each ->
                            new TimeEntry.Told(each.workedOn(), each.role(), each.grade(), each.hours(), each.what()))
                    .toList();
        }
    }

    /** Hours of somebody on a day. */
    @Schema(name = "TimeEntryRequest")
    record TimeEntryRequest(
            @NotNull LocalDate workedOn,
            @NotBlank @Size(max = 80) String role,
            @NotBlank @Size(max = 40) String grade,
            @NotNull @Digits(integer = 2, fraction = 2) BigDecimal hours,
            @NotBlank @Size(max = 1000) String what) {}

    /** Why hours are approved or sent back. */
    @Schema(name = "TimeSheetReason")
    record SheetReason(@NotBlank @Size(max = 2000) String reason) {}

    /** A time sheet. */
    @Schema(name = "TimeSheet")
    record TimeSheetView(
            int number,
            TimeSheetStatus status,
            BigDecimal hours,
            Money amount,
            List<TimeEntry> entries,
            String submittedBy,
            Instant submittedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {

        static TimeSheetView of(TimeSheet sheet) {
            return new TimeSheetView(
                    sheet.number(),
                    sheet.status(),
                    sheet.hours(),
                    sheet.amount(),
                    sheet.entries(),
                    sheet.submittedBy(),
                    sheet.submittedAt(),
                    sheet.decidedBy().orElse(null),
                    sheet.decidedAt().orElse(null),
                    sheet.decisionReason().orElse(null));
        }
    }
}
