package io.cyberpas.policy.commission.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.pages.EnteredMoney;
import io.cyberpas.policy.commission.CommissionReading;
import io.cyberpas.policy.commission.Payout;
import io.cyberpas.policy.commission.PayoutHandling;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pay-outs: recorded here, and where they are large, waiting for a second person. */
@Path("/commissions/payouts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class PayoutPages {
    private static final URI LIST = URI.create("/commissions/payouts");

    private final CommissionReading reading;
    private final PayoutHandling payouts;
    private final CurrentActor actor;

    PayoutPages(CommissionReading reading, PayoutHandling payouts, CurrentActor actor) {
        this.reading = reading;
        this.payouts = payouts;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "commission")
    static class Templates {
        static native TemplateInstance payouts(Page<Payout> payouts);

        private Templates() {}
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR, BROKER})
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.payouts(reading.payouts(null, null, PageRequest.of(after, null), actor.get()));
    }

    @POST
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> payOut(
            @RestForm @NotBlank @Size(max = 40) String brokerage,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 100) String bankReference) {
        payouts.record(
                new Payout.Order(
                        brokerage.strip(), EnteredMoney.of("amount", amount, amountCurrency), bankReference.strip()),
                actor.get());
        return RestResponse.seeOther(LIST);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> approve(@RestPath String id, @RestForm("_version") long version) {
        payouts.approve(Named.id("id", id), version, actor.get());
        return RestResponse.seeOther(LIST);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> reject(@RestPath String id, @RestForm("_version") long version) {
        payouts.reject(Named.id("id", id), version, actor.get());
        return RestResponse.seeOther(LIST);
    }
}
