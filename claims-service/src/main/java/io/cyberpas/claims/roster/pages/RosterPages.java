package io.cyberpas.claims.roster.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.AwardHandling;
import io.cyberpas.claims.roster.AwardSheet;
import io.cyberpas.claims.roster.Banks;
import io.cyberpas.claims.roster.DataCategories;
import io.cyberpas.claims.roster.ReceivedRoster;
import io.cyberpas.claims.roster.RosterErrors;
import io.cyberpas.claims.roster.RosterHandling;
import io.cyberpas.claims.roster.RosterMode;
import io.cyberpas.claims.roster.RosterProgress;
import io.cyberpas.claims.roster.RosterReceiving;
import io.cyberpas.claims.roster.Victim;
import io.cyberpas.claims.roster.VictimHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page of a demand's roster: its files while they are loaded, what victims are awarded, and the victims, masked. */
@Path("/claims/{number}/demands/{reference}/roster")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class RosterPages {

    private final RosterReceiving receiving;
    private final RosterHandling handling;
    private final RosterErrors errors;
    private final AwardHandling awards;
    private final VictimHandling victims;
    private final DataCategories categories;
    private final Banks banks;
    private final CurrentActor actor;
    private final Here here;

    RosterPages(
            RosterReceiving receiving,
            RosterHandling handling,
            RosterErrors errors,
            AwardHandling awards,
            VictimHandling victims,
            DataCategories categories,
            Banks banks,
            CurrentActor actor,
            Here here) {
        this.receiving = receiving;
        this.handling = handling;
        this.errors = errors;
        this.awards = awards;
        this.victims = victims;
        this.categories = categories;
        this.banks = banks;
        this.actor = actor;
        this.here = here;
    }

    @CheckedTemplate(basePath = "roster")
    static class Templates {
        static native TemplateInstance show(RosterPage page);

        static native TemplateInstance progress(RosterPage page);

        private Templates() {}
    }

    @GET
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(
            @RestPath String number, @RestPath String reference, @RestQuery @Nullable String after) {
        return Templates.show(page(number, reference, null, listed(number, reference, after), false));
    }

    /** The part of the page that changes, for as long as it does. */
    @GET
    @Path("progress")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance progress(@RestPath String number, @RestPath String reference) {
        return Templates.progress(page(number, reference, null, new Page<>(List.of(), null), false));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> load(
            @RestPath String number,
            @RestPath String reference,
            @RestForm @DefaultValue("KEEP_GOOD_LINES") RosterMode mode,
            @RestForm @Nullable FileUpload file)
            throws IOException {
        Actor sender = actor.get();
        if (file == null || file.size() == 0) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a CSV file"));
        }
        Demand demand = handling.demand(number, reference, sender);
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            ReceivedRoster received = receiving.receive(demand, handling.rules(number, sender), content, mode);
            try {
                handling.begin(number, reference, received, sender);
            } finally {
                receiving.discardUnlessBegun(received);
            }
        }
        return again(number, reference);
    }

    @POST
    @Path("{roster}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> stop(@RestPath String number, @RestPath String reference, @RestPath int roster) {
        handling.stop(number, reference, roster, actor.get());
        return again(number, reference);
    }

    @POST
    @Path("{roster}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> resume(@RestPath String number, @RestPath String reference, @RestPath int roster) {
        handling.resume(number, reference, roster, actor.get());
        return again(number, reference);
    }

    @POST
    @Path("{roster}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(
            @RestPath String number,
            @RestPath String reference,
            @RestPath int roster,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.withdraw(number, reference, roster, reason.strip(), actor.get());
        return again(number, reference);
    }

    @GET
    @Path("{roster}/errors.csv")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> errors(
            @RestPath String number, @RestPath String reference, @RestPath int roster) {
        RosterProgress progress = handling.progress(number, reference, roster, actor.get());
        FaultTexts texts = FaultTexts.in(List.of(Locale.of(here.language())));
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(
                        out -> errors.write(progress.roster(), texts.header(), texts::of, out))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s-%d-errors.csv\"".formatted(number, reference, roster))
                .build();
    }

    @POST
    @Path("award/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance preview(@RestPath String number, @RestPath String reference, @BeanParam AwardForm form) {
        AwardSheet previewed = awards.preview(number, reference, form.terms(categories), actor.get());
        return Templates.show(page(number, reference, previewed, listed(number, reference, null), false));
    }

    @POST
    @Path("award")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> award(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @BeanParam AwardForm form) {
        awards.set(number, reference, form.terms(categories), version, actor.get());
        return again(number, reference);
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance search(@RestPath String number, @RestPath String reference, @BeanParam IdentityForm form) {
        List<Victim> found = victims.find(number, reference, form.fields(), actor.get()).stream()
                .toList();
        return Templates.show(page(number, reference, null, new Page<>(found, null), true));
    }

    @POST
    @Path("victims/{victim}/participation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> participate(
            @RestPath String number,
            @RestPath String reference,
            @RestPath String victim,
            @RestForm boolean participates) {
        victims.participate(number, reference, victim, participates, actor.get());
        return again(number, reference);
    }

    @POST
    @Path("victims/{victim}/account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> payTo(
            @RestPath String number, @RestPath String reference, @RestPath String victim, @BeanParam AccountForm form) {
        victims.payTo(number, reference, victim, form.account(), actor.get());
        return again(number, reference);
    }

    private Page<Victim> listed(String number, String reference, @Nullable String after) {
        return victims.page(number, reference, PageRequest.of(after, null), actor.get());
    }

    private RosterPage page(
            String number, String reference, @Nullable AwardSheet previewed, Page<Victim> shown, boolean sought) {
        Actor reader = actor.get();
        return new RosterPage(
                number,
                handling.demand(number, reference, reader),
                handling.all(number, reference, reader).reversed(),
                awards.sheet(number, reference, reader),
                previewed,
                shown,
                sought,
                categories.all(),
                banks.all());
    }

    private static RestResponse<Void> again(String number, String reference) {
        return RestResponse.seeOther(UriBuilder.fromPath("/claims/{number}/demands/{reference}/roster")
                .build(number, reference));
    }
}
