package io.cyberpas.quote.desk.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.quote.desk.ReferralHandling;
import io.cyberpas.quote.desk.ReferralReading;
import io.cyberpas.quote.desk.api.ReferralViews.AnswerRequest;
import io.cyberpas.quote.desk.api.ReferralViews.InformationRequestView;
import io.cyberpas.quote.desk.api.ReferralViews.NoteRequest;
import io.cyberpas.quote.desk.api.ReferralViews.NoteView;
import io.cyberpas.quote.desk.api.ReferralViews.QuestionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What underwriters tell each other about a quote, and what they ask the broker. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referral desk")
class CorrespondenceResource {

    private final ReferralHandling handling;
    private final ReferralReading reading;
    private final CurrentActor actor;

    CorrespondenceResource(ReferralHandling handling, ReferralReading reading, CurrentActor actor) {
        this.handling = handling;
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Path("{number}/notes")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(summary = "List the notes on a quote", description = "The oldest first. Brokers never see them.")
    public List<NoteView> listNotes(@PathParam("number") String number) {
        return reading.notes(number, actor.get()).stream().map(NoteView::of).toList();
    }

    @POST
    @Path("{number}/notes")
    @Idempotent
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Write a note", description = "For colleagues. It cannot be changed.")
    public RestResponse<NoteView> writeNote(@PathParam("number") String number, @NotNull @Valid NoteRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                NoteView.of(handling.note(number, request.text().strip(), actor.get())));
    }

    @GET
    @Path("{number}/information-requests")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(summary = "List the requests for information about a quote", description = "The oldest first.")
    public List<InformationRequestView> listInformationRequests(@PathParam("number") String number) {
        return reading.requests(number, actor.get()).stream()
                .map(InformationRequestView::of)
                .toList();
    }

    @POST
    @Path("{number}/information-requests")
    @Idempotent
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Ask the broker for information", description = "While the quote is referred or quoted.")
    public RestResponse<InformationRequestView> requestInformation(
            @PathParam("number") String number, @NotNull @Valid QuestionRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                InformationRequestView.of(
                        handling.ask(number, request.question().strip(), actor.get())));
    }

    @POST
    @Path("{number}/information-requests/{request}/answer")
    @RolesAllowed(BROKER)
    @Operation(summary = "Answer a request for information", description = "Once. The answer cannot be changed.")
    public InformationRequestView giveInformation(
            @PathParam("number") String number,
            @PathParam("request") int request,
            @NotNull @Valid AnswerRequest answer) {
        return InformationRequestView.of(
                handling.answer(number, request, answer.answer().strip(), actor.get()));
    }
}
