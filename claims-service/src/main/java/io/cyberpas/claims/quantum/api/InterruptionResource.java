package io.cyberpas.claims.quantum.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.quantum.Interruption;
import io.cyberpas.claims.quantum.InterruptionDay;
import io.cyberpas.claims.quantum.InterruptionLoss;
import io.cyberpas.claims.quantum.InterruptionStudy;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Loss of income of a claim. */
@Path("/api/claims/{number}/interruptions")
@Tag(name = "Quantum")
class InterruptionResource {

    private final LossAssessing assessing;
    private final CurrentActor actor;

    InterruptionResource(LossAssessing assessing, CurrentActor actor) {
        this.assessing = assessing;
        this.actor = actor;
    }

    @PUT
    @Path("{part}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Work out the loss of income under a line of interruption",
            description = "Gross profit lost after the waiting period, less cost saved in that time. May be corrected.")
    public InterruptionView assess(
            @PathParam("number") String number,
            @PathParam("part") CoveragePart part,
            @NotNull @Valid InterruptionRequest request) {
        return InterruptionView.of(assessing.assess(number, part, request.interruption(), actor.get()));
    }

    @PUT
    @Path("{part}/study")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Work out the loss of income by what was earned day by day",
            description =
                    "Expected is the mean of the same weekday before, moved by the trend; the shortfall counts for the time behind"
                            + " the waiting period; cost saved in that time is taken off, extra expense added as far as it avoided loss. The answer"
                            + " shows every day. May be corrected.")
    public InterruptionView study(
            @PathParam("number") String number,
            @PathParam("part") CoveragePart part,
            @NotNull @Valid StudyRequest request) {
        return InterruptionView.of(assessing.assess(number, part, request.study(), actor.get()));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the losses of income")
    public List<InterruptionView> list(@PathParam("number") String number) {
        return assessing.losses(number, actor.get()).stream()
                .map(InterruptionView::of)
                .toList();
    }

    /** What the forensic accountant found. */
    @Schema(name = "InterruptionRequest", example = """
                    {"beganAt": "2026-12-20T00:00:00Z", "restoredAt": "2026-12-21T06:00:00Z",
                     "hourlyLoss": {"amount": "2000000", "currency": "KRW"},
                     "savedCost": {"amount": "1500000", "currency": "KRW"},
                     "basis": "Ledger of online sales, same weekdays of the four weeks before"}""")
    record InterruptionRequest(
            @NotNull Instant beganAt,
            @NotNull Instant restoredAt,
            @NotNull Money hourlyLoss,
            @NotNull Money savedCost,
            @NotBlank @Size(max = 4000) String basis) {

        Interruption interruption() {
            return new Interruption(beganAt, restoredAt, hourlyLoss, savedCost, basis);
        }
    }

    /** What was earned day by day. */
    @Schema(name = "InterruptionStudyRequest", example = """
                    {"beganAt": "2026-12-20T00:00:00Z", "restoredAt": "2026-12-21T06:00:00Z",
                     "reference": [{"day": "2026-12-06", "grossProfit": "30000000"}, {"day": "2026-12-13", "grossProfit": "32000000"},
                                   {"day": "2026-12-07", "grossProfit": "41000000"}, {"day": "2026-12-14", "grossProfit": "39000000"}],
                     "actual": [{"day": "2026-12-20", "grossProfit": "4000000"}, {"day": "2026-12-21", "grossProfit": "21000000"}],
                     "trendPercent": "3.5", "savedCost": {"amount": "1500000", "currency": "KRW"},
                     "extraExpense": {"amount": "2000000", "currency": "KRW"}, "lossAvoided": {"amount": "5000000", "currency": "KRW"},
                     "basis": "Ledger of online sales"}""")
    record StudyRequest(
            @NotNull Instant beganAt,
            @NotNull Instant restoredAt,
            @NotNull @Size(min = 1, max = 800) List<@NotNull @Valid DayRequest> reference,
            @NotNull @Size(min = 1, max = 800) List<@NotNull @Valid DayRequest> actual,
            @NotNull @Digits(integer = 4, fraction = 2) BigDecimal trendPercent,
            @NotNull Money savedCost,
            @Nullable Money extraExpense,
            @Nullable Money lossAvoided,
            @NotBlank @Size(max = 4000) String basis) {

        InterruptionStudy study() {
            Money nothing = Money.zero(savedCost.currency());
            return new InterruptionStudy(
                    beganAt,
                    restoredAt,
                    reference.stream().map(DayRequest::figure).toList(),
                    actual.stream().map(DayRequest::figure).toList(),
                    trendPercent,
                    savedCost,
                    extraExpense == null ? nothing : extraExpense,
                    lossAvoided == null ? nothing : lossAvoided,
                    basis);
        }
    }

    /** Gross profit of a day in the currency of the policy. */
    @Schema(name = "InterruptionDayFigure")
    record DayRequest(
            @NotNull LocalDate day,
            @NotNull @Digits(integer = 15, fraction = 2) BigDecimal grossProfit) {

        InterruptionStudy.DayFigure figure() {
            return new InterruptionStudy.DayFigure(day, grossProfit);
        }
    }

    /** A loss of income, worked out. */
    @Schema(name = "InterruptionLoss")
    record InterruptionView(
            CoveragePart part,
            Instant beganAt,
            Instant restoredAt,
            int waitingPeriodHours,
            @Nullable Money hourlyLoss,

            @Schema(description = "Over the whole interruption")
            Money savedCost,

            @Schema(description = "Of it, what falls on the time behind the waiting period")
            Money savedCounted,

            String basis,
            @Nullable BigDecimal trendPercent,
            @Nullable Money extraExpense,
            List<InterruptionDay> days,
            Money assessed,
            String assessedBy,
            Instant assessedAt) {

        static InterruptionView of(InterruptionLoss loss) {
            Interruption interruption = loss.interruption();
            return new InterruptionView(
                    loss.part(),
                    interruption.beganAt(),
                    interruption.restoredAt(),
                    loss.waitingPeriodHours(),
                    interruption.hourlyLoss(),
                    interruption.savedCost(),
                    loss.savedCounted(),
                    interruption.basis(),
                    loss.trendPercent(),
                    loss.extraExpenseDue().orElse(null),
                    loss.days(),
                    loss.assessed(),
                    loss.assessedBy(),
                    loss.assessedAt());
        }
    }
}
