package io.cyberpas.policy.personcover.api;

import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.SERVICE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.personcover.PersonCover;
import io.cyberpas.policy.personcover.PersonCovers;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The cover of one person, for claims of households. */
@Path("/api/policies/{number}/person-cover")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, CLAIMS_HANDLER, CLAIMS_MANAGER})
@Tag(name = "Members")
class PersonCoverResource {

    private final PersonCovers covers;
    private final PolicyReading policies;
    private final CurrentActor actor;

    PersonCoverResource(PersonCovers covers, PolicyReading policies, CurrentActor actor) {
        this.covers = covers;
        this.policies = policies;
        this.actor = actor;
    }

    /** Whether a person is covered, and up to which limits of their own. */
    @Schema(
            name = "PersonCover",
            description = "Whether a person is covered on a day, and up to which limits of their own")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonCoverView(
            @Schema(examples = "P-2026-000001") String policyNumber,
            @Schema(examples = "MOBILE_PAYMENT") Product product,

            @Nullable @Schema(examples = "P-2026-000001-01-0000002")
            String certificateNumber,

            LocalDate on,
            boolean inForce,

            @Nullable @Schema(description = "Why there is no cover")
            String reason,

            @Schema(description = "The policy's period, which is the year of the annual limit")
            PeriodView period,

            @Schema(description = "The most in the year, over all parts")
            Money perYear,

            Money retention,
            List<PersonPartView> parts,

            @Schema(description = "Premium that was due before today and did not come in")
            Money premiumOverdue) {

        static PersonCoverView of(PersonCover cover) {
            return new PersonCoverView(
                    cover.policyNumber(),
                    cover.product(),
                    cover.certificate(),
                    cover.on(),
                    cover.inForce(),
                    cover.reason(),
                    new PeriodView(cover.period().from(), cover.period().to()),
                    cover.perYear(),
                    cover.retention(),
                    cover.parts().stream()
                            .map(part -> new PersonPartView(part.code(), part.perEvent(), part.perYear()))
                            .toList(),
                    cover.overdue());
        }
    }

    @Schema(name = "PersonCoverPeriod")
    record PeriodView(
            LocalDate from,

            @Schema(description = "The first day no longer covered")
            LocalDate to) {}

    @Schema(name = "PersonPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonPartView(
            @Schema(examples = "FUNDS_TRANSFER_LOSS") CoverageCode code,

            @Nullable @Schema(description = "Left out where the policy agrees on none")
            Money perEvent,

            Money perYear) {}

    @GET
    @Operation(
            summary = "Whether a person is covered on a day, and up to which limits",
            description = "The person whom the policy insures by name, or the member whom a certificate names.")
    @APIResponse(responseCode = "200", description = "Covered or, with a reason, not")
    @APIResponse(responseCode = "409", description = "The policy insures members, and no certificate is named")
    public PersonCoverView personCover(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(example = "P-2026-000001-01-0000002") @RestQuery @Nullable String certificate,
            @Parameter(description = "The day; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on) {
        var named = certificate == null || certificate.isBlank() ? null : certificate.strip();
        return PersonCoverView.of(covers.find(number, named, day(on), actor.get()));
    }

    private LocalDate day(@Nullable String on) {
        try {
            return on == null || on.isBlank() ? policies.today() : LocalDate.parse(on);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("on", "is not a date", "YYYY-MM-DD"));
        }
    }
}
