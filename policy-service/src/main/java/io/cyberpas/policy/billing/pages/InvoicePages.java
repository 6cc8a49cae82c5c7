package io.cyberpas.policy.billing.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.BillingRules;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.InvoiceRow;
import io.cyberpas.policy.billing.InvoiceState;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.WriteOffHandling;
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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages to find and read invoices and to write them off. */
@Path("/invoices")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FINANCE, POLICY_ADMIN, AUDITOR, BROKER})
@Blocking
class InvoicePages {

    private final BillingReading reading;
    private final WriteOffHandling writeOffs;
    private final BillingRules rules;
    private final BusinessTime time;
    private final CurrentActor actor;

    InvoicePages(
            BillingReading reading,
            WriteOffHandling writeOffs,
            BillingRules rules,
            BusinessTime time,
            CurrentActor actor) {
        this.reading = reading;
        this.writeOffs = writeOffs;
        this.rules = rules;
        this.time = time;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        static native TemplateInstance invoices(
                Page<InvoiceRow> invoices, @Nullable String q, @Nullable InvoiceState state, boolean overdue);

        static native TemplateInstance invoice(InvoicePage page);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String state,
            @RestQuery boolean overdue,
            @RestQuery @Nullable String after) {
        InvoiceState wanted = Named.constant(InvoiceState.class, "state", state);
        String text = q == null || q.isBlank() ? null : q.strip();
        return Templates.invoices(
                reading.invoices(actor.get(), text, wanted, overdue, PageRequest.of(after, null)),
                text,
                wanted,
                overdue);
    }

    @GET
    @Path("/{number}")
    @Operation(hidden = true)
    public TemplateInstance invoice(@RestPath String number) {
        Actor reader = actor.get();
        return Templates.invoice(InvoicePage.of(reading.invoice(number, reader), rules.taxes(), time.today(), reader));
    }

    @POST
    @Path("/{number}/write-offs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> writeOff(
            @RestPath String number,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 500) String reason) {
        writeOffs.propose(number, EnteredMoney.of("amount", amount, amountCurrency), reason.strip(), actor.get());
        return RestResponse.seeOther(UriBuilder.fromPath("/invoices/{number}").build(number));
    }
}
