package io.cyberpas.quote.quote.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.option;
import static io.cyberpas.quote.Broker.read;
import static io.cyberpas.quote.Broker.submission;
import static io.cyberpas.quote.Broker.submits;
import static io.cyberpas.quote.Broker.telecom;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class DecisionResourceTest {

    private static final String JUDGED = """
            {"basePremium":{"amount":"150000000","currency":"KRW"},"recordsFactor":2.80,"reason":"Judged from peers"}""";

    private static final String REASON = "{\"reason\":\"Because\"}";

    @Nested
    class AnUnderwriter {

        @Test
        void releasesAReferralWithJudgedFigures() {
            String number = newQuote(telecom());
            change(UMA, number, "referral-release", 0, JUDGED)
                    .then()
                    .statusCode(200)
                    .body("status", is("QUOTED"))
                    .body("options[0].premium", notNullValue())
                    .body("options[0].parts[0].steps.find { it.code == 'BASE' }.judgedBy", is("uma"))
                    .body("options[0].parts[0].steps.find { it.code == 'RECORDS' }.factor", is(2.80f))
                    .body("history[2].reason", is("Judged from peers"));
            change(BORA, number, "acceptance", 1, "{\"option\":1}").then().statusCode(200);
        }

        @Test
        void mustJudgeExactlyWhatTheTariffLacks() {
            String number = newQuote(telecom());
            change(UMA, number, "referral-release", 0, REASON)
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.basePremium", "$.recordsFactor"));
            String large = newQuote(submission("큰한도 주식회사", "60000000000", 90_000, option(10_000_000_000L)));
            change(UMA, large, "referral-release", 0, JUDGED)
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.basePremium", "$.recordsFactor"));
            change(UMA, large, "referral-release", 0, REASON).then().statusCode(200);
        }

        @Test
        void leavesToASeniorWhatIsBeyondTheirAuthority() {
            String number = newQuote(submission("더큰한도 주식회사", "60000000000", 90_000, option(30_000_000_000L)));
            change(UMA, number, "referral-release", 0, REASON)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("The authority of underwriter ends"));
            change(SEONU, number, "referral-release", 0, REASON)
                    .then()
                    .statusCode(200)
                    .body("status", is("QUOTED"));
        }

        @Test
        void givesDiscountsWithinTheirAuthorityAndAsksASecondPersonBeyond() {
            String number = newQuote(telecom());
            String adjusted =
                    JUDGED.replace("\"reason\"", "\"adjustments\":[{\"percent\":-30,\"reason\":\"Fleet\"}],\"reason\"");
            change(UMA, number, "referral-release", 0, adjusted)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("of loadings and discounts"));
            change(UMA, number, "release-proposal", 0, adjusted)
                    .then()
                    .statusCode(200)
                    .body("status", is("REFERRED"))
                    .body("underwriting.proposedRelease.by", is("uma"));
            read(BORA, number).body("underwriting.proposedRelease", nullValue());
            change(UMA, number, "release-approval", 1, "").then().statusCode(403);
            change(SEONU, number, "release-approval", 1, "")
                    .then()
                    .statusCode(200)
                    .body("status", is("QUOTED"))
                    .body("underwriting.adjustments[0].by", is("uma"))
                    .body("options[0].parts[0].steps.find { it.code == 'ADJUSTMENT' }.factor", is(0.7f));
        }

        @Test
        void turnsAProposedReleaseDown() {
            String number = newQuote(telecom());
            change(SEONU, number, "release-rejection", 0, REASON).then().statusCode(409);
            change(UMA, number, "release-proposal", 0, JUDGED).then().statusCode(200);
            change(SEONU, number, "release-rejection", 1, REASON)
                    .then()
                    .statusCode(200)
                    .body("status", is("REFERRED"))
                    .body("underwriting.proposedRelease", nullValue());
        }

        @Test
        void makesConditionsThatMustBeClearedBeforeAcceptance() {
            String number = newQuote(telecom());
            String conditional = JUDGED.replace(
                    "\"reason\"",
                    "\"subjectivities\":[{\"text\":\"Report of a penetration test\",\"dueOn\":\"%s\"}],\"reason\""
                            .formatted(io.cyberpas.quote.MovableClock.today().plusDays(5)));
            change(UMA, number, "referral-release", 0, conditional).then().statusCode(200);
            change(BORA, number, "acceptance", 1, "{\"option\":1}")
                    .then()
                    .statusCode(409)
                    .body("type", is("urn:cyberpas:problem:subjectivities-open"))
                    .body("subjectivities", contains("Report of a penetration test"));
            change(BORA, number, "subjectivities/1/clearance", 1, REASON).then().statusCode(403);
            change(UMA, number, "subjectivities/2/clearance", 1, REASON).then().statusCode(409);
            change(UMA, number, "subjectivities/1/clearance", 1, REASON).then().statusCode(200);
            change(BORA, number, "acceptance", 2, "{\"option\":1}").then().statusCode(200);
        }

        @Test
        void answersWhichOfTwoBrokersMayGoOn() {
            String body = midSizedCompany();
            submits(body).body("status", is("QUOTED"));
            String number = as(MINHO)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post("/api/quotes")
                    .then()
                    .statusCode(201)
                    .body("status", is("REFERRED"))
                    .body("reasons.code", contains("OTHER_BROKER"))
                    .extract()
                    .path("number");
            change(UMA, number, "referral-release", 0, REASON)
                    .then()
                    .statusCode(409)
                    .body("type", is("urn:cyberpas:problem:clearance-open"));
            change(UMA, number, "clearance", 0, "{\"granted\":true,\"reason\":\"Letter seen\"}")
                    .then()
                    .statusCode(200)
                    .body("underwriting.clearance.by", is("uma"));
            change(UMA, number, "referral-release", 1, REASON).then().statusCode(200);
        }

        @Test
        void declinesAReferral() {
            String number = newQuote(telecom());
            change(UMA, number, "decline", 0, "{\"reason\":\"No appetite\"}")
                    .then()
                    .statusCode(200)
                    .body("status", is("DECLINED"));
            change(UMA, number, "referral-release", 1, JUDGED)
                    .then()
                    .statusCode(409)
                    .body("legal", contains("DRAFT"));
        }

        @Test
        void neitherSubmitsNorAccepts() {
            as(UMA).header("Idempotency-Key", "1")
                    .body(telecom())
                    .post("/api/quotes")
                    .then()
                    .statusCode(403);
            change(UMA, newQuote(midSizedCompany()), "acceptance", 0, "{\"option\":1}")
                    .then()
                    .statusCode(403);
        }

        @Test
        void cannotReleaseWhatIsNoReferral() {
            change(UMA, newQuote(midSizedCompany()), "referral-release", 0, REASON)
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class ThePolicyService {

        @Test
        void bindsAnAcceptedQuoteToItsPolicy() {
            String number = newQuote(midSizedCompany());
            bind(number, "P-2026-000001").statusCode(409);
            change(BORA, number, "acceptance", 0, "{\"option\":1}").then().statusCode(200);
            bind(number, "P-2026-000001").statusCode(200).body("status", is("BOUND"));
            bind(number, "P-2026-000001").statusCode(200).body("version", is(2));
            bind(number, "P-2026-000002").statusCode(409);
            bind(number, "nonsense").statusCode(400);
            read(BORA, number).body("policyNumber", is("P-2026-000001"));
        }

        @Test
        void readsWhatTheProductSaysAndWhatTheInsuredDependsOn() {
            given().auth()
                    .oauth2(Tokens.service("policy-service"))
                    .get("/api/quotes/" + newQuote(midSizedCompany()))
                    .then()
                    .statusCode(200)
                    .body("wording", startsWith("enterprise-cyber-wording-"))
                    .body("productVersion", startsWith("enterprise-cyber-"))
                    .body("segment", is("COMPANY"))
                    .body("insuredKind", is("ORGANISATION"))
                    .body("compulsory", is(false))
                    .body("eventLimit", nullValue())
                    .body("riskSharing", nullValue())
                    .body(
                            "dependencies.collect { it.kind + ' ' + it.provider }",
                            contains("CLOUD AWS", "OPERATING_SYSTEM WINDOWS", "OPERATING_SYSTEM LINUX"));
        }

        private io.restassured.response.ValidatableResponse bind(String number, String policy) {
            return given().auth()
                    .oauth2(Tokens.service("policy-service"))
                    .header("Acting-User", "bora Bora%20Kim")
                    .contentType(ContentType.JSON)
                    .body("{\"policyNumber\":\"%s\"}".formatted(policy))
                    .put("/api/quotes/" + number + "/binding")
                    .then();
        }
    }
}
