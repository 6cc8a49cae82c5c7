package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.fundstransfer.FundsHandling;
import io.cyberpas.claims.fundstransfer.FundsLoss;
import io.cyberpas.claims.fundstransfer.FundsLosses;
import io.cyberpas.claims.fundstransfer.FundsReceiving;
import io.cyberpas.claims.fundstransfer.FundsRecording;
import io.cyberpas.claims.fundstransfer.FundsReviewing;
import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.cyberpas.claims.fundstransfer.StraightThroughRule;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Losses of money: told, listed with the way they went, assessed by handlers, looked at by managers. */
@Path("/claims/funds-transfer")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class FundsPages {

    private static final int COUNTED_DAYS = 30;

    private final FundsReceiving receiving;
    private final FundsRecording recording;
    private final FundsHandling handling;
    private final FundsReviewing reviewing;
    private final FundsTellingOnce once;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    FundsPages(
            FundsReceiving receiving,
            FundsRecording recording,
            FundsHandling handling,
            FundsReviewing reviewing,
            FundsTellingOnce once,
            CurrentActor actor,
            Clock clock,
            ZoneId zone) {
        this.receiving = receiving;
        this.recording = recording;
        this.handling = handling;
        this.reviewing = reviewing;
        this.once = once;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    /** The list with what surrounds it; counts are for the insurer's people. */
    public record FundsList(
            Page<FundsLoss> losses,
            FundsHandling.@Nullable Counts counts,
            @Nullable StraightThroughRule rule,
            @Nullable FundsStatus status,
            boolean reviewDue) {}

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance list(FundsList list, @Nullable String q);

        static native TemplateInstance tell(@Nullable String policyNumber);

        static native TemplateInstance record(FundsRecording.Question question);

        static native TemplateInstance loss(FundsSheet sheet);

        private Templates() {}
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable FundsStatus status,
            @RestQuery boolean reviewDue,
            @RestQuery @Size(max = 20) @Nullable String q,
            @RestQuery @Nullable String after) {
        var reader = actor.get();
        var staff = ClaimAccess.isStaff(reader);
        var page = handling.list(new FundsLosses.Filter(status, q, reviewDue), PageRequest.of(after, null), reader);
        var since = LocalDate.ofInstant(clock.instant(), zone).minusDays(COUNTED_DAYS);
        return Templates.list(
                new FundsList(
                        page, staff ? handling.counts(since) : null, staff ? handling.rule() : null, status, reviewDue),
                q);
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @Size(max = 20) @Nullable String policy) {
        return Templates.tell(policy);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> tell(
            @RestForm
                    @NotNull
                    @Pattern(
                            regexp = "\\s*P-\\d{4}-\\d{6,9}\\s*",
                            message = "is not a policy number such as P-2026-000123")
                    String policyNumber,
            @BeanParam @Valid FundsForm form) {
        Actor teller = actor.get();
        var capacity = teller.is(Roles.BROKER) ? Notifier.Capacity.BROKER : Notifier.Capacity.INSURED;
        var prepared = receiving.prepare(form.notice(policyNumber.strip(), capacity), teller);
        return once.tell(prepared, teller);
    }

    @GET
    @Path("/{number}/transactions")
    @Operation(hidden = true)
    public TemplateInstance recordForm(@RestPath String number) {
        return Templates.record(recording.question(number, actor.get()));
    }

    @POST
    @Path("/{number}/transactions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> record(@RestPath String number, @BeanParam @Valid FundsDetailsForm form) {
        Actor handler = actor.get();
        return once.record(number, recording.prepare(number, form.details(), handler), handler);
    }

    @GET
    @Path("/{number}")
    @Transactional
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance loss(@RestPath String number) {
        var reader = actor.get();
        var loss = handling.find(number, reader);
        var staff = ClaimAccess.isStaff(reader);
        return Templates.loss(FundsSheet.of(loss, staff ? handling.left(loss) : null, staff));
    }

    @POST
    @Path("/{number}/assessment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> assess(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.assess(
                number,
                new IfMatch(version),
                FormMoney.money("amount", amount, amountCurrency),
                reason.strip(),
                actor.get());
        return page(number);
    }

    @POST
    @Path("/{number}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> confirm(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        reviewing.confirm(number, new IfMatch(version), reason.strip(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{number}/reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> reverse(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 400) String reason) {
        reviewing.reverse(number, new IfMatch(version), reason.strip(), actor.get());
        return page(number);
    }

    static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/funds-transfer/" + number));
    }
}
