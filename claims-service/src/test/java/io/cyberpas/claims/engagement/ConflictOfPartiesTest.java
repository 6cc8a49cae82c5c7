package io.cyberpas.claims.engagement;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.UnmetCondition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm stands close to somebody of the claim: whoever that is, and whenever they joined it. */
@ClaimsServiceTest
class ConflictOfPartiesTest {

    private static final String TASK = "findAll { it.state == 'OPEN' && it.subject.en.startsWith('A firm at work') }";

    @Inject
    PanelGate gate;

    @Inject
    Claims claims;

    private final List<String> declared = new ArrayList<>();
    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce("청담서적 주식회사"));
    }

    @AfterEach
    void endWhatWasDeclared() {
        declared.forEach(id -> mina().call()
                .body(Map.of("reason", "Test is over"))
                .post("/api/panel/NARU/conflicts/" + id + "/end")
                .then()
                .statusCode(200));
        policies.close();
    }

    @Test
    void aClaimantWhoJoinsLaterStopsTheFirmUntilAManagerWaivesIt() {
        declare("청구인모임 온누리", "ADVERSE");
        String engagement = appoint().then().statusCode(201).extract().path("id");
        hana().read(claim + "/activities").body(TASK, hasSize(0));

        demandOf("청구인 모임 온누리");

        hana().read(claim + "/activities").body(TASK, hasSize(1)).body(TASK + ".role", contains("claims-manager"));
        hana().read(claim + "/conflict-waivers/known?firm=NARU")
                .body("stake", contains("CLAIMANT"))
                .body("relation", contains("ADVERSE"));
        answer(engagement)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:conflict-of-interest"))
                .body("conflicts[0]", containsString("CLAIMANT"));
        waive("They do not meet").then().statusCode(201);
        hana().read(claim + "/activities").body(TASK, hasSize(0));
        answer(engagement).then().statusCode(200);
    }

    @Test
    void notifierBrokerAndOtherFirmsCountTooAndAWaiverCoversOnlyWhatItNames() {
        declare("김보라", "OTHER");
        appoint().then().statusCode(409).body("conflicts[0]", containsString("NOTIFIER"));
        waive("A namesake").then().statusCode(201);

        declare("HANBIT", "OWNERSHIP");
        appoint().then().statusCode(409).body("conflicts", hasSize(1)).body("conflicts[0]", containsString("BROKER"));
        waive("A small share").then().statusCode(201);

        hana().create(claim + "/engagements", terms("SECUREN")).then().statusCode(201);
        declare("SecuRen Forensics", "COMPETITOR");
        appoint().then().statusCode(409).body("conflicts", contains(containsString("APPOINTED_FIRM")));
        hana().read(claim + "/conflict-waivers/known?firm=NARU")
                .body("stake", containsInAnyOrder("NOTIFIER", "BROKER", "APPOINTED_FIRM"));
    }

    @Test
    void whoMayHaveToPayCountsAndTheGateNamesIt() {
        appoint().then().statusCode(201);
        declare("클라우드마루", "SUPPLIER");
        hana().call()
                .body(Map.of("prospect", "SUBROGATION", "against", "클라우드마루(주)", "note", "Its flaw"))
                .put(claim + "/recovery-assessment")
                .then()
                .statusCode(200);
        hana().read(claim + "/activities").body(TASK, hasSize(1));
        assertThat(unmet()).anySatisfy(each -> {
            assertThat(each.condition()).isEqualTo(GateCondition.CONFLICT_CHECKED);
            assertThat(each.detail()).startsWith("NARU stands close to a party: SUPPLIER 클라우드마루");
        });
        waive("Another department").then().statusCode(201);
        assertThat(unmet()).extracting(UnmetCondition::condition).doesNotContain(GateCondition.CONFLICT_CHECKED);
    }

    @Test
    void whatAFirmDeclaresWhileItIsAtWorkIsAskedOfAManagerUntilTheWorkEnds() {
        String engagement = appoint().then().statusCode(201).extract().path("id");
        answer(engagement).then().statusCode(200);
        declare("청담서적(주)", "CLIENT");
        hana().read(claim + "/activities").body(TASK, hasSize(1));
        hana().call()
                .body(Map.of("statement", "It stands too close"))
                .post(claim + "/engagements/" + engagement + "/end")
                .then()
                .statusCode(200);
        hana().read(claim + "/activities").body(TASK, hasSize(0));
    }

    private List<UnmetCondition> unmet() {
        var number = claim.substring(claim.lastIndexOf('/') + 1);
        return QuarkusTransaction.requiringNew()
                .call(() -> gate.unmet(claims.find("number", number).firstResult()));
    }

    private void declare(String party, String relation) {
        declared.add(mina().create(
                        "/api/panel/NARU/conflicts",
                        Map.of(
                                "partyName", party,
                                "relation", relation,
                                "detail", "Known from a case in May",
                                "declaredBy", "Nari",
                                "declaredOn", "2026-01-02"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response appoint() {
        return hana().create(claim + "/engagements", terms("NARU"));
    }

    private Response answer(String engagement) {
        return nari().call()
                .body(Map.of("statement", "None that we know of"))
                .post(claim + "/engagements/" + engagement + "/acceptance");
    }

    private Response waive(String reason) {
        return mina().create(claim + "/conflict-waivers", Map.of("firm", "NARU", "reason", reason));
    }

    private void demandOf(String claimants) {
        hana().create(
                        claim + "/demands",
                        Map.of(
                                "kind", "DAMAGES",
                                "claimants", claimants,
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Letter of claim",
                                "stated", Map.of("amount", "30000000", "currency", "KRW")))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> terms(String firm) {
        return Map.of(
                "vendorCode", firm,
                "conflict", "NONE",
                "conflictStatement", "No engagement for insured or claimants in three years",
                "statementOfWork", "Image the portal servers",
                "privileged", true,
                "letterReference", "EL-2026-118");
    }
}
