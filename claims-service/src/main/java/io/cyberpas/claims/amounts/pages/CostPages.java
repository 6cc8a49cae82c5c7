package io.cyberpas.claims.amounts.pages;

import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.quantum.CostCut;
import io.cyberpas.claims.quantum.CostFile;
import io.cyberpas.claims.quantum.Interruption;
import io.cyberpas.claims.quantum.InterruptionStudy;
import io.cyberpas.claims.quantum.Invoice;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the forms of first-party loss do. */
@Path("/claims/{number}/amounts")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class CostPages {

    private final LossAssessing losses;
    private final CurrentActor actor;
    private final ZoneId zone;

    CostPages(LossAssessing losses, CurrentActor actor, ZoneId zone) {
        this.losses = losses;
        this.actor = actor;
        this.zone = zone;
    }

    @POST
    @Path("/costs")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> record(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 200) String supplier,
            @RestForm @NotBlank @Size(max = 60) String invoiceNumber,
            @RestForm @NotNull LocalDate invoicedOn,
            @RestForm @NotBlank @Size(max = 2000) String description,
            @RestForm @NotNull CoveragePart part,
            @RestForm @Nullable String claimed,
            @RestForm @Nullable String claimedCurrency,
            @RestForm @Nullable @Size(max = 1000) String evidence) {
        var invoice = new Invoice(
                supplier,
                invoiceNumber,
                invoicedOn,
                description,
                part,
                FormMoney.money("claimed", claimed, claimedCurrency),
                references(evidence));
        losses.record(number, invoice, actor.get());
        return amountsAgain(number);
    }

    @POST
    @Path("/cost-file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> recordFile(@RestPath String number, @RestForm @NotNull FileUpload file)
            throws IOException {
        if (file.size() > CostFile.MOST_BYTES) {
            throw new InvalidInputException(
                    new FieldProblem("file", "is too large", "at most " + CostFile.MOST_BYTES + " bytes"));
        }
        losses.record(number, CostFile.read(Files.readAllBytes(file.uploadedFile())), actor.get());
        return amountsAgain(number);
    }

    @POST
    @Path("/costs/{reference}/approval")
    @RolesAllowed(CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String number, @RestPath String reference, @RestForm("_version") @NotNull Long version) {
        losses.approve(number, reference, version, actor.get());
        return amountsAgain(number);
    }

    @POST
    @Path("/costs/{reference}/cut")
    @Operation(hidden = true)
    public RestResponse<Void> cut(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm CostCut.@NotNull Kind kind,
            @RestForm @Nullable String cut,
            @RestForm @Nullable String cutCurrency,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        var one = new CostCut(kind, FormMoney.money("cut", cut, cutCurrency), reason);
        losses.cut(number, reference, List.of(one), reason, version, actor.get());
        return amountsAgain(number);
    }

    @POST
    @Path("/costs/{reference}/assessment")
    @Operation(hidden = true)
    public RestResponse<Void> assess(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @Nullable String assessed,
            @RestForm @Nullable String assessedCurrency,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        losses.assess(
                number,
                reference,
                FormMoney.money("assessed", assessed, assessedCurrency),
                reason,
                version,
                actor.get());
        return amountsAgain(number);
    }

    @POST
    @Path("/interruptions/{part}")
    @Operation(hidden = true)
    public RestResponse<Void> workOut(
            @RestPath String number,
            @RestPath CoveragePart part,
            @RestForm @NotBlank String beganAt,
            @RestForm @NotBlank String restoredAt,
            @RestForm @Nullable String hourlyLoss,
            @RestForm @Nullable String hourlyLossCurrency,
            @RestForm @Nullable String savedCost,
            @RestForm @Nullable String savedCostCurrency,
            @RestForm @NotBlank @Size(max = 4000) String basis) {
        var interruption = new Interruption(
                FormTime.instant("beganAt", beganAt, zone),
                FormTime.instant("restoredAt", restoredAt, zone),
                FormMoney.money("hourlyLoss", hourlyLoss, hourlyLossCurrency),
                FormMoney.money("savedCost", savedCost, savedCostCurrency),
                basis);
        losses.assess(number, part, interruption, actor.get());
        return amountsAgain(number);
    }

    @POST
    @Path("/interruptions/{part}/study")
    @Operation(hidden = true)
    public RestResponse<Void> study(
            @RestPath String number,
            @RestPath CoveragePart part,
            @RestForm @NotBlank String beganAt,
            @RestForm @NotBlank String restoredAt,
            @RestForm @NotBlank @Size(max = 60_000) String reference,
            @RestForm @NotBlank @Size(max = 60_000) String actual,
            @RestForm @NotNull BigDecimal trendPercent,
            @RestForm @Nullable String savedCost,
            @RestForm @Nullable String savedCostCurrency,
            @RestForm @Nullable String extraExpense,
            @RestForm @Nullable String extraExpenseCurrency,
            @RestForm @Nullable String lossAvoided,
            @RestForm @Nullable String lossAvoidedCurrency,
            @RestForm @NotBlank @Size(max = 4000) String basis) {
        var study = new InterruptionStudy(
                FormTime.instant("beganAt", beganAt, zone),
                FormTime.instant("restoredAt", restoredAt, zone),
                FormFigures.days("reference", reference),
                FormFigures.days("actual", actual),
                trendPercent,
                FormMoney.money("savedCost", savedCost, savedCostCurrency),
                FormMoney.money("extraExpense", extraExpense, extraExpenseCurrency),
                FormMoney.money("lossAvoided", lossAvoided, lossAvoidedCurrency),
                basis);
        losses.assess(number, part, study, actor.get());
        return RestResponse.seeOther(UriBuilder.fromPath("/claims/{number}/amounts/interruptions/{part}/worksheet")
                .build(number, part));
    }

    private static List<String> references(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static RestResponse<Void> amountsAgain(String number) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/amounts").build(number));
    }
}
