package io.cyberpas.quote.questionnaire.pages;

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
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages on which questionnaires are read and tried out. */
@Path("/questionnaires")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
class QuestionnairePages {

    private static final Currency WON = Currency.getInstance("KRW");

    private final Questionnaires questionnaires;
    private final Clock clock;
    private final ZoneId zone;

    QuestionnairePages(Questionnaires questionnaires, Clock clock, ZoneId zone) {
        this.questionnaires = questionnaires;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {

        static native TemplateInstance list(Collection<Questionnaire> questionnaires);

        static native TemplateInstance definition(Questionnaire questionnaire);

        static native TemplateInstance trial(Trial trial);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(questionnaires.all());
    }

    @GET
    @Path("{version}")
    @Operation(hidden = true)
    public TemplateInstance definition(@PathParam("version") String version) {
        return Templates.definition(questionnaire(version));
    }

    @GET
    @Path("{version}/trial")
    @Operation(hidden = true)
    public TemplateInstance begin(@PathParam("version") String version) {
        return trial(questionnaire(version), Answers.none());
    }

    /** Shows the form again with what the answers ask further; nothing is kept. */
    @POST
    @Path("{version}/trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance continueTrial(@PathParam("version") String version, MultivaluedMap<String, String> form) {
        Questionnaire questionnaire = questionnaire(version);
        return trial(questionnaire, AnswersForm.read(questionnaire, form));
    }

    private TemplateInstance trial(Questionnaire questionnaire, Answers answers) {
        return Templates.trial(Trial.of(questionnaire, answers, WON, LocalDate.ofInstant(clock.instant(), zone)));
    }

    private Questionnaire questionnaire(String version) {
        return questionnaires.version(version).orElseThrow(() -> new AbsentException("questionnaire", version));
    }
}
