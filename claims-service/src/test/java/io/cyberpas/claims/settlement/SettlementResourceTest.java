package io.cyberpas.claims.settlement;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class SettlementResourceTest {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void recordADemand() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
        demand();
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void isNegotiatedDecidedConsentedAndConcluded() {
        suitForTheDemand();
        open().then().statusCode(201).body("reference", equalTo("SETTLEMENT-1")).body("offers", hasSize(1));
        put(hana(), "offer", offer("OUT", 10_000_000)).then().statusCode(200).body("offers", hasSize(2));
        put(hana(), "terms", terms(20_000_000)).then().statusCode(409).body("detail", containsString("not assessed"));
        assess(25_000_000);

        put(hana(), "terms", terms(20_000_000))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("approverRoles", contains("claims-handler", "claims-manager"));
        put(hana(), "approval", "").then().statusCode(403);
        put(haru(), "approval", "").then().statusCode(200).body("status", equalTo("APPROVED"));
        put(hana(), "conclusion", Map.of("release", "REL-1", "agreedOn", TODAY))
                .then()
                .statusCode(409)
                .body("detail", containsString("consent"));
        put(hana(), "consent", Map.of("reference", "Letter of the insured"))
                .then()
                .statusCode(200);
        put(hana(), "conclusion", Map.of("release", "REL-1", "agreedOn", TODAY))
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));

        hana().read(claim + "/demands/DEMAND-1").body("ending.how", equalTo("SETTLED"));
        hana().read(claim + "/proceedings/PROC-1").body("status", equalTo("SETTLED"));
        open().then().statusCode(409);
        put(hana(), "abandonment", Map.of("reason", "Too late"))
                .then()
                .statusCode(409)
                .body("state", equalTo("AGREED"));
    }

    @Test
    void aboveTheAssessmentTakesAReasonAndAManager() {
        assess(15_000_000);
        open().then().statusCode(201);

        put(hana(), "terms", terms(20_000_000)).then().statusCode(400).body("errors[0].path", equalTo("$.aboveReason"));
        var above = terms(20_000_000);
        above.put("aboveReason", "Cost of a second instance is saved");
        put(hana(), "terms", above).then().statusCode(200).body("approverRoles", contains("claims-manager"));
        put(haru(), "approval", "").then().statusCode(403);
        put(mina(), "approval", "").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void instalmentsAddUp() {
        assess(25_000_000);
        open().then().statusCode(201);
        var terms = terms(20_000_000);
        terms.put("instalments", List.of(Map.of("dueOn", TODAY, "amount", krw(19_999_999))));

        put(hana(), "terms", terms).then().statusCode(400).body("errors[0].path", equalTo("$.instalments"));
    }

    @Test
    void whatIsTurnedDownIsNegotiatedOn() {
        assess(25_000_000);
        open().then().statusCode(201);
        open().then().statusCode(409);
        put(hana(), "terms", terms(20_000_000)).then().statusCode(200);
        put(haru(), "refusal", Map.of("reason", "Too much"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NEGOTIATING"));
        put(hana(), "offer", offer("IN", 22_000_000)).then().statusCode(200);
        put(hana(), "abandonment", Map.of("reason", "They sue"))
                .then()
                .statusCode(200)
                .body("next", hasSize(0));
        hana().read(claim + "/demands/DEMAND-1").body("ending", nullValue());
        open().then().statusCode(201).body("reference", equalTo("SETTLEMENT-2"));
        hana().read(claim + "/settlements").body("status", hasItem("ABANDONED"));
    }

    private Response open() {
        return hana().create(claim + "/settlements", Map.of("demand", "DEMAND-1", "offer", offer("IN", 30_000_000)));
    }

    private static Map<String, Object> offer(String direction, long amount) {
        return Map.of("direction", direction, "amount", krw(amount), "on", TODAY, "note", "By letter");
    }

    private static Map<String, Object> terms(long amount) {
        var terms = new HashMap<String, Object>();
        terms.put("amount", krw(amount));
        terms.put("payee", "Law firm Haedong, client account");
        terms.put("confidential", true);
        terms.put("consentRequired", true);
        return terms;
    }

    private void demand() {
        hana().create(
                        claim + "/demands",
                        Map.of(
                                "kind", "DAMAGES",
                                "claimants", "Data room partner",
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Letter of claim",
                                "stated", krw(30_000_000)))
                .then()
                .statusCode(201);
    }

    private void suitForTheDemand() {
        var suit = new HashMap<String, Object>();
        suit.put("kind", "SUIT");
        suit.put("jurisdiction", "KR");
        suit.put("forum", "Seoul Central District Court");
        suit.put("claimants", "Data room partner");
        suit.put("subject", "Damages");
        suit.put("begunOn", "2026-10-01");
        suit.put("demand", "DEMAND-1");
        hana().create(claim + "/proceedings", suit).then().statusCode(201);
    }

    private void assess(long amount) {
        long version =
                hana().read(claim + "/demands/DEMAND-1").extract().jsonPath().getLong("version");
        hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "standing",
                        "ESTABLISHED",
                        "faultPercent",
                        100,
                        "amount",
                        krw(amount),
                        "reason",
                        "By the ledgers"))
                .put(claim + "/demands/DEMAND-1/assessment")
                .then()
                .statusCode(200);
    }

    private Response put(Caller caller, String verb, Object body) {
        String path = claim + "/settlements/SETTLEMENT-1";
        long version = caller.read(path).extract().jsonPath().getLong("version");
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path + "/" + verb);
    }
}
