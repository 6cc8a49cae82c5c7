package io.cyberpas.policy.billing.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.Refund;
import io.cyberpas.policy.billing.RefundHandling;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Page of what is to be paid back. */
@Path("/receipts/refunds")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RefundPages {

    private final BillingReading reading;
    private final RefundHandling refunds;
    private final BusinessTime time;
    private final CurrentActor actor;

    RefundPages(BillingReading reading, RefundHandling refunds, BusinessTime time, CurrentActor actor) {
        this.reading = reading;
        this.refunds = refunds;
        this.time = time;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        static native TemplateInstance refunds(Page<Refund> refunds, LocalDate today);

        private Templates() {}
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.refunds(reading.refunds(null, PageRequest.of(after, null)), time.today());
    }

    @POST
    @Path("/{number}/payment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> pay(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @Nullable String paidOn,
            @RestForm @NotBlank @Size(max = 100) String bankReference) {
        LocalDate day = Named.day("$.paidOn", paidOn);
        if (day == null) {
            throw new InvalidInputException(new FieldProblem("$.paidOn", "is missing", "YYYY-MM-DD"));
        }
        refunds.pay(number, version, day, bankReference.strip(), actor.get());
        return RestResponse.seeOther(URI.create("/receipts/refunds"));
    }
}
