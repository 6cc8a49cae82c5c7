package io.cyberpas.claims.duty.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.duty.Duties;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.DutyAssessments;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.FactsHistory;
import io.cyberpas.claims.duty.FactsRevising;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.duty.NoticeDrafting;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The duties of a claim: what arises and why, the facts behind it, and their correction. */
@Path("/claims/{number}/duties")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
@Blocking
class DutyPages {

    private final FactsRevising revising;
    private final NoticeDrafting drafting;
    private final Duties duties;
    private final DutyAssessments assessments;
    private final DutyRules rules;
    private final FactsHistory history;
    private final ForensicFindings forensics;
    private final ClaimAccess access;
    private final CurrentActor actor;
    private final Here here;
    private final Clock clock;
    private final ZoneId zone;

    DutyPages(
            FactsRevising revising,
            NoticeDrafting drafting,
            Duties duties,
            DutyAssessments assessments,
            DutyRules rules,
            FactsHistory history,
            ForensicFindings forensics,
            ClaimAccess access,
            CurrentActor actor,
            Here here,
            Clock clock,
            ZoneId zone) {
        this.revising = revising;
        this.drafting = drafting;
        this.duties = duties;
        this.assessments = assessments;
        this.rules = rules;
        this.history = history;
        this.forensics = forensics;
        this.access = access;
        this.actor = actor;
        this.here = here;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "duties")
    static class Templates {
        static native TemplateInstance list(DutySheet sheet);

        static native TemplateInstance duty(DutySheet.One sheet);

        static native TemplateInstance clock(ClaimView claim, DutyRow row, Instant now);

        private Templates() {}
    }

    @GET
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var now = clock.instant();
        var assessment = assessments.findById(claim.id());
        var facts = assessment == null ? null : assessment.facts(claim);
        return Templates.list(new DutySheet(
                ClaimView.of(claim, reader),
                duties.of(claim.id()).stream()
                        .map(each -> DutyRow.of(each, rules, now))
                        .toList(),
                assessment,
                facts,
                facts == null ? List.of() : rules.notArisingFrom(facts),
                history.of(claim.id()),
                forensics.acceptedReport(claim.id()).isPresent(),
                now));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance duty(@RestPath String number, @RestPath String code) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var duty = find(claim.id(), code);
        var now = clock.instant();
        return Templates.duty(new DutySheet.One(
                claim,
                ClaimView.of(claim, reader),
                DutyRow.of(duty, rules, now),
                assessments.findById(claim.id()).facts(claim),
                drafting.draft(claim, duty),
                here.language(),
                now));
    }

    /** The remaining time, which the page asks for again and again. */
    @GET
    @Path("/{code}/clock")
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance clock(@RestPath String number, @RestPath String code) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var now = clock.instant();
        return Templates.clock(ClaimView.of(claim, reader), DutyRow.of(find(claim.id(), code), rules, now), now);
    }

    @POST
    @Path("/facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> correct(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm List<IncidentTrait> traits,
            @RestForm @NotNull @PositiveOrZero @Max(Persons.MOST) Long affectedSubjects,
            @RestForm List<Jurisdiction> place,
            @RestForm List<String> inPlace,
            @RestForm List<IncidentTrait> kind,
            @RestForm List<String> ofKind,
            @RestForm @Nullable String materialityFoundAt,
            @RestForm @NotBlank @Size(max = 200) String basis) {
        var correction = new FactsRevising.Correction(
                Set.copyOf(traits),
                affectedSubjects,
                numbers("inPlace", place, inPlace),
                numbers("ofKind", kind, ofKind),
                FormTime.optionalInstant("materialityFoundAt", materialityFoundAt, zone),
                basis.strip());
        revising.correct(number, new IfMatch(version), correction, actor.get());
        return page(number);
    }

    @POST
    @Path("/facts/report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> followReport(@RestPath String number) {
        revising.followReport(number, actor.get());
        return page(number);
    }

    private Duty find(UUID claimId, String code) {
        return duties.of(claimId, code).orElseThrow(() -> new AbsentException("duty", code));
    }

    private static <K> Map<K, Long> numbers(String field, List<K> keys, List<String> values) {
        if (keys.size() != values.size()) {
            throw new InvalidInputException(new FieldProblem("$." + field, "came incomplete", "each row in full"));
        }
        var numbers = new HashMap<K, Long>();
        for (int i = 0; i < keys.size(); i++) {
            var plain = values.get(i).replaceAll("[\\s,]", "");
            if (plain.isEmpty()) {
                continue;
            }
            if (!plain.matches("\\d{1,11}")) {
                throw new InvalidInputException(new FieldProblem("$." + field, "is not a number of persons", "1,200"));
            }
            numbers.put(keys.get(i), Long.valueOf(plain));
        }
        return numbers;
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/duties"));
    }
}
