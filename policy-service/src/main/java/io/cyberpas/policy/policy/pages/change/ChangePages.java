package io.cyberpas.policy.policy.pages.change;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.change.Change;
import io.cyberpas.policy.policy.change.ChangePlan;
import io.cyberpas.policy.policy.change.Planned;
import io.cyberpas.policy.policy.change.PolicyChanges;
import io.cyberpas.policy.policy.change.TransactionRulebook;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages on which a policy is changed in three steps: say what, see the price and what changes, record it. */
@Path("/policies/{number}/changes/{kind}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ChangePages {

    private final PolicyReading reading;
    private final PolicyChanges changes;
    private final RecordingFormOnce recordingOnce;
    private final TransactionRulebook rulebook;
    private final CurrentActor actor;

    ChangePages(
            PolicyReading reading,
            PolicyChanges changes,
            RecordingFormOnce recordingOnce,
            TransactionRulebook rulebook,
            CurrentActor actor) {
        this.reading = reading;
        this.changes = changes;
        this.recordingOnce = recordingOnce;
        this.rulebook = rulebook;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "changes")
    static class Templates {
        static native TemplateInstance day(Policy policy, LocalDate day);

        static native TemplateInstance endorsement(Policy policy, EndorsementForm form);

        static native TemplateInstance premium(Policy policy, PolicyVersion version, LocalDate today);

        static native TemplateInstance cancellation(Policy policy, LocalDate day);

        static native TemplateInstance reinstatement(Policy policy, LocalDate day);

        static native TemplateInstance reporting(Policy policy, LocalDate end, List<ReportingChoice> choices);

        static native TemplateInstance preview(Policy policy, ChangeKind kind, ChangePlan plan, List<SentField> sent);

        private Templates() {}
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number, @RestPath String kind, @RestQuery @Nullable String from) {
        Policy policy = reading.policy(number, actor.get());
        LocalDate today = reading.today();
        return switch (kindOf(kind)) {
            case ENDORSEMENT -> endorsement(policy, from);
            case PREMIUM_ADJUSTMENT -> Templates.premium(policy, policy.versionNearest(today), today);
            case CANCELLATION -> Templates.cancellation(policy, policy.period().nearest(today));
            case REINSTATEMENT ->
                Templates.reinstatement(
                        policy, policy.endedOn().orElse(policy.period().from()));
            case EXTENDED_REPORTING -> reporting(policy);
        };
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public TemplateInstance preview(
            @RestPath String number, @RestPath String kind, MultivaluedMap<String, String> form) {
        Actor reader = actor.get();
        Policy policy = reading.policy(number, reader);
        ChangeKind wanted = kindOf(kind);
        ChangePlan plan = changes.plan(number, read(policy, wanted, form), reader);
        return Templates.preview(policy, wanted, plan, SentField.of(form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> record(
            @RestPath String number, @RestPath String kind, MultivaluedMap<String, String> form) {
        Actor changer = actor.get();
        Policy policy = reading.policy(number, changer);
        long version = ChangeForm.version(form);
        Change change = read(policy, kindOf(kind), form);
        return recordingOnce.record(Planned.attempt(() -> changes.plan(number, version, change, changer)), changer);
    }

    /** The day comes first: what the form shows is what holds on it. */
    private TemplateInstance endorsement(Policy policy, @Nullable String from) {
        if (from == null || from.isBlank()) {
            return Templates.day(
                    policy, policy.versionNearest(reading.today()).effective().nearest(reading.today()));
        }
        return Templates.endorsement(policy, EndorsementForm.of(policy, from, actor.get()));
    }

    private TemplateInstance reporting(Policy policy) {
        CoverPeriod period = policy.period();
        return Templates.reporting(
                policy, policy.endedOn().orElse(period.to()), ReportingChoice.of(rulebook.of(period.from())));
    }

    private static Change read(Policy policy, ChangeKind kind, MultivaluedMap<String, String> form) {
        return new ChangeForm(form, policy.currency().getCurrencyCode()).read(kind);
    }

    private static ChangeKind kindOf(String path) {
        return ChangeKind.ofPath(path).orElseThrow(() -> new AbsentException("change", path));
    }
}
