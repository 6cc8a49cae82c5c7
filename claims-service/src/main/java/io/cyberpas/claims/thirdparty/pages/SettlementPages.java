package io.cyberpas.claims.thirdparty.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.settlement.Instalment;
import io.cyberpas.claims.settlement.Offer;
import io.cyberpas.claims.settlement.Settlement;
import io.cyberpas.claims.settlement.SettlementHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of a settlement, and its forms. */
@Path("/claims/{number}/third-party/settlements")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class SettlementPages {

    private final SettlementHandling handling;
    private final LiabilityAssessing liability;
    private final CurrentActor actor;

    SettlementPages(SettlementHandling handling, LiabilityAssessing liability, CurrentActor actor) {
        this.handling = handling;
        this.liability = liability;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance newSettlement(String number, Demand demand, List<Offer.Direction> directions);

        static native TemplateInstance settlement(
                String number,
                Settlement settlement,
                Demand demand,
                @Nullable AuthorityLevel level,
                List<Offer.Direction> directions,
                List<Integer> rows);

        private Templates() {}
    }

    @GET
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number, @RestQuery @NotBlank String demand) {
        return Templates.newSettlement(
                number, liability.demand(number, demand, actor.get()), List.of(Offer.Direction.values()));
    }

    @GET
    @Path("/{reference}")
    @Transactional
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath String reference) {
        Actor reader = actor.get();
        Settlement settlement = handling.settlement(number, reference, reader);
        return Templates.settlement(
                number,
                settlement,
                liability.demand(number, settlement.demandReference(), reader),
                settlement.terms().map(_ -> handling.level(settlement)).orElse(null),
                List.of(Offer.Direction.values()),
                List.of(1, 2, 3, 4));
    }

    @POST
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> open(
            @RestPath String number,
            @RestForm @NotBlank String demand,
            @RestForm Offer.@NotNull Direction direction,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotNull LocalDate on,
            @RestForm @NotBlank @Size(max = 2000) String note) {
        var move = new SettlementHandling.Move(direction, FormMoney.money("amount", amount, amountCurrency), on, note);
        Settlement settlement = handling.open(number, demand, move, actor.get());
        return ThirdPartyPaths.thing(number, "settlements", settlement.reference());
    }

    @POST
    @Path("/{reference}/offer")
    @Operation(hidden = true)
    public RestResponse<Void> offer(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm Offer.@NotNull Direction direction,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotNull LocalDate on,
            @RestForm @NotBlank @Size(max = 2000) String note) {
        var move = new SettlementHandling.Move(direction, FormMoney.money("amount", amount, amountCurrency), on, note);
        handling.offer(number, reference, move, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/terms")
    @Operation(hidden = true)
    public RestResponse<Void> propose(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 200) String payee,
            @RestForm boolean confidential,
            @RestForm boolean consentRequired,
            @RestForm @Nullable @Size(max = 2000) String aboveReason,
            @RestForm List<String> instalmentDue,
            @RestForm List<String> instalmentAmount,
            @RestForm List<String> instalmentAmountCurrency) {
        FormMoney.requireSameSize("instalments", instalmentDue, instalmentAmount, instalmentAmountCurrency);
        List<Instalment> plan = new ArrayList<>();
        for (int i = 0; i < instalmentDue.size(); i++) {
            LocalDate due = FormTime.optionalDate("instalmentDue", instalmentDue.get(i));
            var part = FormNumber.money("instalmentAmount", instalmentAmount.get(i), instalmentAmountCurrency.get(i));
            if ((due == null) != (part == null)) {
                throw new InvalidInputException(
                        new FieldProblem("$.instalmentDue", "and the amount belong together", "both or none"));
            }
            if (due != null && part != null) {
                plan.add(new Instalment(due, part));
            }
        }
        var draft = new SettlementHandling.Draft(
                FormMoney.money("amount", amount, amountCurrency),
                payee,
                confidential,
                consentRequired,
                aboveReason,
                plan);
        handling.propose(number, reference, draft, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/approval")
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String number, @RestPath String reference, @RestForm("_version") @NotNull Long version) {
        handling.approve(number, reference, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/refusal")
    @Operation(hidden = true)
    public RestResponse<Void> turnDown(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.turnDown(number, reference, reason, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/renegotiation")
    @Operation(hidden = true)
    public RestResponse<Void> renegotiate(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.renegotiate(number, reference, reason, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/consent")
    @Operation(hidden = true)
    public RestResponse<Void> consent(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 200) String consent) {
        handling.consent(number, reference, consent, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/conclusion")
    @Operation(hidden = true)
    public RestResponse<Void> conclude(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 200) String release,
            @RestForm @NotNull LocalDate agreedOn) {
        handling.conclude(number, reference, release, agreedOn, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    @POST
    @Path("/{reference}/abandonment")
    @Operation(hidden = true)
    public RestResponse<Void> abandon(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.abandon(number, reference, reason, new IfMatch(version), actor.get());
        return again(number, reference);
    }

    private static RestResponse<Void> again(String number, String reference) {
        return ThirdPartyPaths.thing(number, "settlements", reference);
    }
}
