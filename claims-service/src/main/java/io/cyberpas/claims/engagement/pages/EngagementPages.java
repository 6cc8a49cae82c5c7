package io.cyberpas.claims.engagement.pages;

import static io.cyberpas.platform.access.Roles.ADVISER;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.engagement.Appointing;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.EngagementCourse;
import io.cyberpas.claims.engagement.TimeKeeping;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The appointments to a claim as pages. */
@Path("/claims/{number}/engagements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR})
@Blocking
class EngagementPages {

    private final Appointing appointing;
    private final EngagementCourse course;
    private final TimeKeeping hours;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    EngagementPages(
            Appointing appointing,
            EngagementCourse course,
            TimeKeeping hours,
            CurrentActor actor,
            Clock clock,
            ZoneId zone) {
        this.appointing = appointing;
        this.course = course;
        this.hours = hours;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "engagement")
    static class Templates {
        static native TemplateInstance overview(String number, List<Engagement> engagements);

        static native TemplateInstance appoint(String number, List<PanelFirm> firms, List<FirmKind> kinds);

        static native TemplateInstance show(String number, EngagementSheet sheet);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String number) {
        return Templates.overview(number, course.engagements(number, actor.get()));
    }

    @GET
    @Path("/new")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(hidden = true)
    public TemplateInstance appointForm(@RestPath String number) {
        course.engagements(number, actor.get());
        return Templates.appoint(number, appointing.choices(), List.of(FirmKind.values()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> appoint(@RestPath String number, @Valid @BeanParam EngagementForm form) {
        return again(
                number, appointing.appoint(number, form.proposal(), actor.get()).id());
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath UUID id) {
        Actor reader = actor.get();
        Engagement engagement = course.engagement(number, id, reader);
        var sheet = new EngagementSheet(
                engagement,
                hours.sheets(number, id, reader),
                course.speaksFor(reader, engagement),
                LocalDate.ofInstant(clock.instant(), zone));
        return Templates.show(number, sheet);
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FORENSIC_VENDOR, COUNSEL, ADVISER})
    @Operation(hidden = true)
    public RestResponse<Void> accept(
            @RestPath String number, @RestPath UUID id, @RestForm @NotBlank @Size(max = 2000) String reason) {
        course.accept(number, id, reason, actor.get());
        return again(number, id);
    }

    @POST
    @Path("/{id}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FORENSIC_VENDOR, COUNSEL, ADVISER})
    @Operation(hidden = true)
    public RestResponse<Void> decline(
            @RestPath String number, @RestPath UUID id, @RestForm @NotBlank @Size(max = 2000) String reason) {
        course.decline(number, id, reason, actor.get());
        return RestResponse.seeOther(UriBuilder.fromPath("/engagements").build());
    }

    @POST
    @Path("/{id}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FORENSIC_VENDOR, COUNSEL, ADVISER})
    @Operation(hidden = true)
    public RestResponse<Void> start(
            @RestPath String number, @RestPath UUID id, @RestForm @NotBlank @Size(max = 2000) String reason) {
        course.start(number, id, reason, actor.get());
        return again(number, id);
    }

    @POST
    @Path("/{id}/deliverables/{position}/delivery")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FORENSIC_VENDOR, COUNSEL, ADVISER})
    @Operation(hidden = true)
    public RestResponse<Void> deliver(
            @RestPath String number,
            @RestPath UUID id,
            @RestPath int position,
            @RestForm @NotBlank @Size(max = 200) String reference) {
        course.deliver(number, id, position, reference, actor.get());
        return again(number, id);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> end(
            @RestPath String number, @RestPath UUID id, @RestForm @NotBlank @Size(max = 2000) String reason) {
        course.end(number, id, reason, actor.get());
        return again(number, id);
    }

    @POST
    @Path("/{id}/budget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> raiseBudget(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm @NotBlank @Size(max = 12) String hours,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        course.raiseBudget(number, id, EngagementForm.hours("hours", hours), reason, actor.get());
        return again(number, id);
    }

    static RestResponse<Void> again(String number, UUID id) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/engagements/{id}").build(number, id));
    }
}
