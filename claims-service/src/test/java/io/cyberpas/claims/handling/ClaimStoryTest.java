package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ClaimStoryTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Test
    void aClaimGoesFromItsNoticeToItsClosure() throws InterruptedException {
        var story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        hana().complete(story.number(), "PAYMENT")
                .then()
                .statusCode(409)
                .body("unmet.condition", contains("RESERVES_SET"));
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        story.reserve("PRIVACY_LIABILITY", 1_100_000).then().statusCode(201);

        var payment = story.proposed("COST-1", 120_000_000);
        hana().read(story.path("/payments/" + payment))
                .body("gross.amount", equalTo("120000000"))
                .body("retentionApplied.amount", equalTo("10000000"))
                .body("net.amount", equalTo("110000000"))
                .body("approverRoles", contains("claims-manager"));
        story.approve(hana(), payment).then().statusCode(403);
        story.approve(haru(), payment).then().statusCode(403);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.settled(payment)).isEqualTo("PAID");

        var consolation = story.proposed("DEMAND-1", 1_100_000);
        story.approve(haru(), consolation).then().statusCode(200);
        assertThat(story.settled(consolation)).isEqualTo("PAID");
        assertThat(policies.taken()).isEqualTo(111_100_000);
        story.leave("PAYMENT");

        hana().complete(story.number(), "RECOVERY")
                .then()
                .statusCode(409)
                .body("unmet.condition", contains("RECOVERY_ASSESSED"));
        hana().call()
                .body(Map.of("prospect", "SUBROGATION", "against", "Portal contractor", "note", "Contract liability"))
                .put(story.path("/recovery-assessment"))
                .then()
                .statusCode(200);
        story.leave("RECOVERY");

        hana().read(story.path("/stages"))
                .body("stage", equalTo("CLOSED"))
                .body("steps.findAll { it.stage == 'EXTORTION' }.state", contains("NOT_APPLICABLE"))
                .body("history.decidedBy", hasItems("bora", "hana"))
                .body(
                        "history.evidence.flatten()",
                        hasItems(story.number(), "VERIS-1", "E-01", "EL-2026-118", "COST-1", "DEMAND-1", payment));
        story.propose("COST-1", 1).then().statusCode(409);
    }

    @Test
    void aStageIsLeftOnlyWhenItsGateHolds() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        hana().complete(story.number(), "TRIAGE").then().statusCode(409).body("state", equalTo("FIRST_NOTICE"));
        hana().complete(story.number(), "FIRST_NOTICE")
                .then()
                .statusCode(409)
                .body("unmet.condition", contains("NOTICE_ACKNOWLEDGED"));
        story.acknowledged();
        hana().complete(story.number(), "TRIAGE")
                .then()
                .statusCode(409)
                .body(
                        "unmet.condition",
                        contains("SEVERITY_SET", "JURISDICTIONS_SET", "DUTIES_GENERATED", "INCIDENT_CLASSIFIED"));
        story.triaged();
        hana().complete(story.number(), "PANEL")
                .then()
                .statusCode(409)
                .body("unmet.condition", hasItem("VENDOR_ENGAGED"));
        story.vendorAppointed();
        hana().complete(story.number(), "PRESERVATION").then().statusCode(409);
    }

    @Test
    void nothingIsDecidedWithoutAnAcceptedReportAndNoStageIsSkipped() {
        var story = ClaimStory.notifiedBy(bora(), policies)
                .acknowledged()
                .triaged()
                .vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed();
        story.decide("DATA_RESTORATION", "COVERED", 1, "DOES_NOT_APPLY").then().statusCode(409);
        hana().complete(story.number(), "FORENSIC_REPORT")
                .then()
                .statusCode(409)
                .body("unmet.condition", contains("REPORT_ACCEPTED"));
    }

    @Test
    void theTriageStartsTheClocksOfKoreanLaw() {
        var story = ClaimStory.notifiedBy(bora(), policies).acknowledged();
        hana().changeClaim(story.number(), "triage", ClaimStory.triage(false))
                .then()
                .statusCode(200);
        hana().read(story.path("/duties"))
                .body("code", contains("KR_NETWORK_ACT_48_3", "KR_PIPA_34", "KR_PIPA_DECREE_40"))
                .body("status", everyItem(equalTo("OPEN")))
                .body("late", everyItem(equalTo(false)));
        var corrected = Map.of(
                "severity",
                "LOW",
                "jurisdictions",
                List.of("KR"),
                "traits",
                List.of("PERSONAL_DATA_LEAKED"),
                "affectedSubjects",
                40,
                "extortionDemanded",
                false);
        hana().changeClaim(story.number(), "triage", corrected).then().statusCode(200);
        hana().read(story.path("/duties"))
                .body("status", everyItem(equalTo("OPEN")))
                .body("findAll { it.doubt == null }.code", contains("KR_PIPA_34"))
                .body("findAll { it.doubt != null }.code", contains("KR_NETWORK_ACT_48_3", "KR_PIPA_DECREE_40"));
    }

    @Test
    void aRansomIsStoppedHardUntilAllLocksAreOpen() {
        var story = ClaimStory.notifiedBy(bora(), policies).acknowledged();
        hana().change(story.path("/extortion/screening"), 0, Map.of("result", "CLEAR", "reference", "OFAC-1"))
                .then()
                .statusCode(409);
        hana().changeClaim(story.number(), "triage", ClaimStory.triage(true))
                .then()
                .statusCode(200);
        mina().change(story.path("/extortion/consent"), 0, Map.of("reason", "Too early"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:extortion-hard-stop"));
        hana().change(story.path("/extortion/screening"), 0, Map.of("result", "CLEAR", "reference", "OFAC-1"))
                .then()
                .statusCode(200)
                .body("stops.condition", contains("INSURER_CONSENTED", "LAW_ENFORCEMENT_INFORMED"));
        hana().change(story.path("/extortion/consent"), 1, Map.of("reason", "I would"))
                .then()
                .statusCode(403);
        var alone = new Caller(Tokens.user("hana").roles(Roles.CLAIMS_MANAGER));
        alone.change(story.path("/extortion/consent"), 1, Map.of("reason", "I screened it myself"))
                .then()
                .statusCode(403)
                .body("detail", containsString("Who told the result"));
        mina().change(story.path("/extortion/consent"), 1, Map.of("reason", "No other way"))
                .then()
                .statusCode(200);
        hana().change(story.path("/extortion/law-enforcement-report"), 2, Map.of("reference", "KNPA-5521"))
                .then()
                .statusCode(200)
                .body("stops", empty());
        hana().change(story.path("/extortion/screening"), 3, Map.of("result", "HIT", "reference", "OFAC-2"))
                .then()
                .statusCode(200)
                .body("consentedBy", equalTo(null))
                .body("stops.condition", contains("SANCTIONS_CLEAR", "INSURER_CONSENTED"));
    }

    @Test
    void whatTheInsurerThinksIsForItsOwnPeople() {
        var story = ClaimStory.notifiedBy(bora(), policies).acknowledged();
        hana().read(story.path("/stages"))
                .body("unmet", not(empty()))
                .body("history[1].reason", equalTo("All of it is there"));
        bora().read(story.path("/stages"))
                .body("stage", equalTo("TRIAGE"))
                .body("unmet", empty())
                .body("history[1].reason", equalTo(""));
        bora().get(story.path("/cover-reviews")).then().statusCode(403);
        bora().get(story.path("/reserves")).then().statusCode(403);
    }

    @Test
    void aReviewInDoubtReservesRights() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        hana().create(story.path("/cover-reviews"), ClaimStory.review("IN_DOUBT", null))
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.reservationOfRights"));
        hana().create(story.path("/cover-reviews"), ClaimStory.review("IN_DOUBT", "We reserve our rights"))
                .then()
                .statusCode(201);
        hana().create(
                        story.path("/cover-reviews"),
                        Map.of(
                                "memo",
                                "Half",
                                "findings",
                                List.of(Map.of("check", "TRIGGER", "finding", "HOLDS", "note", "x"))))
                .then()
                .statusCode(400)
                .body("errors[0].allowed", equalTo("RETROACTIVE_DATE, PERIOD, PRIOR_KNOWLEDGE, WAITING_PERIOD"));
    }
}
