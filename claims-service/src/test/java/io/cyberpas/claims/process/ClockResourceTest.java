package io.cyberpas.claims.process;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ClockResourceTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    private ClaimStory notified() {
        return ClaimStory.notifiedBy(bora(), policies);
    }

    @Test
    void startAtTheNoticeAndStopWithTheActTheyWaitFor() {
        var story = notified();
        hana().read(story.path("/clocks"))
                .body("code", hasItems("ACKNOWLEDGEMENT", "TRIAGE", "VENDOR_START", "PRESERVATION"))
                .body("state", everyItem(equalTo("RUNNING")))
                .body("find { it.code == 'ACKNOWLEDGEMENT' }.name.ko", equalTo("접수 확인"));
        hana().changeClaim(story.number(), "acknowledgement", "").then().statusCode(200);
        hana().read(story.path("/clocks"))
                .body("find { it.code == 'ACKNOWLEDGEMENT' }.state", equalTo("MET"))
                .body("find { it.code == 'ACKNOWLEDGEMENT' }.remainingSeconds", nullValue())
                .body("find { it.code == 'TRIAGE' }.state", equalTo("RUNNING"));
    }

    @Test
    void ofTheReportCountFromTheEngagementAndOfThePaymentFromTheDecision() {
        var story = ClaimStory.readyToPay(policies);
        hana().read(story.path("/clocks"))
                .body("find { it.code == 'INTERIM_REPORT' }.state", equalTo("MET"))
                .body("find { it.code == 'FINAL_REPORT' }.state", equalTo("MET"))
                .body("findAll { it.state == 'RUNNING' }.code", contains("PAYMENT"));
        vera().read(story.path("/clocks")).body("code", hasItem("FINAL_REPORT"));
        assertThat(nari().get(story.path("/clocks")).statusCode()).isEqualTo(404);
    }

    @Test
    void startAnewWhenAClaimIsReopenedAndTheDiaryTellsOfIt() {
        var story = notified();
        hana().changeClaim(story.number(), "closure-at-notice", Map.of("reason", "A duplicate"))
                .then()
                .statusCode(200);
        hana().read(story.path("/clocks")).body("state", everyItem(not(equalTo("RUNNING"))));
        hana().read(story.path("/activities")).body("findAll { it.state == 'OPEN' }", empty());
        hana().changeClaim(story.number(), "reopening", Map.of("reason", "Another incident"))
                .then()
                .statusCode(200);
        hana().changeClaim(story.number(), "resumption", Map.of("stage", "TRIAGE", "reason", "From there"))
                .then()
                .statusCode(200)
                .body("dueAt", not(nullValue()));
        hana().read(story.path("/clocks"))
                .body("findAll { it.code == 'TRIAGE' }.state", contains("RUNNING", "DROPPED"));
        hana().read(story.path("/diary"))
                .body("items.findAll { it.kind == 'COURSE' }.text[0]", containsString("From there"))
                .body("items.findAll { it.kind == 'COURSE' }.text[1]", containsString("Another incident"));
        hana().read(story.path("/activities"))
                .body("findAll { it.state == 'OPEN' }.subject.en", contains("Triage and classify the incident"));
    }
}
