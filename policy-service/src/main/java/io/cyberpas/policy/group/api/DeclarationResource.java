package io.cyberpas.policy.group.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.Declaration;
import io.cyberpas.policy.group.PremiumDeclaring;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Premium by head-count and by day, month by month. */
@Path("/api/policies/{number}/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({POLICY_ADMIN, FINANCE, BROKER, AUDITOR})
@Tag(name = "Members")
class DeclarationResource {

    private final PremiumDeclaring declaring;
    private final CurrentActor actor;

    DeclarationResource(PremiumDeclaring declaring, CurrentActor actor) {
        this.declaring = declaring;
        this.actor = actor;
    }

    @Schema(name = "DeclarationRequest")
    record DeclarationRequest(
            @NotNull @Schema(examples = "2026-12") String month) {}

    @Schema(
            name = "MemberDeclaration",
            description =
                    "What members really cost up to the end of a month, against the deposit premium for those agreed."
                            + " Sums run from the beginning of the policy and are rounded once.")
    record DeclarationView(
            @Schema(examples = "P-2026-000001") String policyNumber,
            @Schema(examples = "2026-12") String month,

            @Schema(description = "The first day that is not counted")
            LocalDate coveredTo,

            @Schema(description = "Days on which members were covered, all together", examples = "3100000")
            long memberDays,

            Money earned,
            Money deposit,

            @Schema(description = "By earlier declarations") Money adjustedBefore,

            @Schema(description = "By this one; negative where premium goes back")
            Money adjustment) {

        static DeclarationView of(Declaration declaration) {
            return new DeclarationView(
                    declaration.policyNumber(),
                    declaration.month().toString(),
                    declaration.coveredTo(),
                    declaration.memberDays(),
                    declaration.earned(),
                    declaration.deposit(),
                    declaration.adjustedBefore(),
                    declaration.adjustment());
        }
    }

    @GET
    @Operation(
            summary = "The declarations of a policy",
            description = "The last month first; at most one a month of cover.")
    public List<DeclarationView> declarations(@Parameter(example = "P-2026-000001") @RestPath String number) {
        return declaring.ofPolicy(number, actor.get()).stream()
                .map(DeclarationView::of)
                .toList();
    }

    @GET
    @Path("preview")
    @Operation(summary = "What declaring a month would come to", description = "Changes nothing.")
    public DeclarationView previewDeclaration(
            @RestPath String number, @Parameter(example = "2026-12") @RestQuery @Nullable String month) {
        return DeclarationView.of(declaring.preview(number, month("month", month), actor.get()));
    }

    @POST
    @Idempotent
    @RolesAllowed({POLICY_ADMIN, FINANCE})
    @Operation(
            summary = "Declare a month that is over",
            description =
                    "The adjustment becomes a transaction of the policy. A month is declared once: again, the same is answered.")
    @APIResponse(responseCode = "201", description = "Declared")
    @APIResponse(responseCode = "200", description = "Had been declared before")
    @APIResponse(responseCode = "409", description = "Not over, no month of the policy, or before one that is declared")
    public RestResponse<DeclarationView> declareMembers(
            @RestPath String number, @NotNull @Valid DeclarationRequest request) {
        PremiumDeclaring.Outcome outcome = declaring.declare(number, month("$.month", request.month()), actor.get());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        DeclarationView.of(outcome.declaration()))
                .build();
    }

    private static YearMonth month(String field, @Nullable String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(field, "is no month", "such as 2026-12"));
        }
    }
}
