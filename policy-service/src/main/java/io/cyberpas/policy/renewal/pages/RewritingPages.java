package io.cyberpas.policy.renewal.pages;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.pages.change.ChangeForm;
import io.cyberpas.policy.policy.pages.change.EndorsementForm;
import io.cyberpas.policy.policy.pages.change.SentField;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.PolicyRewriting;
import io.cyberpas.policy.renewal.PolicyRewriting.Wish;
import io.cyberpas.policy.renewal.RewritingPlan;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages on which a policy takes the place of another: say what, see the premium of both, record it. */
@Path("/policies/{number}/rewriting")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RewritingPages {

    private final PolicyReading reading;
    private final PolicyRewriting rewriting;
    private final RenewalFormOnce once;
    private final CurrentActor actor;

    RewritingPages(PolicyReading reading, PolicyRewriting rewriting, RenewalFormOnce once, CurrentActor actor) {
        this.reading = reading;
        this.rewriting = rewriting;
        this.once = once;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "renewals")
    static class Templates {
        static native TemplateInstance rewriting(Policy policy, EndorsementForm form, LocalDate to);

        static native TemplateInstance rewritingPreview(Policy policy, RewritingPlan plan, List<SentField> sent);

        private Templates() {}
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number) {
        Policy policy = reading.policy(number, actor.get());
        LocalDate from = policy.period().nearest(reading.today());
        return Templates.rewriting(
                policy, EndorsementForm.of(policy.versionNearest(from).terms(), from, actor.get()), from.plusYears(1));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public TemplateInstance preview(@RestPath String number, MultivaluedMap<String, String> form) {
        Actor reader = actor.get();
        Policy policy = reading.policy(number, reader);
        return Templates.rewritingPreview(
                policy, rewriting.plan(number, wish(policy, form), reader), SentField.of(form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> record(@RestPath String number, MultivaluedMap<String, String> form) {
        Actor changer = actor.get();
        long version = ChangeForm.version(form);
        Wish wish = wish(reading.policy(number, changer), form);
        return once.rewrite(Attempt.of(() -> rewriting.plan(number, version, wish, changer)), changer);
    }

    private static Wish wish(Policy policy, MultivaluedMap<String, String> form) {
        ChangeForm fields = new ChangeForm(form, policy.currency().getCurrencyCode());
        Wish wish = new Wish(fields.day("effectiveFrom"), fields.date("to"), fields.reason(), fields.terms());
        fields.requireReadable();
        return wish;
    }
}
