package io.cyberpas.policy.renewal.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.policy.pages.change.ChangeForm;
import io.cyberpas.policy.policy.pages.change.EndorsementForm;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.PricedRenewal;
import io.cyberpas.policy.renewal.RenewalDetail;
import io.cyberpas.policy.renewal.RenewalHandling;
import io.cyberpas.policy.renewal.RenewalOffering;
import io.cyberpas.policy.renewal.RenewalReading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of a renewal and the forms on it. Each decision carries the version that its reader has seen. */
@Path("/policies/{number}/renewal")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RenewalPages {

    private final RenewalReading reading;
    private final RenewalOffering offering;
    private final RenewalHandling handling;
    private final PolicyReading policies;
    private final RenewalFormOnce once;
    private final CurrentActor actor;

    RenewalPages(
            RenewalReading reading,
            RenewalOffering offering,
            RenewalHandling handling,
            PolicyReading policies,
            RenewalFormOnce once,
            CurrentActor actor) {
        this.reading = reading;
        this.offering = offering;
        this.handling = handling;
        this.policies = policies;
        this.once = once;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "renewals")
    static class Templates {
        static native TemplateInstance offer(RenewalDetail detail, boolean noticePossible);

        static native TemplateInstance none(Policy policy);

        static native TemplateInstance terms(RenewalDetail detail, EndorsementForm form);

        private Templates() {}
    }

    /** A decision about an offer. */
    private interface Decision {
        void take(long version, String reason);
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance read(@RestPath String number) {
        Actor reader = actor.get();
        Policy policy = policies.policy(number, reader);
        return reading.find(number, reader)
                .map(detail -> Templates.offer(detail, !reading.today().isAfter(detail.noticeBy())))
                .orElseGet(() -> Templates.none(policy));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> offer(@RestPath String number) {
        return once.offer(
                Attempt.of(() -> offering.prepare(List.of(number), actor.get())),
                RenewalDisplay.renewalPath(number, ""),
                actor.get());
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({BROKER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> accept(@RestPath String number, MultivaluedMap<String, String> form) {
        return once.accept(number, ChangeForm.version(form), actor.get());
    }

    @POST
    @Path("/declination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({BROKER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> decline(@RestPath String number, MultivaluedMap<String, String> form) {
        return decided(number, form, (version, reason) -> handling.decline(number, version, reason, actor.get()));
    }

    @POST
    @Path("/non-renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> giveNotice(@RestPath String number, MultivaluedMap<String, String> form) {
        return decided(number, form, (version, reason) -> handling.giveNotice(number, version, reason, actor.get()));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> refuse(@RestPath String number, MultivaluedMap<String, String> form) {
        return decided(number, form, (version, reason) -> handling.refuse(number, version, reason, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(@RestPath String number, MultivaluedMap<String, String> form) {
        return decided(number, form, (version, reason) -> handling.withdraw(number, version, reason, actor.get()));
    }

    @POST
    @Path("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> approve(@RestPath String number, MultivaluedMap<String, String> form) {
        handling.approve(number, ChangeForm.version(form), null, actor.get());
        return back(number);
    }

    @GET
    @Path("/terms")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public TemplateInstance termsForm(@RestPath String number) {
        RenewalDetail detail = reading.renewal(number, actor.get());
        return Templates.terms(
                detail,
                EndorsementForm.of(detail.renewed(), detail.offer().period().from(), actor.get()));
    }

    @POST
    @Path("/terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> changeTerms(@RestPath String number, MultivaluedMap<String, String> form) {
        long version = ChangeForm.version(form);
        ChangeForm fields = fields(number, form);
        String reason = fields.reason();
        EndorsedTerms terms = fields.terms();
        fields.requireReadable();
        PricedRenewal renewal = offering.reprice(number, terms, actor.get());
        handling.changeTerms(number, version, renewal, reason, actor.get());
        return back(number);
    }

    private RestResponse<Void> decided(String number, MultivaluedMap<String, String> form, Decision decision) {
        decision.take(ChangeForm.version(form), fields(number, form).reason());
        return back(number);
    }

    private ChangeForm fields(String number, MultivaluedMap<String, String> form) {
        String currency = policies.policy(number, actor.get()).currency().getCurrencyCode();
        return new ChangeForm(form, currency);
    }

    private static RestResponse<Void> back(String number) {
        return RestResponse.seeOther(URI.create(RenewalDisplay.renewalPath(number, "")));
    }
}
