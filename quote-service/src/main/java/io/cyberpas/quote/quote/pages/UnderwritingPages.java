package io.cyberpas.quote.quote.pages;

import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.Release;
import io.cyberpas.quote.quote.ReleasePreview;
import io.cyberpas.quote.quote.ReleasePreviews;
import io.cyberpas.quote.quote.Underwriting;
import io.cyberpas.quote.quote.pages.FormFields.Decision;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms by which underwriters decide on a quote. Each carries the version that its reader has seen. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
class UnderwritingPages {

    private final Underwriting underwriting;
    private final ReleasePreviews previews;
    private final QuoteReading reading;
    private final CurrentActor actor;

    UnderwritingPages(Underwriting underwriting, ReleasePreviews previews, QuoteReading reading, CurrentActor actor) {
        this.underwriting = underwriting;
        this.previews = previews;
        this.reading = reading;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance preview(ReleasePreview preview);

        private Templates() {}
    }

    @POST
    @Path("{number}/release-preview")
    @Operation(hidden = true)
    public TemplateInstance preview(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Release release = release(number, fields).figures();
        fields.requireReadable();
        return Templates.preview(previews.of(number, release, actor.get()));
    }

    @POST
    @Path("{number}/referral-release")
    @Operation(hidden = true)
    public RestResponse<Void> release(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.version();
        Release release = release(number, fields).whole();
        fields.requireReadable();
        return backTo(underwriting.release(number, version.orElseThrow(), release, actor.get()));
    }

    @POST
    @Path("{number}/release-proposal")
    @Operation(hidden = true)
    public RestResponse<Void> propose(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.version();
        Release release = release(number, fields).whole();
        fields.requireReadable();
        return backTo(underwriting.propose(number, version.orElseThrow(), release, actor.get()));
    }

    @POST
    @Path("{number}/release-approval")
    @Operation(hidden = true)
    public RestResponse<Void> approve(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        return backTo(underwriting.approve(number, new FormFields(form).seenVersion(), actor.get()));
    }

    @POST
    @Path("{number}/release-rejection")
    @Operation(hidden = true)
    public RestResponse<Void> reject(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        Decision decision = new FormFields(form).decision();
        return backTo(underwriting.reject(number, decision.version(), decision.reason(), actor.get()));
    }

    @POST
    @Path("{number}/decline")
    @Operation(hidden = true)
    public RestResponse<Void> decline(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        Decision decision = new FormFields(form).decision();
        return backTo(underwriting.decline(number, decision.version(), decision.reason(), actor.get()));
    }

    @POST
    @Path("{number}/clearance")
    @Operation(hidden = true)
    public RestResponse<Void> answerClearance(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.version();
        Optional<Boolean> granted = fields.yesOrNo("granted");
        Optional<String> reason = fields.reason("reason");
        fields.requireReadable();
        return backTo(underwriting.answerClearance(
                number, version.orElseThrow(), granted.orElseThrow(), reason.orElseThrow(), actor.get()));
    }

    @POST
    @Path("{number}/subjectivities/{subjectivity}/clearance")
    @Operation(hidden = true)
    public RestResponse<Void> clearSubjectivity(
            @PathParam("number") String number,
            @PathParam("subjectivity") int subjectivity,
            MultivaluedMap<String, String> form) {
        Decision decision = new FormFields(form).decision();
        return backTo(underwriting.clearSubjectivity(
                number, decision.version(), subjectivity, decision.reason(), actor.get()));
    }

    private SubmittedRelease release(String number, FormFields fields) {
        Quote quote = reading.find(number, actor.get());
        return new SubmittedRelease(
                fields,
                quote.submitted()
                        .map(proposal -> proposal.currency().getCurrencyCode())
                        .orElse("KRW"));
    }

    private static RestResponse<Void> backTo(Quote quote) {
        return RestResponse.seeOther(URI.create("/quotes/" + quote.number()));
    }
}
