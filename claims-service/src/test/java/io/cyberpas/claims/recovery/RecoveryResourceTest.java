package io.cyberpas.claims.recovery;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class RecoveryResourceTest {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    private Response receive(ClaimStory story, String recovery, long amount, String reference) {
        return fin().call()
                .body(Map.of("amount", krw(amount), "receivedOn", TODAY, "bankReference", reference))
                .post(story.path("/recoveries/" + recovery + "/receipts"));
    }

    @Test
    void crisisCostIsAdvancedUnderItsCapAndClaimedBackWhereCoverFails() throws Exception {
        var story = ClaimStory.notifiedUnder(policies.policyWith("INCIDENT_RESPONSE"), "INCIDENT_RESPONSE")
                .acknowledged()
                .triaged();
        hana().read(story.path("/advances")).body("$", hasSize(1)).body("[0].cap.amount", equalTo("90000000"));
        propose(story, "DATA_RESTORATION", 1).then().statusCode(400).body("errors[0].path", equalTo("$.part"));
        propose(story, "INCIDENT_RESPONSE", 90_000_001)
                .then()
                .statusCode(400)
                .body("errors[0].allowed", containsString("90000000"));
        propose(story, "INCIDENT_RESPONSE", 20_000_000).then().statusCode(409);
        hana().create(
                        story.path("/reserves"),
                        Map.of(
                                "part",
                                "INCIDENT_RESPONSE",
                                "kind",
                                "EXPENSE",
                                "amount",
                                krw(20_000_000),
                                "cause",
                                "ADVANCE",
                                "reason",
                                "Retainer"))
                .then()
                .statusCode(201);
        String advance = propose(story, "INCIDENT_RESPONSE", 20_000_000)
                .then()
                .statusCode(201)
                .body("purpose", equalTo("ADVANCE"))
                .body("kind", equalTo("EXPENSE"))
                .extract()
                .path("number");
        story.approve(haru(), advance).then().statusCode(200);
        assertThat(story.settled(advance)).isEqualTo("PAID");
        assertThat(policies.taken()).isEqualTo(20_000_000);

        story.vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed()
                .reportAccepted()
                .costAssessed()
                .demandAssessed();
        story.decide("INCIDENT_RESPONSE", "DENIED", 0, "APPLIES").then().statusCode(201);
        String refund = hana().read(story.path("/recoveries"))
                .body("$", hasSize(1))
                .body("[0].ground", equalTo("ADVANCE_REFUND"))
                .body("[0].expected.amount", equalTo("20000000"))
                .extract()
                .path("[0].number");
        story.decide("INCIDENT_RESPONSE", "DENIED", 0, "APPLIES").then().statusCode(201);
        hana().read(story.path("/recoveries")).body("$", hasSize(1));
        receive(story, refund, 20_000_000, "IN-1").then().statusCode(200).body("status", equalTo("RECEIVED"));
        receive(story, refund, 20_000_000, "IN-1").then().statusCode(200);
        receive(story, refund, 19_000_000, "IN-1").then().statusCode(409);
        for (int i = 0; i < 100 && policies.taken() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(policies.taken()).isZero();
        hana().read("/api/figures/claims/" + story.number())
                .body("find { it.kind == 'EXPENSE' }.figures.recovered.amount", equalTo("20000000"))
                .body("find { it.kind == 'EXPENSE' }.figures.paid.amount", equalTo("20000000"));
        ada().read("/api/figures/check").body("agrees", equalTo(true));
    }

    private static Response propose(ClaimStory story, String part, long amount) {
        return hana().create(
                        story.path("/advances"),
                        Map.of("part", part, "amount", krw(amount), "payee", "Securen", "note", "Retainer"));
    }

    @Test
    void aRecoveryIsDemandedAgreedAndReceivedInParts() {
        var story = ClaimStory.readyToPay(policies);
        var opening = Map.of(
                "ground", "SUBROGATION",
                "part", "DATA_RESTORATION",
                "kind", "INDEMNITY",
                "amount", krw(50_000_000),
                "against", "Portal contractor");
        String number = hana().create(story.path("/recoveries"), opening)
                .then()
                .statusCode(201)
                .body("basis", containsString("682"))
                .extract()
                .path("number");
        var path = story.path("/recoveries/" + number);
        hana().change(path + "/demand", 0, Map.of("amount", krw(50_000_000), "note", "Letter of 3 March"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DEMANDED"));
        hana().change(path + "/agreement", 1, Map.of("amount", krw(30_000_000), "note", "Settled"))
                .then()
                .statusCode(403);
        mina().change(path + "/agreement", 0, Map.of("amount", krw(30_000_000), "note", "Settled"))
                .then()
                .statusCode(412);
        mina().change(path + "/agreement", 1, Map.of("amount", krw(30_000_000), "note", "Settled"))
                .then()
                .statusCode(200)
                .body("outstanding.amount", equalTo("30000000"));
        receive(story, number, 10_000_000, "IN-1").then().statusCode(200).body("status", equalTo("AGREED"));
        receive(story, number, 20_000_000, "IN-2")
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("steps.status", hasItem("DEMANDED"));
        receive(story, number, 1, "IN-3").then().statusCode(409);
        mina().change(path + "/abandonment", 4, Map.of("reason", "x")).then().statusCode(409);
        bora().get(story.path("/recoveries")).then().statusCode(403);
    }

    @Test
    void theTabOfRecoveriesSpeaksBothLanguagesAndTakesItsForms() {
        var story = ClaimStory.readyToPay(policies);
        var page = "/claims/" + story.number() + "/recoveries";
        for (var language : List.of("en", "ko")) {
            var handler = new PageVisit(hana(), language);
            var form = Map.of(
                    "ground", "SALVAGE",
                    "part", "DATA_RESTORATION",
                    "kind", "INDEMNITY",
                    "amount", "3000000",
                    "amountCurrency", "KRW",
                    "against", "중고장비 매입사 " + language,
                    "payment", "");
            assertThat(handler.send(page, form).statusCode()).isEqualTo(303);
            assertThat(handler.shown(page)).contains("중고장비 매입사 " + language, language.equals("en") ? "Salvage" : "잔존물");
            assertThat(new PageVisit(fin(), language).shown(page)).contains("/receipts\"");
            assertThat(new PageVisit(ada(), language).shown(page)).doesNotContain("<form method=\"post\"");
        }
        String number = hana().read(story.path("/recoveries")).extract().path("[0].number");
        var receipt = Map.of("amount", "1000000", "amountCurrency", "KRW", "bankReference", "IN-9", "last", "true");
        assertThat(PageVisit.inKorean(fin())
                        .send(page + "/" + number + "/receipts", receipt)
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageVisit.inKorean(mina())
                        .send(
                                page + "/"
                                        + hana().read(story.path("/recoveries"))
                                                .extract()
                                                .<String>path("[1].number") + "/abandonment",
                                Map.of("reason", "가치 없음", "_version", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageVisit.inKorean(mina()).shown(page)).contains("회수 완료", "가치 없음");
    }

    @Test
    void figuresFollowFromMovementsAndADifferenceIsNamed() throws Exception {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        var payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.settled(payment)).isEqualTo("PAID");
        String policy = hana().read("/api/claims/" + story.number()).extract().path("policyNumber");
        fin().read("/api/figures?policy=" + policy)
                .body("totals[0].claims", equalTo(1))
                .body("totals[0].figures.paid.amount", equalTo("110000000"))
                .body("totals[0].figures.outstanding.amount", equalTo("0"))
                .body("products[0].product", equalTo("ENTERPRISE_CYBER"))
                .body("products[0].figures.paid.amount", equalTo("110000000"));
        fin().read("/api/figures?policy=" + policy + "&product=SME_CYBER").body("totals", hasSize(0));
        fin().read("/api/figures?policy=" + policy + "&accident=2026-Q1").body("totals", hasSize(1));
        fin().read("/api/figures?policy=" + policy + "&accident=2025").body("totals", hasSize(0));
        fin().get("/api/figures?accident=last").then().statusCode(400);
        fin().read("/api/figures/claims?policy=" + policy).body("items[0].claim", equalTo(story.number()));
        hana().get("/api/figures").then().statusCode(403);
        for (var language : List.of("en", "ko")) {
            var shown = new PageVisit(fin(), language).shown("/figures?checked=true&policy=" + policy);
            assertThat(shown).contains(story.number(), "<rect", language.equals("en") ? "Incurred" : "발생손해액");
        }
        assertThat(fin().call()
                        .accept("text/csv")
                        .get("/figures/claims.csv?policy=" + policy)
                        .asString())
                .contains(story.number() + "," + policy
                        + ",ENTERPRISE_CYBER,HANBIT,KRW,110000000,110000000,0,0,110000000");
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE money_month SET paid = paid - 7 WHERE claim_id ="
                    + " (SELECT id FROM claim WHERE number = '" + story.number() + "') AND paid > 0");
            ada().read("/api/figures/check")
                    .body("agrees", equalTo(false))
                    .body("differences.claim", hasItem(story.number()))
                    .body(
                            "differences.find { it.claim == '" + story.number() + "' }.months.amount",
                            equalTo("109999993"));
            statement.execute("UPDATE money_month SET paid = paid + 7 WHERE claim_id ="
                    + " (SELECT id FROM claim WHERE number = '" + story.number() + "') AND paid > 0");
        }
    }
}
