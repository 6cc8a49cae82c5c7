package io.cyberpas.claims.engagement.pages;

import static io.cyberpas.platform.access.Roles.ADVISER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.engagement.TimeEntry;
import io.cyberpas.claims.engagement.TimeKeeping;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Forms by which hours are submitted and decided. */
@Path("/claims/{number}/engagements/{id}/time-sheets")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class TimeSheetPages {

    private static final int COLUMNS = 5;

    private final TimeKeeping keeping;
    private final CurrentActor actor;

    TimeSheetPages(TimeKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({FORENSIC_VENDOR, COUNSEL, ADVISER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> submit(
            @RestPath String number, @RestPath UUID id, @RestForm @NotBlank @Size(max = 100_000) String entries) {
        List<TimeEntry.Told> told = entries.lines()
                .filter(line -> !line.isBlank())
                .map(TimeSheetPages::entry)
                .toList();
        keeping.submit(number, id, told, actor.get());
        return EngagementPages.again(number, id);
    }

    @POST
    @Path("/{sheet}/approval")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String number,
            @RestPath UUID id,
            @RestPath int sheet,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        keeping.approve(number, id, sheet, reason, actor.get());
        return EngagementPages.again(number, id);
    }

    @POST
    @Path("/{sheet}/return")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> giveBack(
            @RestPath String number,
            @RestPath UUID id,
            @RestPath int sheet,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        keeping.giveBack(number, id, sheet, reason, actor.get());
        return EngagementPages.again(number, id);
    }

    private static TimeEntry.Told entry(String line) {
        String[] columns = line.split("\\|", COLUMNS);
        try {
            if (columns.length == COLUMNS && !columns[4].isBlank()) {
                return new TimeEntry.Told(
                        LocalDate.parse(columns[0].strip()),
                        columns[1].strip(),
                        columns[2].strip(),
                        EngagementForm.hours("entries", columns[3]),
                        columns[4].strip());
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw new InvalidInputException(new FieldProblem(
                "$.entries",
                "has a line that is no entry: " + line.strip(),
                "2026-12-21 | Forensic examiner | Senior | 7.5 | Imaged WEB-03"));
    }
}
