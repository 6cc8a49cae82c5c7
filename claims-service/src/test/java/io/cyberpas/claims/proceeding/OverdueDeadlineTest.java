package io.cyberpas.claims.proceeding;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.thirdparty.Counsel.cora;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.thirdparty.Counsel;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class OverdueDeadlineTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private static final String ASKED = "findAll { it.subject.en.contains('PROC-1') }";

    @Inject
    DeadlineJob job;

    private PolicyService policies;
    private String claim;
    private String number;

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

    @Test
    void isOnTheDeskOfTheHandlerUntilItIsPutOff() {
        begin("SUIT", 45, null);
        job.look();
        job.look();
        activities()
                .body(ASKED + ".role", contains("claims-handler"))
                .body(ASKED + "[0].subject.ko", containsString("PROC-1 답변"));

        change(
                "extension",
                Map.of("dueAt", Instant.now().plus(Duration.ofDays(7)).toString(), "reason", "Granted by the court"));
        activities()
                .body(ASKED + ".state", contains("DONE"))
                .body(ASKED + "[0].note", containsString("Granted by the court"));
    }

    @Test
    void isOnTheDeskOfTheLawFirmInChargeUntilItIsMet() {
        Counsel.admit(number, "HAEDEUN");
        begin("SUIT", 45, "HAEDEUN");
        job.look();
        activities().body(ASKED + ".role", containsInAnyOrder("claims-handler", "counsel"));
        cora().read("/api/desk/QUEUE?search=" + number).body("items.role", hasItem("counsel"));

        change("fulfilment", Map.of("proof", "Answer received by the court"));
        activities().body(ASKED + ".state", contains("DONE", "DONE"));
    }

    @Test
    void ofWhichTheLawMadeSomethingIsOnTheDeskOfAManagerUntilSomebodyGoesOn() {
        begin("COLLECTIVE_MEDIATION", 60, null);
        step("PROPOSED", 25);
        job.look();
        activities().body(ASKED + ".findAll { it.state == 'OPEN' }.role", contains("claims-manager"));
        hana().read(claim + "/proceedings/PROC-1").body("status", equalTo("ACCEPTED"));
    }

    private ValidatableResponse activities() {
        return hana().read(claim + "/activities");
    }

    private void begin(String kind, int daysAgo, String counsel) {
        var proceeding = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "jurisdiction",
                "KR",
                "forum",
                "서울중앙지방법원",
                "claimants",
                "112 victims represented by law firm Haedong",
                "claimantCount",
                112,
                "subject",
                "Consolation money under PIPA 39-2",
                "dispute",
                Map.of("amount", "56000000", "currency", "KRW"),
                "begunOn",
                TODAY.minusDays(daysAgo).toString()));
        if (counsel != null) {
            proceeding.put("counsel", counsel);
        }
        hana().create(claim + "/proceedings", proceeding).then().statusCode(201);
    }

    private void step(String status, int daysAgo) {
        int version =
                hana().read(claim + "/proceedings/PROC-1").extract().jsonPath().getInt("version");
        put(
                "/proceedings/PROC-1/status",
                version,
                Map.of(
                        "status",
                        status,
                        "on",
                        TODAY.minusDays(daysAgo).toString(),
                        "note",
                        "As it went",
                        "amount",
                        Map.of("amount", "30000000", "currency", "KRW")));
    }

    private void change(String verb, Map<String, Object> body) {
        var deadline = hana().read(claim + "/deadlines").extract().jsonPath();
        put("/deadlines/" + deadline.getString("[0].id") + "/" + verb, deadline.getInt("[0].version"), body);
    }

    private void put(String path, int version, Object body) {
        hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(claim + path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
