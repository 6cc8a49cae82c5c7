package io.cyberpas.policy.policy.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.limit.LimitsLedger;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyFilter;
import io.cyberpas.policy.policy.PolicyIssuing;
import io.cyberpas.policy.policy.PolicyLine;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.PolicyVersion;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages to find, read, print and issue policies. */
@Path("/policies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
@Blocking
class PolicyPages {

    private final PolicyReading reading;
    private final PolicyIssuing issuing;
    private final IssuingFormOnce issuingOnce;
    private final CurrentActor actor;
    private final ZoneId zone;

    PolicyPages(
            PolicyReading reading,
            PolicyIssuing issuing,
            IssuingFormOnce issuingOnce,
            CurrentActor actor,
            ZoneId zone) {
        this.reading = reading;
        this.issuing = issuing;
        this.issuingOnce = issuingOnce;
        this.actor = actor;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "policies")
    static class Templates {
        static native TemplateInstance list(Page<PolicyLine> policies, PolicyFilter filter);

        static native TemplateInstance detail(PolicyDetail detail, PageTime time);

        static native TemplateInstance unknown(Policy policy, PageTime time);

        static native TemplateInstance schedule(PolicyDetail detail);

        static native TemplateInstance issue(String quoteNumber);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String brokerage,
            @RestQuery @Nullable String beginsFrom,
            @RestQuery @Nullable String beginsTo,
            @RestQuery @Nullable String expiresFrom,
            @RestQuery @Nullable String expiresTo,
            @RestQuery @Nullable String after) {
        PolicyFilter filter =
                PolicyFilter.of(q, status, product, brokerage, beginsFrom, beginsTo, expiresFrom, expiresTo);
        return Templates.list(reading.search(actor.get(), filter, PageRequest.of(after, null)), filter);
    }

    @GET
    @Path("/{number}")
    @Operation(hidden = true)
    public TemplateInstance detail(
            @RestPath String number, @RestQuery @Nullable String asOf, @RestQuery @Nullable String knownAt) {
        Actor reader = actor.get();
        Policy policy = reading.policy(number, reader);
        PolicyVersion present = policy.versionNearest(reading.today());
        PageTime time = PageTime.of(asOf, knownAt, present.effective().nearest(reading.today()), reading.now(), zone);
        Optional<PolicyVersion> version =
                time.chosen() ? policy.versionAt(time.asOf(), time.knownAt()) : Optional.of(present);
        if (version.isEmpty()) {
            return Templates.unknown(policy, time);
        }
        LimitsLedger limits = reading.limits(policy);
        return Templates.detail(PolicyDetail.of(policy, version.get(), limits, reading.today(), reader), time);
    }

    @GET
    @Path("/{number}/schedule")
    @Operation(hidden = true)
    public TemplateInstance schedule(@RestPath String number) {
        Actor reader = actor.get();
        Policy policy = reading.policy(number, reader);
        PolicyVersion version = policy.versionNearest(reading.today());
        return Templates.schedule(PolicyDetail.of(policy, version, reading.limits(policy), reading.today(), reader));
    }

    @GET
    @Path("/new")
    @RolesAllowed(POLICY_ADMIN)
    @Operation(hidden = true)
    public TemplateInstance issueForm(@RestQuery @Nullable String quoteNumber) {
        return Templates.issue(quoteNumber == null ? "" : quoteNumber);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(POLICY_ADMIN)
    @Operation(hidden = true)
    public RestResponse<Void> issue(
            @RestForm
                    @NotNull
                    @Pattern(
                            regexp = "\\s*Q-\\d{4}-\\d{6,9}\\s*",
                            message = "is not a quote number such as Q-2026-000123")
                    String quoteNumber) {
        String number = quoteNumber.strip();
        return issuingOnce.issue(number, issuing.read(number), actor.get());
    }
}
