package io.cyberpas.policy.renewal.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.RenewalLine;
import io.cyberpas.policy.renewal.RenewalOffering;
import io.cyberpas.policy.renewal.RenewalReading;
import io.cyberpas.policy.renewal.RenewalRules;
import io.cyberpas.policy.renewal.RenewalRun;
import io.cyberpas.policy.renewal.RenewalRuns;
import io.cyberpas.policy.renewal.RenewalSearch;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages of what expires: the list, what lapses soon, and the runs that make offers. */
@Path("/renewals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
@Blocking
class RenewalListPages {

    private final RenewalReading reading;
    private final RenewalOffering offering;
    private final RenewalRuns runs;
    private final RenewalFormOnce once;
    private final CurrentActor actor;

    RenewalListPages(
            RenewalReading reading,
            RenewalOffering offering,
            RenewalRuns runs,
            RenewalFormOnce once,
            CurrentActor actor) {
        this.reading = reading;
        this.offering = offering;
        this.runs = runs;
        this.once = once;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "renewals")
    static class Templates {
        static native TemplateInstance list(Page<RenewalLine> renewals, RenewalSearch search, boolean mayOffer);

        static native TemplateInstance near(
                Page<RenewalLine> offers, List<RenewalLine> withoutOffer, RenewalRules rules);

        static native TemplateInstance runs(
                Page<RenewalRun> runs, boolean running, LocalDate until, LocalDate farthest);

        static native TemplateInstance failures(RenewalRun run, Page<RenewalRuns.Failure> failures);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable Integer due,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String broker,
            @RestQuery @Nullable String after) {
        Actor reader = actor.get();
        RenewalSearch search = RenewalSearch.by(reader, reading.today(), due, state, broker);
        Page<RenewalLine> renewals = reading.search(search, PageRequest.of(after, null));
        boolean mayOffer = (reader.is(POLICY_ADMIN) || reader.is(UNDERWRITER) || reader.is(SENIOR_UNDERWRITER))
                && renewals.items().stream().anyMatch(RenewalLine::isWithoutOffer);
        return Templates.list(renewals, search, mayOffer);
    }

    @POST
    @Path("/offers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<Void> offer(@RestForm("policy") @Nullable List<String> numbers) {
        if (numbers == null || numbers.isEmpty() || numbers.size() > PageRequest.SIZE_MAX) {
            throw new InvalidInputException(
                    new FieldProblem("$.policy", "is not the choice of some policies", "1 to " + PageRequest.SIZE_MAX));
        }
        return once.offer(Attempt.of(() -> offering.prepare(numbers, actor.get())), "/renewals", actor.get());
    }

    @GET
    @Path("/near")
    @Operation(hidden = true)
    public TemplateInstance near(@RestQuery @Nullable String after) {
        Actor reader = actor.get();
        RenewalRules rules = reading.rules();
        RenewalSearch soon =
                RenewalSearch.by(reader, reading.today(), rules.nearDays().days(), RenewalSearch.NO_OFFER, null);
        return Templates.near(
                reading.near(reader, PageRequest.of(after, null)),
                reading.search(soon, PageRequest.first()).items(),
                rules);
    }

    @GET
    @Path("/runs")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance runs(@RestQuery @Nullable String after) {
        RenewalRules rules = reading.rules();
        LocalDate today = reading.today();
        Page<RenewalRun> page = runs.runs(PageRequest.of(after, null));
        return Templates.runs(
                page,
                page.items().stream().anyMatch(RenewalRun::running),
                today.plusDays(rules.offerDays().days()),
                today.plusDays(rules.farthestDays().days()));
    }

    @POST
    @Path("/runs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(POLICY_ADMIN)
    @Operation(hidden = true)
    public RestResponse<Void> startRun(@RestForm @Nullable String until) {
        return once.startRun(date(until), actor.get());
    }

    @GET
    @Path("/runs/{id}")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance failures(@RestPath String id, @RestQuery @Nullable String after) {
        UUID key = key(id);
        return Templates.failures(runs.run(key), runs.failures(key, PageRequest.of(after, null)));
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new AbsentException("renewal run", id);
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("$.until", "is not a date", "YYYY-MM-DD"));
        }
    }
}
