package io.cyberpas.quote.questionnaire.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.cyberpas.quote.questionnaire.Forms;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class QuestionnaireResourceTest {

    private static final String STANDARD = "/api/questionnaires/standard-2026-01";

    @Nested
    class ABrokersDeveloper {

        @Test
        void findsTheQuestionnaires() {
            as(BORA).get("/api/questionnaires")
                    .then()
                    .statusCode(200)
                    .body("version", contains("standard-2026-01", "household-2026-01"))
                    .body("title.ko", hasItem("표준 질문서"));
        }

        @Test
        void readsAllThatAFormNeeds() {
            String usb = "sections.questions.flatten().find { it.code == 'REMOTE_USB_CONTROL' }";
            String sales = "sections.questions.flatten().find { it.code == 'ANNUAL_SALES' }";
            as(BORA).get(STANDARD)
                    .then()
                    .statusCode(200)
                    .body("sections", hasSize(10))
                    .body(usb + ".type", is("YES_NO"))
                    .body(usb + ".label.ko", containsString("USB"))
                    .body(usb + ".required", is(true))
                    .body(usb + ".askedIf.question", is("REMOTE_WORK_DONE"))
                    .body(usb + ".askedIf.is", is(true))
                    .body(usb + ".bind", nullValue())
                    .body(sales + ".bind", is("insured.annualSales"))
                    .body("controls.find { it.control == 'REMOTE_WORK' }.presentIf.any", hasSize(2))
                    .body("controls.find { it.control == 'ISMS_P' }.validUntil", is("ISMS_P_VALID_UNTIL"))
                    .body("sections.questions.flatten().findAll { it.score != null }", empty());
        }

        @Test
        void isToldThatThereIsNoSuchVersion() {
            as(BORA).get("/api/questionnaires/standard-1999").then().statusCode(404);
        }

        @Test
        void checksCompleteAnswers() {
            check(Forms.carefulMap(), "2026-12-01")
                    .statusCode(200)
                    .body("complete", is(true))
                    .body("problems", empty())
                    .body("missing", empty())
                    .body("asked", hasItems("INSURED_NAME", "MFA", "MFA_SCOPE"))
                    .body("asked", not(hasItem("REMOTE_USB_CONTROL")))
                    .body("controls", hasItems("MFA", "REMOTE_WORK", "ISMS_P"));
        }

        @Test
        void isToldAllThatIsMissingAndWrongAtOnce() {
            check(Map.of("MFA", "yes", "NONSENSE", 1, "ISMS_P", true, "ISMS_P_VALID_UNTIL", "2026-11-30"), "2026-12-01")
                    .statusCode(200)
                    .body("complete", is(false))
                    .body(
                            "problems.path",
                            contains("$.answers.NONSENSE", "$.answers.MFA", "$.answers.ISMS_P_VALID_UNTIL"))
                    .body("problems.problem", hasItem("expires on 2026-11-30, before cover begins on 2026-12-01"))
                    .body("missing.size()", is(32))
                    .body("missing.path", hasItem("$.answers.ISMS_P_NUMBER"));
        }

        @Test
        void isToldByFieldWhatIsNoAnswer() {
            check(Map.of("MFA", Map.of("yes", true), "EMPLOYEES", "a\u0001b"), "2026-12-01")
                    .statusCode(400)
                    .body("errors.path", hasItems("$.answers.MFA", "$.answers.EMPLOYEES"));
            as(BORA).body("{}")
                    .post(STANDARD + "/check")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.answers"));
            as(BORA).body("{\"answers\":[]}").post(STANDARD + "/check").then().statusCode(400);
            as(BORA).body("{\"answers\":{\"EMPLOYEES\":1e999}}")
                    .post(STANDARD + "/check")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", is("$.answers.EMPLOYEES"));
            as(BORA).body("{\"answers\":{},\"coverFrom\":\"soon\"}")
                    .post(STANDARD + "/check")
                    .then()
                    .statusCode(400);
        }

        @Test
        void mayLeaveTheDayOut() {
            as(BORA).body(Map.of("answers", Map.of("ISMS", true, "ISMS_VALID_UNTIL", "2001-01-01")))
                    .post(STANDARD + "/check")
                    .then()
                    .statusCode(200)
                    .body("problems.path", contains("$.answers.ISMS_VALID_UNTIL"));
        }
    }

    @Nested
    class Others {

        @Test
        void ofTheInsurerReadThem() {
            as(UMA).get(STANDARD).then().statusCode(200);
        }

        @Test
        void withoutBusinessDoNot() {
            as(Tokens.user("vera").roles(Roles.FORENSIC_VENDOR))
                    .get(STANDARD)
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse check(Map<String, Object> answers, String coverFrom) {
        return as(BORA).body(Map.of("answers", answers, "coverFrom", coverFrom))
                .post(STANDARD + "/check")
                .then();
    }
}
