package io.cyberpas.policy.register.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.register.CoverGap;
import io.cyberpas.policy.register.GapState;
import io.cyberpas.policy.register.RegisterCounting;
import io.cyberpas.policy.register.RegisterEntry;
import io.cyberpas.policy.register.RegisterExport;
import io.cyberpas.policy.register.RegisterReading;
import io.cyberpas.policy.register.RegisterStatistics;
import io.cyberpas.policy.register.api.RegisterParameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Pages of the register of compulsory insurance. */
@Path("/register")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({AUDITOR, POLICY_ADMIN, SENIOR_UNDERWRITER, FINANCE})
@Blocking
class RegisterPages {

    private final RegisterReading register;
    private final RegisterCounting counting;
    private final RegisterExport export;
    private final PolicyReading policies;
    private final CurrentActor actor;

    RegisterPages(
            RegisterReading register,
            RegisterCounting counting,
            RegisterExport export,
            PolicyReading policies,
            CurrentActor actor) {
        this.register = register;
        this.counting = counting;
        this.export = export;
        this.policies = policies;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "register")
    static class Templates {

        static native TemplateInstance entries(
                Page<RegisterEntry> entries, @Nullable String q, LocalDate on, Actor reader);

        static native TemplateInstance gaps(Page<CoverGap> gaps, GapState state, Actor reader);

        static native TemplateInstance statistics(RegisterStatistics statistics, MonthChart chart);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance entries(
            @RestQuery @Nullable String q, @RestQuery @Nullable String on, @RestQuery @Nullable String after) {
        LocalDate day = RegisterParameters.day(on, policies.today());
        return Templates.entries(register.entries(q, day, PageRequest.of(after, null)), q, day, actor.get());
    }

    @GET
    @Path("gaps")
    @Operation(hidden = true)
    public TemplateInstance gaps(@RestQuery @Nullable String state, @RestQuery @Nullable String after) {
        GapState wanted = GapState.named(state);
        return Templates.gaps(
                register.gaps(wanted, policies.today(), PageRequest.of(after, null)), wanted, actor.get());
    }

    @GET
    @Path("statistics")
    @Operation(hidden = true)
    public TemplateInstance statistics(@RestQuery @Nullable Integer year) {
        RegisterStatistics statistics = counting.of(RegisterParameters.year(year, policies.today()));
        return Templates.statistics(statistics, MonthChart.of(statistics));
    }

    @GET
    @Path("register.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(@RestQuery @Nullable String q, @RestQuery @Nullable String on) {
        Actor reader = actor.get();
        LocalDate day = RegisterParameters.day(on, policies.today());
        StreamingOutput lines = out -> export.write(q, day, reader, out);
        return ResponseBuilder.ok(lines)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"compulsory-register-%s.csv\"".formatted(day))
                .build();
    }
}
