package io.cyberpas.policy.billing.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.BillingReading.ReceiptFile;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.Receipt;
import io.cyberpas.policy.billing.ReceiptHandling;
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
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages to record receipts and to set them against invoices. */
@Path("/receipts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class ReceiptPages {

    private final BillingReading reading;
    private final ReceiptHandling receipts;
    private final RefundHandling refunds;
    private final BusinessTime time;
    private final CurrentActor actor;

    ReceiptPages(
            BillingReading reading,
            ReceiptHandling receipts,
            RefundHandling refunds,
            BusinessTime time,
            CurrentActor actor) {
        this.reading = reading;
        this.receipts = receipts;
        this.refunds = refunds;
        this.time = time;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        static native TemplateInstance receipts(
                Page<Receipt> receipts,
                @Nullable String q,
                boolean unallocated,
                LocalDate today,
                List<String> currencies);

        static native TemplateInstance receipt(ReceiptFile file);

        private Templates() {}
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String q, @RestQuery boolean unallocated, @RestQuery @Nullable String after) {
        String text = q == null || q.isBlank() ? null : q.strip();
        return Templates.receipts(
                reading.receipts(text, unallocated, PageRequest.of(after, null)),
                text,
                unallocated,
                time.today(),
                List.of("KRW", "JPY", "CNY", "USD", "EUR"));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance receipt(@RestPath String number) {
        return Templates.receipt(reading.receipt(number));
    }

    @POST
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> record(
            @RestForm @Nullable String amount,
            @RestForm @Nullable String currency,
            @RestForm @NotBlank @Size(max = 100) String bankReference,
            @RestForm @Nullable @Size(max = 500) String remittance,
            @RestForm @NotBlank @Size(max = 200) String payer,
            @RestForm @Nullable String valueDate) {
        LocalDate day = Named.day("$.valueDate", valueDate);
        if (day == null) {
            throw new InvalidInputException(new FieldProblem("$.valueDate", "is missing", "YYYY-MM-DD"));
        }
        Receipt.Credit credit = new Receipt.Credit(
                EnteredMoney.of("amount", amount, currency),
                bankReference.strip(),
                remittance == null ? "" : remittance.strip(),
                payer.strip(),
                day);
        return receipt(receipts.record(credit, actor.get()).receipt());
    }

    @POST
    @Path("/{number}/allocations")
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> allocate(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 40) String invoice,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency) {
        ReceiptHandling.Wish wish = new ReceiptHandling.Wish(
                invoice.strip().toUpperCase(Locale.ROOT), EnteredMoney.of("amount", amount, amountCurrency));
        return receipt(receipts.allocate(number, List.of(wish), actor.get()));
    }

    @POST
    @Path("/{number}/allocations/{id}/reversal")
    @RolesAllowed(FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> reverse(
            @RestPath String number, @RestPath String id, @RestForm @NotBlank @Size(max = 500) String reason) {
        return receipt(receipts.reverse(number, Named.id("id", id), reason.strip(), actor.get()));
    }

    @POST
    @Path("/{number}/refunds")
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> refund(
            @RestPath String number,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 500) String reason) {
        refunds.refundReceipt(number, EnteredMoney.of("amount", amount, amountCurrency), reason.strip(), actor.get());
        return RestResponse.seeOther(UriBuilder.fromPath("/receipts/{number}").build(number));
    }

    private static RestResponse<Void> receipt(Receipt receipt) {
        return RestResponse.seeOther(UriBuilder.fromPath("/receipts/{number}").build(receipt.number()));
    }
}
