package io.cyberpas.claims.claim;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.uma;
import static io.cyberpas.claims.Caller.vera;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ClaimResourceTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void findsClaimsByNumberPolicyAndPartOfAKoreanName() {
            var policy = policies.policyInForce("가나다통신 주식회사");
            var claim = hana().notifyUnder(policy);
            hana().read("/api/claims?search=" + claim).body("items.number", contains(claim));
            hana().read("/api/claims?search=" + policy).body("items.number", contains(claim));
            hana().call().queryParam("search", "나다").get("/api/claims").then().body("items.number", contains(claim));
            hana().call()
                    .queryParam("search", "나다")
                    .queryParam("stage", "CLOSED")
                    .get("/api/claims")
                    .then()
                    .body("items", hasSize(0));
            hana().call()
                    .queryParam("search", "%_")
                    .get("/api/claims")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }

        @Test
        void readsTheListPageByPage() {
            for (int i = 0; i < 3; i++) {
                hana().notifyUnder(policies.policyInForce("페이지전자 주식회사"));
            }
            var first = hana().call()
                    .queryParam("search", "페이지전자")
                    .queryParam("size", 2)
                    .get("/api/claims");
            first.then().body("items", hasSize(2)).body("next", notNullValue());
            hana().call()
                    .queryParam("search", "페이지전자")
                    .queryParam("size", 2)
                    .queryParam("after", (String) first.path("next"))
                    .get("/api/claims")
                    .then()
                    .body("items", hasSize(1))
                    .body("next", nullValue())
                    .body("items.number", everyItem(not(equalTo(first.path("items[0].number")))));
            hana().get("/api/claims?size=0").then().statusCode(400);
            hana().get("/api/claims?after=x").then().statusCode(400);
        }

        @Test
        void acknowledgesOnceAndOnlyTheVersionRead() {
            var claim = bora().notifyUnder(policies.policyInForce());
            var path = "/api/claims/" + claim + "/acknowledgement";
            hana().call().post(path).then().statusCode(428);
            hana().change(path, 7, "").then().statusCode(412);
            hana().change(path, 0, "").then().statusCode(200).body("acknowledgedAt", notNullValue());
            hana().changeClaim(claim, "acknowledgement", "").then().statusCode(409);
        }

        @Test
        void seesLikelyDuplicatesAndSaysWhyTheyAreNone() {
            var policy = policies.policyInForce();
            var first = bora().notifyUnder(policy);
            var second = bora().notifyUnder(policy);
            hana().read("/api/claims/" + second + "/duplicates").body("number", contains(first));
            hana().changeClaim(second, "acknowledgement", "").then().statusCode(200);
            hana().complete(second, "FIRST_NOTICE")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:gate-not-met"))
                    .body("unmet.condition", contains("DUPLICATES_REVIEWED"))
                    .body("unmet[0].detail", containsString(first));
            hana().changeClaim(second, "duplicate-review", Map.of("finding", "Another system"))
                    .then()
                    .statusCode(200);
            hana().complete(second, "FIRST_NOTICE").then().statusCode(200).body("stage", equalTo("TRIAGE"));
        }

        @Test
        void closesADuplicateAtItsNoticeAndMayReopenIt() {
            var claim = bora().notifyUnder(policies.policyInForce());
            hana().changeClaim(claim, "closure-at-notice", Map.of("reason", "Duplicate"))
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("CLOSED"));
            hana().changeClaim(claim, "acknowledgement", "")
                    .then()
                    .statusCode(409)
                    .body("state", equalTo("CLOSED"));
            hana().changeClaim(claim, "reopening", Map.of("reason", "It is another incident"))
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("REOPENED"));
            hana().changeClaim(claim, "resumption", Map.of("stage", "TRIAGE", "reason", "From the start"))
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("TRIAGE"))
                    .body("history", hasSize(4))
                    .body("history[3].reason", equalTo("From the start"));
        }

        @Test
        void matchesTheClaimAgainOnceThePolicyIsReinstated() {
            var policy = policies.expiredPolicy();
            var claim = bora().notifyUnder(policy);
            policies.cover(policy, "IN_FORCE", true);
            hana().changeClaim(claim, "cover-match", "").then().statusCode(200).body("cover.doubt", nullValue());
        }

        @Test
        void opensALineOfThePolicyButNoneTwice() {
            var claim = bora().notifyUnder(policies.policyInForce());
            hana().changeClaim(claim, "lines", Map.of("part", "BUSINESS_INTERRUPTION"))
                    .then()
                    .statusCode(200)
                    .body("lines.part", hasItem("BUSINESS_INTERRUPTION"))
                    .body("lines[2].waitingPeriodHours", equalTo(8));
            hana().changeClaim(claim, "lines", Map.of("part", "BUSINESS_INTERRUPTION"))
                    .then()
                    .statusCode(409);
            hana().changeClaim(claim, "lines", Map.of("part", "PCI_ASSESSMENTS"))
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    class OtherReaders {

        @Test
        void financeAndAuditorSeeTheNotifierMasked() {
            var claim = bora().notifyUnder(policies.policyInForce());
            for (var reader : List.of(fin(), ada())) {
                reader.read("/api/claims/" + claim)
                        .body("notifier.name", equalTo("김*라"))
                        .body("notifier.email", equalTo("b***@hanbit.example"))
                        .body("notifier.phone", not(containsString("1234")));
            }
        }

        @Test
        void aVendorWithoutAnAppointmentFindsNothing() {
            var claim = bora().notifyUnder(policies.policyInForce());
            vera().get("/api/claims/" + claim).then().statusCode(404);
            vera().read("/api/claims").body("items.number", not(hasItem(claim)));
        }

        @Test
        void anUnderwriterHasNoBusinessHere() {
            uma().get("/api/claims").then().statusCode(403);
        }
    }
}
