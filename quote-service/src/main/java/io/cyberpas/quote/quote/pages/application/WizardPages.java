package io.cyberpas.quote.quote.pages.application;

import static io.cyberpas.platform.access.Roles.BROKER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Drafting;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.pages.application.Wizard.Telling;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps in which a broker fills in a draft. Each can be left half-filled; what was said is kept. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(BROKER)
class WizardPages {

    private static final String AUTOSAVE = "_autosave";
    private static final String STAY = "stay";
    private static final int STALE = 412;

    private final QuoteReading reading;
    private final Drafting drafting;
    private final Wizard wizard;
    private final CurrentActor actor;

    WizardPages(QuoteReading reading, Drafting drafting, Wizard wizard, CurrentActor actor) {
        this.reading = reading;
        this.drafting = drafting;
        this.wizard = wizard;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {

        static native TemplateInstance step(StepPage page);

        /** What an automatic save changes on the page that the reader is on. */
        static native TemplateInstance saved(StepPage page, PageChange change);

        static native TemplateInstance stale(String href, String number);

        static native TemplateInstance staleNotice(String href);

        private Templates() {}
    }

    @GET
    @Path("{number}/application/{step}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> step(
            @PathParam("number") String number,
            @PathParam("step") String slug,
            @QueryParam("was") @Nullable String was) {
        Quote quote = reading.find(number, actor.get());
        Edition edition = wizard.edition(quote.application()).orElse(null);
        if (quote.status() != QuoteStatus.DRAFT || edition == null) {
            return RestResponse.seeOther(URI.create("/quotes/%s/application".formatted(number)));
        }
        Telling telling = Telling.opening(PremiumsBefore.of(was));
        return RestResponse.ok(Templates.step(wizard.page(quote, edition, require(edition, slug), telling)));
    }

    @POST
    @Path("{number}/application/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> save(
            @PathParam("number") String number,
            @PathParam("step") String slug,
            @HeaderParam("HX-Request") @Nullable String script,
            MultivaluedMap<String, String> form) {
        Quote before = reading.find(number, actor.get());
        Edition edition = editionOf(before);
        Step step = require(edition, slug);
        DraftFields fields = new DraftFields(form);
        Application said = StepForm.read(step, before.application(), edition, fields);
        Quote saved;
        try {
            saved = drafting.save(number, version(fields), said, actor.get());
        } catch (StaleVersionException _) {
            return stale(number, step, script != null);
        }
        return answer(before, saved, step, fields);
    }

    private RestResponse<TemplateInstance> answer(Quote before, Quote saved, Step step, DraftFields fields) {
        Edition edition = editionOf(saved);
        PremiumsBefore was = PremiumsBefore.of(fields.raw("_was"));
        if (fields.has(AUTOSAVE)) {
            boolean told = fields.raw("_told").equals("true");
            StepPage page = wizard.page(saved, edition, step, new Telling(fields, told, was));
            StepForm shown = wizard.form(before.application(), editionOf(before), step);
            return RestResponse.ok(Templates.saved(page, PageChange.between(shown, page.form())));
        }
        if (!fields.problems().isEmpty()) {
            return RestResponse.ok(Templates.step(wizard.page(saved, edition, step, new Telling(fields, true, was))));
        }
        boolean stays = fields.has(STAY) || fields.has(FindingsForm.REMOVE);
        String next =
                StepPage.href(saved.number(), stays ? step : Steps.of(edition).after(step));
        return RestResponse.seeOther(URI.create(was.premiums().isEmpty() ? next : next + "?was=" + was.written()));
    }

    @POST
    @Path("{number}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> submit(
            @PathParam("number") String number,
            @HeaderParam("HX-Request") @Nullable String script,
            MultivaluedMap<String, String> form) {
        Step review = Step.of(Step.Kind.REVIEW);
        try {
            Quote submitted = drafting.submit(number, version(new DraftFields(form)), actor.get());
            return RestResponse.seeOther(URI.create("/quotes/" + submitted.number()));
        } catch (StaleVersionException _) {
            return stale(number, review, script != null);
        } catch (InvalidInputException _) {
            return RestResponse.seeOther(URI.create(StepPage.href(number, review)));
        }
    }

    @POST
    @Path("{number}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> reopen(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        DraftFields fields = new DraftFields(form);
        Quote reopened = drafting.reopen(number, version(fields), fields.reason("reason"), actor.get());
        return RestResponse.seeOther(URI.create(StepPage.href(reopened.number(), Step.of(Step.Kind.INSURED))));
    }

    private static RestResponse<TemplateInstance> stale(String number, Step step, boolean fragment) {
        String href = StepPage.href(number, step);
        return RestResponse.ResponseBuilder.<TemplateInstance>create(STALE)
                .entity(fragment ? Templates.staleNotice(href) : Templates.stale(href, number))
                .type(MediaType.TEXT_HTML)
                .build();
    }

    private Edition editionOf(Quote quote) {
        return wizard.edition(quote.application())
                .orElseThrow(
                        () -> new ConflictException("%s names no product that is on sale.".formatted(quote.number())));
    }

    private static Step require(Edition edition, String slug) {
        return Steps.of(edition).find(slug).orElseThrow(() -> new AbsentException("step", slug));
    }

    /** @throws InvalidInputException if the form does not carry the version that its reader has seen */
    private static long version(DraftFields fields) {
        Long version = fields.number("_version", null);
        if (version == null) {
            throw new InvalidInputException(new FieldProblem("$._version", "must be a version"));
        }
        return version;
    }
}
