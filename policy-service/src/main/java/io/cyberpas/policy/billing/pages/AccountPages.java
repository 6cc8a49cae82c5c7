package io.cyberpas.policy.billing.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.InstalmentPlan;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.PremiumPayer;
import io.cyberpas.policy.billing.ScheduleChanging;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Page of what is owed for a policy, on which plan and payer are changed. */
@Path("/policies/{number}/invoices")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class AccountPages {

    private final PolicyReading policies;
    private final BillingReading reading;
    private final ScheduleChanging changing;
    private final BusinessTime time;
    private final CurrentActor actor;

    AccountPages(
            PolicyReading policies,
            BillingReading reading,
            ScheduleChanging changing,
            BusinessTime time,
            CurrentActor actor) {
        this.policies = policies;
        this.reading = reading;
        this.changing = changing;
        this.time = time;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        static native TemplateInstance account(Policy policy, AccountPage page);

        static native TemplateInstance unbilled(Policy policy);

        private Templates() {}
    }

    @GET
    @RolesAllowed({FINANCE, POLICY_ADMIN, AUDITOR, BROKER})
    @Operation(hidden = true)
    public TemplateInstance account(@RestPath String number) {
        Actor reader = actor.get();
        Policy policy = policies.policy(number, reader);
        return reading.findAccount(number, reader)
                .map(file -> Templates.account(policy, AccountPage.of(file, time.today(), reader)))
                .orElseGet(() -> Templates.unbilled(policy));
    }

    @POST
    @Path("/plan")
    @RolesAllowed({FINANCE, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> changePlan(
            @RestPath String number, @RestForm("_version") long version, @RestForm @Nullable String plan) {
        InstalmentPlan chosen = Named.constant(InstalmentPlan.class, "$.plan", plan);
        if (chosen == null) {
            throw new InvalidInputException(new FieldProblem("$.plan", "is missing"));
        }
        changing.changePlan(number, version, chosen, actor.get());
        return page(number);
    }

    @POST
    @Path("/payer")
    @RolesAllowed({FINANCE, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> changePayer(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @Nullable String name,
            @RestForm @Nullable String registrationNumber,
            @RestForm @Nullable String birthDate,
            @RestForm @Nullable String email) {
        PremiumPayer payer = PremiumPayer.entered(
                name, registrationNumber, Named.day("$.birthDate", birthDate), email, time.today());
        changing.changePayer(number, version, payer, actor.get());
        return page(number);
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/policies/{number}/invoices").build(number));
    }
}
