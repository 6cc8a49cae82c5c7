package io.cyberpas.quote.questionnaire.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Questionnaires;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires, for whoever builds a form of his own. */
@Path("/api/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
@Tag(name = "Questionnaires", description = "What applicants are asked, in Korean and English")
class QuestionnaireResource {

    private final Questionnaires questionnaires;
    private final Clock clock;
    private final ZoneId zone;

    QuestionnaireResource(Questionnaires questionnaires, Clock clock, ZoneId zone) {
        this.questionnaires = questionnaires;
        this.clock = clock;
        this.zone = zone;
    }

    @GET
    @Operation(summary = "List questionnaires", description = "All versions there ever were.")
    public List<QuestionnaireView.Summary> listQuestionnaires() {
        return questionnaires.all().stream().map(QuestionnaireView.Summary::of).toList();
    }

    @GET
    @Path("{version}")
    @Operation(
            summary = "Read a questionnaire",
            description = "Questions with texts in both languages, kinds and ranges of answers, and conditions.")
    public QuestionnaireView readQuestionnaire(@PathParam("version") String version) {
        return QuestionnaireView.of(questionnaire(version));
    }

    @POST
    @Path("{version}/check")
    @Operation(
            summary = "Check answers",
            description = "Says what is asked under the answers, what is wrong and what is missing. Nothing is kept.")
    public AnswersCheck checkAnswers(
            @PathParam("version") String version, @NotNull @Valid AnswersCheck.Request request) {
        Questionnaire questionnaire = questionnaire(version);
        LocalDate given = request.coverFrom();
        return AnswersCheck.of(
                questionnaire,
                Answers.of(request.answers()),
                given == null ? LocalDate.ofInstant(clock.instant(), zone) : given);
    }

    private Questionnaire questionnaire(String version) {
        return questionnaires.version(version).orElseThrow(() -> new AbsentException("questionnaire", version));
    }
}
