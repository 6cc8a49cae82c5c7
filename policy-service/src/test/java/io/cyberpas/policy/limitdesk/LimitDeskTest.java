package io.cyberpas.policy.limitdesk;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.limit.Limits.PRIVACY;
import static io.cyberpas.policy.limit.Limits.RESTORATION;
import static io.cyberpas.policy.limit.Limits.erode;
import static io.cyberpas.policy.limit.Limits.reserve;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.limit.LimitAgreement;
import io.cyberpas.policy.limit.Limits;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class LimitDeskTest {
    private static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    private static final String EVENT = ",\"event\":\"E-2026-000001\"";

    @Inject
    LimitAgreement agreement;

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void usePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        Limits.agreeClauses(agreement, policy);
        erode(policy, UUID.randomUUID(), RESTORATION, 100_000_000, EVENT).then().statusCode(201);
        reserve(policy, UUID.randomUUID(), PRIVACY, 200_000_000, EVENT).then().statusCode(201);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Nested
    class TheLimits {

        @Test
        void areAllShownAsTheyStand() {
            Response limits = asPada().get("/api/policies/" + policy + "/limits?on=2026-12-20");
            limits.then()
                    .statusCode(200)
                    .body("on", equalTo("2026-12-20"))
                    .body(
                            "limits.code",
                            contains(
                                    "AGGREGATE",
                                    "DATA_RESTORATION",
                                    "BUSINESS_INTERRUPTION",
                                    "PRIVACY_LIABILITY",
                                    "EACH_EVENT",
                                    "FIRST_PARTY",
                                    "RANSOM"))
                    .body("limits[0].reserved.amount", equalTo("200000000"))
                    .body("limits[0].eroded.amount", equalTo("100000000"))
                    .body("limits[0].available.amount", equalTo("700000000"))
                    .body("limits[0].reinstatementsLeft", equalTo(2))
                    .body("limits[4].basis", equalTo("EVENT"))
                    .body("limits[4].available.amount", equalTo("400000000"))
                    .body("limits[6].kind", equalTo("SUBLIMIT"))
                    .body("events.items", hasSize(1))
                    .body("events.items[0].event", equalTo("E-2026-000001"))
                    .body("events.items[0].available.amount", equalTo("100000000"));
            asPada().get("/api/policies/" + policy + "/limits/events/E-2026-000001?on=2026-12-20")
                    .then()
                    .statusCode(200)
                    .body("[0].available.amount", equalTo("700000000"))
                    .body("[4].code", equalTo("EACH_EVENT"))
                    .body("[4].event", equalTo("E-2026-000001"))
                    .body("[4].available.amount", equalTo("100000000"));
            asPada().get("/api/policies/" + policy + "/limits/events/E-2026-000009?on=2026-12-20")
                    .then()
                    .body("[4].available.amount", equalTo("400000000"));
            asPada().get("/api/policies/" + policy + "/limits?on=soon")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("on"));
        }

        @Test
        void areShownToTheBrokerOfThePolicyAndToNoOther() {
            as(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"))
                    .get("/api/policies/" + policy + "/limits")
                    .then()
                    .statusCode(200);
            Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
            for (String list : new String[] {"/limits", "/limits/movements", "/reservations"}) {
                as(minho).get("/api/policies/" + policy + list).then().statusCode(404);
            }
            as(Tokens.user("vera").roles(Roles.FORENSIC_VENDOR).vendor("SECUREN"))
                    .get("/api/policies/" + policy + "/limits")
                    .then()
                    .statusCode(403);
        }

        @Test
        void areNotLoweredByAnEndorsementBelowWhatClaimsStandOn() {
            quotes.answer("POST", "/api/repricings", 200, """
                    {"items":[{"reference":"x","outcome":"PRICED","reasons":[],"premium":{"amount":"9500000","currency":"KRW"},
                     "tariffVersion":"2026-01","productVersion":"2026-01","parts":[
                      {"code":"PRIVACY_LIABILITY","premium":{"amount":"6000000","currency":"KRW"}},
                      {"code":"DATA_RESTORATION","premium":{"amount":"2000000","currency":"KRW"}},
                      {"code":"BUSINESS_INTERRUPTION","premium":{"amount":"1500000","currency":"KRW"}}]}]}""");
            lowered("90000000")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:limit-in-use"))
                    .body("limits.limit", contains("DATA_RESTORATION"))
                    .body("limits[0].wanted.amount", equalTo("90000000"))
                    .body("limits[0].used.amount", equalTo("100000000"));
            lowered("100000000").then().statusCode(201);
            asPada().get("/api/policies/" + policy + "/limits?on=2027-01-20")
                    .then()
                    .body("limits.find { it.code == 'DATA_RESTORATION' }.available.amount", equalTo("0"));
            asPada().get("/api/policies/" + policy + "/limits?on=2026-12-20")
                    .then()
                    .body("limits.find { it.code == 'DATA_RESTORATION' }.available.amount", equalTo("200000000"));
        }

        private Response lowered(String limit) {
            String etag = asPada().get("/api/policies/" + policy).header("ETag");
            return asPada().header("If-Match", etag)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("""
                            {"effectiveFrom":"2027-01-01","reason":"한도 감액","parts":[{"code":"DATA_RESTORATION",
                             "limit":{"amount":"%s","currency":"KRW"}}]}""".formatted(limit))
                    .post("/api/policies/" + policy + "/endorsements");
        }
    }

    @Nested
    class APolicyAdministrator {

        @Test
        void restoresALimitOnceForEachKey() {
            String etag = etag();
            String key = UUID.randomUUID().toString();
            Response first = reinstate(PADA, etag, key, "AGGREGATE", "");
            first.then()
                    .statusCode(201)
                    .body("kind", equalTo("REINSTATED"))
                    .body("limit", equalTo("AGGREGATE"))
                    .body("reinstated.amount", equalTo("100000000"));
            assertEquals(
                    first.asString(),
                    reinstate(PADA, etag, key, "AGGREGATE", "").asString());
            asPada().get("/api/policies/" + policy + "/limits")
                    .then()
                    .body("limits[0].available.amount", equalTo("800000000"))
                    .body("limits[0].reinstatementsLeft", equalTo(1));
            reinstate(PADA, etag, UUID.randomUUID().toString(), "AGGREGATE", "")
                    .then()
                    .statusCode(412);
            reinstate(PADA, etag(), UUID.randomUUID().toString(), "EACH_EVENT", EVENT)
                    .then()
                    .statusCode(201);
            asPada().get("/api/policies/" + policy + "/limits")
                    .then()
                    .body("events.items[0].available.amount", equalTo("200000000"));
        }

        @Test
        void isToldWhyALimitIsNotRestored() {
            reinstate(PADA, etag(), UUID.randomUUID().toString(), "AGGREGATE", "")
                    .then()
                    .statusCode(201);
            reinstate(PADA, etag(), UUID.randomUUID().toString(), "AGGREGATE", "")
                    .then()
                    .statusCode(409);
            reinstate(PADA, etag(), UUID.randomUUID().toString(), "DATA_RESTORATION", "")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:no-reinstatement-left"));
            reinstate(PADA, etag(), UUID.randomUUID().toString(), "TEA", "")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.limit"));
            reinstate(PADA, "", UUID.randomUUID().toString(), "AGGREGATE", "")
                    .then()
                    .statusCode(428);
            reinstate(
                            Tokens.user("hana").roles(Roles.CLAIMS_HANDLER),
                            etag(),
                            UUID.randomUUID().toString(),
                            "AGGREGATE",
                            "")
                    .then()
                    .statusCode(403);
        }

        private String etag() {
            return asPada().get("/api/policies/" + policy + "/limits").header("ETag");
        }

        private Response reinstate(Tokens user, String etag, String key, String limit, String event) {
            RequestSpecification request = as(user).header("Idempotency-Key", key);
            if (!etag.isEmpty()) {
                request.header("If-Match", etag);
            }
            return request.body("""
                            {"limit":"%s","reason":"agreed after the claim"%s}""".formatted(limit, event)).post("/api/policies/" + policy + "/limit-reinstatements");
        }
    }
}
