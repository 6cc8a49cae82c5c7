package io.cyberpas.quote.quote.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.quote.Indication;
import io.cyberpas.quote.quote.Indications;
import io.cyberpas.quote.quote.QuoteReading;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a quote was, and what it would be. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comparison", description = "Revisions and what-if")
class RevisionResource {

    private final QuoteReading reading;
    private final Indications indications;
    private final QuoteViews views;
    private final CurrentActor actor;

    RevisionResource(QuoteReading reading, Indications indications, QuoteViews views, CurrentActor actor) {
        this.reading = reading;
        this.indications = indications;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @Path("{number}/revisions")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(summary = "Read all revisions of a quote", description = "The oldest first, the current one last.")
    public List<RevisionView> readRevisions(@PathParam("number") String number) {
        return reading.revisions(number, actor.get()).stream().map(views::of).toList();
    }

    @GET
    @Path("{number}/revisions/{revision}")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(summary = "Read one revision of a quote")
    public RevisionView readRevision(@PathParam("number") String number, @PathParam("revision") int revision) {
        return views.of(reading.revision(number, revision, actor.get()));
    }

    @GET
    @Path("{number}/revisions/{revision}/difference/{other}")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(summary = "Compare two revisions of a quote", description = "Only what differs, field by field.")
    public DifferenceView compareRevisions(
            @PathParam("number") String number, @PathParam("revision") int revision, @PathParam("other") int other) {
        return views.difference(
                reading.revision(number, revision, actor.get()), reading.revision(number, other, actor.get()));
    }

    @POST
    @Path("what-if")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Ask what an application would cost",
            description =
                    "Nothing is saved and nobody is bound. What was not said is assumed, and the assumptions are told.")
    public IndicationView askWhatIf(@NotNull @Valid ApplicationRequest request) {
        return IndicationView.of(indications.of(request.toApplication()));
    }

    @GET
    @Path("{number}/indication")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Ask what a draft would cost as far as it goes")
    public IndicationView readIndication(@PathParam("number") String number) {
        return IndicationView.of(
                indications.of(reading.find(number, actor.get()).application()));
    }

    /** Premiums that bind nobody. */
    @Schema(name = "Indication")
    record IndicationView(
            @Schema(description = "Those that the product offers; priced as far as enough is known")
            List<OptionView> options,

            @Schema(description = "Fields that had to be assumed")
            List<String> assumed,

            @Schema(description = "All that is missing or wrong before it can be submitted")
            List<FieldProblem> problems) {

        static IndicationView of(Indication indication) {
            return new IndicationView(
                    indication.options().stream()
                            .map(option -> OptionView.of(
                                    option.number(), option.limit(), option.retention(), option.worksheet()))
                            .toList(),
                    indication.assumed(),
                    indication.problems());
        }
    }
}
