package io.cyberpas.claims.liability;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.roster.RosterUpload;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class DemandResourceTest {

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void recordsADemandWithTheUsualAward() {
            hana().create(claim + "/demands", consolation())
                    .then()
                    .statusCode(201)
                    .body("reference", equalTo("DEMAND-1"))
                    .body("awardPerHead.amount", equalTo("100000"))
                    .body("demanded.amount", equalTo("0"));
        }

        @Test
        void loadsTenVictimsAndAssesses() throws IOException {
            demand();
            new RosterUpload(hana(), claim).load(sample());

            hana().read(claim + "/demands/DEMAND-1")
                    .body("victims", equalTo(10))
                    .body("participants", equalTo(9))
                    .body("demanded.amount", equalTo("1100000"));
            put(hana(), "assessment", version(), assessment("1100001")).then().statusCode(400);
            put(hana(), "assessment", version(), assessment("1100000"))
                    .then()
                    .statusCode(200)
                    .body("assessment.amount.amount", equalTo("1100000"))
                    .body("assessment.standing", equalTo("ESTABLISHED"));
        }

        @Test
        void isToldWhatIsWrongWithADemand() {
            var wrong = new HashMap<>(consolation());
            wrong.put("part", "DATA_RESTORATION");
            wrong.put("stated", krw("5"));
            hana().create(claim + "/demands", wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.part", "$.stated"));
            wrong.put("kind", "REVENGE");
            hana().create(claim + "/demands", wrong).then().statusCode(400);
        }
    }

    @Nested
    class Others {

        @Test
        void readAtMost() {
            demand();
            fin().get(claim + "/demands").then().statusCode(200);
            bora().get(claim + "/demands").then().statusCode(403);
            vera().get(claim + "/demands").then().statusCode(403);
            fin().create(claim + "/demands", consolation()).then().statusCode(403);
        }
    }

    private void demand() {
        hana().create(claim + "/demands", consolation()).then().statusCode(201);
    }

    private long version() {
        return hana().read(claim + "/demands/DEMAND-1").extract().jsonPath().getLong("version");
    }

    private Response put(Caller caller, String what, long version, Object body) {
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(claim + "/demands/DEMAND-1/" + what);
    }

    private static String sample() throws IOException {
        try (var stream = DemandResourceTest.class.getResourceAsStream("/roster/ten-victims.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> consolation() {
        return Map.of(
                "kind", "CONSOLATION_MONEY",
                "claimants", "Victims represented by law firm Haedong",
                "part", "PRIVACY_LIABILITY",
                "madeOn", "2026-03-01",
                "basis", "Collective mediation 2026-14, PIPA Article 39-2");
    }

    private static Map<String, Object> assessment(String amount) {
        return Map.of(
                "standing", "ESTABLISHED", "faultPercent", 100, "amount", krw(amount), "reason", "Fault is presumed");
    }

    private static Map<String, String> krw(String amount) {
        return Map.of("amount", amount, "currency", "KRW");
    }
}
