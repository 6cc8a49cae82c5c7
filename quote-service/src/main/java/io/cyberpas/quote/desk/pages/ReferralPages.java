package io.cyberpas.quote.desk.pages;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.quote.desk.ReferralHandling;
import io.cyberpas.quote.quote.pages.FormFields;
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

/** The forms of the desk on the page of a quote. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
class ReferralPages {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUESTION = 2000;
    private static final int LONGEST_TEXT = 4000;

    private final ReferralHandling handling;
    private final CurrentActor actor;

    ReferralPages(ReferralHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @Path("{number}/assignment")
    @Operation(hidden = true)
    public RestResponse<Void> take(@PathParam("number") String number) {
        handling.take(number, actor.get());
        return backTo(number);
    }

    @POST
    @Path("{number}/handover")
    @Operation(hidden = true)
    public RestResponse<Void> give(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.version();
        Optional<String> colleague = fields.text("assignee", LONGEST_NAME);
        fields.requireReadable();
        handling.give(number, version.orElseThrow(), colleague.orElseThrow(), actor.get());
        return backTo(number);
    }

    @POST
    @Path("{number}/put-back")
    @Operation(hidden = true)
    public RestResponse<Void> putBack(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        handling.putBack(number, new FormFields(form).seenVersion(), actor.get());
        return backTo(number);
    }

    @POST
    @Path("{number}/notes")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> note(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        String text = new FormFields(form).onlyText("text", LONGEST_TEXT);
        handling.note(number, text, actor.get());
        return backTo(number);
    }

    @POST
    @Path("{number}/information-requests")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> ask(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        String question = new FormFields(form).onlyText("question", LONGEST_QUESTION);
        handling.ask(number, question, actor.get());
        return backTo(number);
    }

    @POST
    @Path("{number}/information-requests/{request}/answer")
    @RolesAllowed(BROKER)
    @Operation(hidden = true)
    public RestResponse<Void> answer(
            @PathParam("number") String number,
            @PathParam("request") int request,
            MultivaluedMap<String, String> form) {
        String answer = new FormFields(form).onlyText("answer", LONGEST_TEXT);
        handling.answer(number, request, answer, actor.get());
        return backTo(number);
    }

    private static RestResponse<Void> backTo(String number) {
        return RestResponse.seeOther(URI.create("/quotes/" + number));
    }
}
