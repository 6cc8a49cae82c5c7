package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report asks of people: its review of a second person, its next version of the firm. */
@ClaimsServiceTest
class ReportTaskTest {

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void preserveEvidence() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce()));
        forensics.appoint("SECUREN");
        forensics.log(forensics.register("E-01", HASH), "ACQUISITION", null, "Vera");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aSignedReportWaitsForItsReviewAndAReturnedOneForTheFirm() {
        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        assertThat(open("Review the signed")).isEmpty();

        forensics.sign(forensics.version());
        assertThat(open("Review the signed")).singleElement().satisfies(task -> {
            assertThat(task.get("role")).isEqualTo("claims-handler");
            assertThat(task.get("subject").toString()).contains(forensics.claim() + "-FR1");
        });

        forensics
                .change(hana(), "return", forensics.version(), Map.of("reason", "No source of the timeline"))
                .then()
                .statusCode(200);
        assertThat(open("Review the signed")).isEmpty();
        assertThat(open("Write the next version"))
                .singleElement()
                .satisfies(task -> assertThat(task.get("role")).isEqualTo("forensic-vendor"))
                .satisfies(task -> assertThat(task.get("firm")).isEqualTo("SECUREN"));

        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        forensics.sign(forensics.version());
        assertThat(open("Write the next version")).isEmpty();
        forensics
                .change(mina(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200);
        assertThat(open("Review the signed")).isEmpty();
    }

    @Test
    void aHandlerWhoWroteOfItIsNotAskedToReviewIt() {
        hana().call()
                .body(Map.of("handler", "hana", "reason", "Takes it"))
                .post(forensics.path("/diary/responsibility"));
        hana().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        forensics.sign(forensics.version());

        assertThat(open("Review the signed"))
                .singleElement()
                .satisfies(task -> assertThat(task.get("assignee")).isNull());
    }

    @Test
    void onlyAFirmThatWorksOnTheClaimWritesAndSigns() {
        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        String id = hana().read(forensics.path("/engagements")).extract().path("[0].id");
        hana().call()
                .body(Map.of("statement", "Budget is used up"))
                .post(forensics.path("/engagements/" + id + "/end"))
                .then()
                .statusCode(200);

        forensics
                .change(vera(), "signature", forensics.version(), Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("has not accepted an appointment"));
        vera().call()
                .header("If-Match", "\"" + forensics.version() + "\"")
                .body(report("E-01", HASH))
                .put(forensics.path("/report"))
                .then()
                .statusCode(409);
        vera().read(forensics.path("/report"));
    }

    private List<Map<String, Object>> open(String words) {
        List<Map<String, Object>> activities =
                mina().read(forensics.path("/activities")).extract().jsonPath().getList("");
        return activities.stream()
                .filter(each -> "OPEN".equals(each.get("state")))
                .filter(each -> each.get("subject").toString().contains(words))
                .toList();
    }
}
