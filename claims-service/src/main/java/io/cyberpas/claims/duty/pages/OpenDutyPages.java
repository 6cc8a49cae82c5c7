package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.OpenDuties;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The open duties of all claims, for those who answer them. */
@Path("/duties")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
@Blocking
class OpenDutyPages {

    private final OpenDuties duties;
    private final DutyRules rules;
    private final CurrentActor actor;
    private final Clock clock;

    OpenDutyPages(OpenDuties duties, DutyRules rules, CurrentActor actor, Clock clock) {
        this.duties = duties;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /** An open duty with its law in both languages. */
    record Row(OpenDuties.Row duty, Bilingual law, Bilingual addressee) {}

    /** What the page shows. */
    record Sheet(Page<Row> duties, @Nullable Jurisdiction jurisdiction, boolean overdue, Instant now) {}

    @CheckedTemplate(basePath = "duties")
    static class Templates {
        static native TemplateInstance open(Sheet sheet);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance open(
            @RestQuery @Nullable String jurisdiction, @RestQuery boolean overdue, @RestQuery @Nullable String after) {
        var place = named(jurisdiction);
        var page = duties.page(place, overdue, PageRequest.of(after, null), actor.get());
        return Templates.open(new Sheet(page.map(this::row), place, overdue, clock.instant()));
    }

    private Row row(OpenDuties.Row duty) {
        var rule = rules.rule(duty.code(), duty.ruleFrom());
        return new Row(
                duty,
                rule.map(each -> each.law()).orElseGet(() -> new Bilingual(duty.law(), duty.law())),
                rule.map(each -> each.addressee()).orElseGet(() -> new Bilingual(duty.addressee(), duty.addressee())));
    }

    private static @Nullable Jurisdiction named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("jurisdiction", "is not known", Arrays.toString(Jurisdiction.values()))));
    }
}
