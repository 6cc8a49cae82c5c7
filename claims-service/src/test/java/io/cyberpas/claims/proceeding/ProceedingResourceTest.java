package io.cyberpas.claims.proceeding;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.thirdparty.Counsel.cora;
import static io.cyberpas.claims.thirdparty.Counsel.stranger;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.thirdparty.Counsel;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ProceedingResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @Inject
    DeadlineJob job;

    private PolicyService policies;
    private String number;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        number = bora().notifyUnder(policies.policyInForce());
        claim = "/api/claims/" + number;
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void leadsASuitThroughItsInstances() {
            begin(suit(10))
                    .then()
                    .statusCode(201)
                    .body("reference", equalTo("PROC-1"))
                    .body("instance", equalTo("FIRST"))
                    .body("deadlines.kind", contains("ANSWER"))
                    .body("deadlines[0].source", equalTo("R"))
                    .body("deadlines[0].law.ko", containsString("민사소송법"));

            step("ANSWERED", 8, null).then().statusCode(200).body("deadlines[0].status", equalTo("MET"));
            step("IN_HEARING", 7, null).then().statusCode(200);
            step("IN_HEARING", 6, null).then().statusCode(200);
            step("DECIDED", 5, null).then().statusCode(400).body("errors[0].path", equalTo("$.amount"));
            step("DECIDED", 5, 11_200_000)
                    .then()
                    .statusCode(200)
                    .body("deadlines.kind", hasItem("APPEAL"))
                    .body("next", containsInAnyOrder("CONTESTED", "FINAL", "SETTLED", "WITHDRAWN"));
            step("CONTESTED", 3, null).then().statusCode(200).body("instance", equalTo("SECOND"));
            step("PROPOSED", 2, 5)
                    .then()
                    .statusCode(409)
                    .body("state", equalTo("CONTESTED"))
                    .body("legal", hasItems("IN_HEARING", "DECIDED"));
        }

        @Test
        void namesADayThatIsOutOfOrder() {
            begin(suit(10)).then().statusCode(201);

            step("ANSWERED", 11, null).then().statusCode(400).body("errors[0].path", equalTo("$.on"));
            step("ANSWERED", -1, null).then().statusCode(400).body("errors[0].path", equalTo("$.on"));
        }

        @Test
        void isToldWhenTooFewVictimsAskForMediation() {
            var mediation = mediation(10);
            mediation.put("claimantCount", 49);

            begin(mediation)
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.claimantCount"))
                    .body("errors[0].allowed", equalTo("at least 50"));
        }

        @Test
        void findsAMediationAcceptedBySilenceOnce() {
            begin(mediation(60)).then().statusCode(201).body("deadlines.kind", contains("PROPOSAL"));
            step("PROPOSED", 25, 30_000_000)
                    .then()
                    .statusCode(200)
                    .body("deadlines.find { it.kind == 'MEDIATION_ANSWER' }.overdue", equalTo(true))
                    .body("deadlines.find { it.kind == 'MEDIATION_ANSWER' }.onSilence", equalTo("ACCEPTED"));

            job.look();
            job.look();

            hana().read(claim + "/proceedings/PROC-1")
                    .body("status", equalTo("ACCEPTED"))
                    .body("steps", hasSize(3))
                    .body("steps[2].amount.amount", equalTo("30000000"))
                    .body("deadlines.find { it.kind == 'MEDIATION_ANSWER' }.status", equalTo("LAPSED"));
        }

        @Test
        void extendsAndMeetsADeadline() {
            begin(suit(10)).then().statusCode(201);
            String id = hana().read(claim + "/deadlines").extract().path("[0].id");
            Instant later = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

            put(hana(), "/deadlines/" + id + "/extension", 0, Map.of("dueAt", "2026-01-01T00:00:00Z", "reason", "x"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.dueAt"));
            put(
                            hana(),
                            "/deadlines/" + id + "/extension",
                            0,
                            Map.of("dueAt", later.toString(), "reason", "Court's order"))
                    .then()
                    .statusCode(200)
                    .body("dueAt", equalTo(later.toString()))
                    .body("extensions[0].reason", equalTo("Court's order"));
            put(hana(), "/deadlines/" + id + "/fulfilment", 0, Map.of("proof", "Receipt 17"))
                    .then()
                    .statusCode(412);
            put(hana(), "/deadlines/" + id + "/fulfilment", 1, Map.of("proof", "Receipt 17"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("MET"));
            put(hana(), "/deadlines/" + id + "/fulfilment", 2, Map.of("proof", "Receipt 17"))
                    .then()
                    .statusCode(409)
                    .body("state", equalTo("MET"));
        }

        @Test
        void seesWhetherAFineMayBeInsured() {
            var regulator = new HashMap<>(suit(10));
            regulator.put("kind", "REGULATORY");
            regulator.put("forum", "개인정보보호위원회");
            regulator.put("fineKind", "CRIMINAL_FINE");

            begin(regulator).then().statusCode(201).body("insurability", equalTo("NO"));
        }

        @Test
        void isToldOnceOfWhatIsOverdue() {
            begin(suit(45)).then().statusCode(201).body("deadlines[0].overdue", equalTo(true));

            job.look();
            long after = hana().read(claim + "/deadlines").extract().jsonPath().getLong("[0].version");
            job.look();

            hana().read(claim + "/deadlines").body("[0].version", equalTo((int) after));
            hana().read("/api/deadlines?overdue=true&size=200").body("items.claim", hasItem(number));
        }

        @Test
        void pagesThroughDeadlinesByTheTimeTheyAreDue() {
            begin(suit(5)).then().statusCode(201);
            begin(suit(4)).then().statusCode(201);

            String next = hana().read("/api/deadlines?size=1").extract().path("next");
            hana().read("/api/deadlines?size=1&after=" + next).body("items", hasSize(1));
        }
    }

    @Nested
    class ALawFirm {

        @Test
        void seesTheProceedingsThatItLeads() {
            Counsel.admit(number, "HAEDEUN");
            Counsel.admit(number, "OTHER");
            begin(suit(10)).then().statusCode(201);
            cora().read(claim + "/proceedings").body("$", hasSize(0));

            put(hana(), "/proceedings/PROC-1/assignment", 0, Map.of("counsel", "NOBODY"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.counsel"));
            put(hana(), "/proceedings/PROC-1/assignment", 0, Map.of("counsel", "HAEDEUN"))
                    .then()
                    .statusCode(200);

            cora().read(claim + "/proceedings").body("reference", contains("PROC-1"));
            cora().read("/api/deadlines?size=200").body("items.claim", hasItem(number));
            stranger().get(claim + "/proceedings/PROC-1").then().statusCode(404);
            stranger().read("/api/deadlines?size=200").body("items.claim", not(hasItem(number)));
            cora().create(
                            claim + "/proceedings/PROC-1/deadlines",
                            Map.of(
                                    "kind",
                                    "HEARING",
                                    "dueAt",
                                    Instant.now().plus(9, ChronoUnit.DAYS).toString(),
                                    "note",
                                    "Room 457"))
                    .then()
                    .statusCode(201)
                    .body("id", notNullValue());
        }

        @Test
        void ofAnotherClaimFindsNothing() {
            begin(suit(10)).then().statusCode(201);

            cora().get(claim + "/proceedings").then().statusCode(404);
        }
    }

    @Test
    void whoeverIsNotConcernedIsTurnedAway() {
        fin().get(claim + "/proceedings").then().statusCode(403);
        bora().get("/api/deadlines").then().statusCode(403);
        hana().create(claim + "/proceedings", Map.of()).then().statusCode(400);
    }

    private Response begin(Map<String, Object> proceeding) {
        return hana().create(claim + "/proceedings", proceeding);
    }

    private Response step(String status, int daysAgo, Integer amount) {
        long version =
                hana().read(claim + "/proceedings/PROC-1").extract().jsonPath().getLong("version");
        var step = new HashMap<String, Object>();
        step.put("status", status);
        step.put("on", TODAY.minusDays(daysAgo).toString());
        step.put("note", "As it went");
        if (amount != null) {
            step.put("amount", Map.of("amount", amount.toString(), "currency", "KRW"));
        }
        return put(hana(), "/proceedings/PROC-1/status", version, step);
    }

    private Response put(Caller caller, String path, long version, Object body) {
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(claim + path);
    }

    private static Map<String, Object> suit(int daysAgo) {
        var suit = new HashMap<String, Object>();
        suit.put("kind", "SUIT");
        suit.put("jurisdiction", "KR");
        suit.put("forum", "서울중앙지방법원");
        suit.put("caseNumber", "2026가합1234");
        suit.put("claimants", "112 victims represented by law firm Haedong");
        suit.put("claimantCount", 112);
        suit.put("subject", "Consolation money under PIPA 39-2");
        suit.put("dispute", Map.of("amount", "56000000", "currency", "KRW"));
        suit.put("begunOn", TODAY.minusDays(daysAgo).toString());
        return suit;
    }

    private static Map<String, Object> mediation(int daysAgo) {
        var mediation = suit(daysAgo);
        mediation.put("kind", "COLLECTIVE_MEDIATION");
        mediation.put("forum", "개인정보 분쟁조정위원회");
        return mediation;
    }
}
