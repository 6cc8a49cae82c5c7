package io.cyberpas.claims.negotiation;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.jun;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.sumi;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.engagement.Adviser;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class NegotiationTest {

    private static final String WALLET = "bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh";

    private PolicyService policies;
    private String claim;
    private String path;

    @BeforeEach
    void demandARansom() {
        policies = PolicyService.start();
        claim = ClaimStory.notifiedBy(bora(), policies).acknowledged().number();
        path = "/api/claims/" + claim + "/negotiation";
        hana().changeClaim(claim, "triage", ClaimStory.triage(true)).then().statusCode(200);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void theAppointedNegotiatorSeesTheClaimAnswersAndTellsHours() {
        jun().get("/api/claims/" + claim).then().statusCode(404);
        String engagement = Adviser.appoint(claim, "ORUM", "NEGOTIATOR");
        jun().read("/api/claims/" + claim);
        jun().read("/api/claims?search=" + claim).body("items.number", contains(claim));
        jun().read("/api/engagements").body("items[0].claimNumber", equalTo(claim));
        sumi().get("/api/claims/" + claim).then().statusCode(404);
        jun().get("/api/claims/" + claim + "/costs").then().statusCode(403);
        jun().get("/api/claims/" + claim + "/appraisals").then().statusCode(404);
        Adviser.step(hana(), engagement, "acceptance").then().statusCode(403);
        jun().create(path + "/contacts", contact(12, "1560000000")).then().statusCode(409);

        Adviser.step(jun(), engagement, "acceptance").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        var day = LocalDateTime.now(ZoneId.of("Asia/Seoul")).toLocalDate().toString();
        var entry = Map.of(
                "workedOn", day, "role", "Negotiator", "grade", "Principal", "hours", "2", "what", "First contact");
        jun().create(engagement + "/time-sheets", Map.of("entries", List.of(entry)))
                .then()
                .statusCode(201)
                .body("amount.amount", equalTo("900000"));
        jun().call()
                .body(Map.of("reference", "LOG-1"))
                .post(engagement + "/deliverables/1/delivery")
                .then()
                .statusCode(200);
        assertThat(inEnglish(jun()).shown("/claims/" + claim)).contains(claim).doesNotContain("/amounts\"");
        assertThat(inKorean(jun()).shown("/engagements")).contains(claim);
    }

    @Test
    void aFirmThatDeclinesNoLongerSeesTheClaim() {
        Adviser.step(jun(), Adviser.appoint(claim, "ORUM", "NEGOTIATOR"), "decline")
                .then()
                .statusCode(200);
        jun().get("/api/claims/" + claim).then().statusCode(404);
        jun().get(path).then().statusCode(404);
    }

    @Test
    void contactsTellWhatWasDemandedFirstAndWhatStands() {
        Adviser.step(jun(), Adviser.appoint(claim, "ORUM", "NEGOTIATOR"), "acceptance");
        jun().create(path + "/contacts", contact(12, "1560000000"))
                .then()
                .statusCode(201)
                .body("reference", equalTo("CONTACT-1"));
        var offer = contact(2, "260000000");
        offer.put("direction", "OUTBOUND");
        jun().create(path + "/contacts", offer).then().statusCode(201);
        jun().create(path + "/contacts", contact(9, "1170000000")).then().statusCode(201);

        hana().read(path)
                .body("contacts", equalTo(3))
                .body("first.value.amount", equalTo("1560000000"))
                .body("last.value.amount", equalTo("1170000000"))
                .body("reduction", equalTo(0.25f))
                .body("wallets", contains(WALLET));
        ada().read(path + "/contacts?size=2")
                .body("items", hasSize(2))
                .body("items[0].reference", equalTo("CONTACT-3"));
        hana().read("/api/claims/" + claim + "/activities")
                .body("findAll { it.subject.en.startsWith('Have the extortionist') }", hasSize(1));
        sumi().get(path).then().statusCode(404);
        vera().get(path).then().statusCode(403);
        hana().create(path + "/contacts", offer).then().statusCode(403);
    }

    @Test
    void aWalletThatComesUpAfterTheScreeningUndoesItWithTheConsent() {
        Adviser.step(jun(), Adviser.appoint(claim, "ORUM", "NEGOTIATOR"), "acceptance");
        String extortion = "/api/claims/" + claim + "/extortion";
        jun().create(path + "/contacts", contact(12, "1560000000")).then().statusCode(201);
        long unseen = version();
        assertThat(unseen)
                .as("who screened before the wallet was named is told")
                .isPositive();
        hana().change(extortion + "/screening", 0, Map.of("result", "CLEAR", "reference", "OFAC-1"))
                .then()
                .statusCode(412);
        release();
        hana().read(extortion).body("stops", hasSize(0)).body("unscreenedWallets", hasSize(0));
        jun().create(path + "/contacts", contact(11, "1430000000")).then().statusCode(201);
        hana().read(extortion).body("stops", hasSize(0));

        var moved = contact(10, "1300000000");
        moved.put("wallet", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
        jun().create(path + "/contacts", moved).then().statusCode(201).body("reference", equalTo("CONTACT-3"));
        hana().read(extortion)
                .body("screening", equalTo("PENDING"))
                .body("consentedBy", equalTo(null))
                .body("unscreenedWallets", contains("CONTACT-3"))
                .body("stops.condition", contains("SANCTIONS_CLEAR", "INSURER_CONSENTED"))
                .body("stops[0].detail", containsString("CONTACT-3"));
        assertThat(inKorean(hana()).shown("/claims/" + claim)).contains("심사하지 않은 지갑");
        mina().change(extortion + "/consent", version(), Map.of("reason", "Once more"))
                .then()
                .statusCode(409)
                .body("type", containsString("extortion-hard-stop"));
        ada().read("/api/audit?subject=" + claim).body("items.action", hasItems("extortion.screening-undone"));

        release();
        hana().read(extortion).body("stops", hasSize(0)).body("unscreenedWallets", hasSize(0));
        hana().read("/api/claims/" + claim + "/activities")
                .body(
                        "findAll { it.state == 'OPEN' && it.subject.en.startsWith('Have the extortionist') }",
                        hasSize(0));
    }

    /** The screening is clear, of the same number as before, and a manager consents. */
    private void release() {
        String extortion = "/api/claims/" + claim + "/extortion";
        hana().change(extortion + "/screening", version(), Map.of("result", "CLEAR", "reference", "OFAC-1"))
                .then()
                .statusCode(200);
        hana().read("/api/claims/" + claim + "/activities")
                .body("findAll { it.state == 'OPEN' && it.subject.en.contains('consent to the ransom') }", hasSize(1));
        mina().change(extortion + "/consent", version(), Map.of("reason", "The backup is gone"))
                .then()
                .statusCode(200);
        hana().change(extortion + "/law-enforcement-report", version(), Map.of("reference", "KNPA-1"))
                .then()
                .statusCode(200);
    }

    private long version() {
        return hana().read("/api/claims/" + claim + "/extortion")
                .extract()
                .jsonPath()
                .getLong("version");
    }

    @Test
    void whatIsWrongIsNamedAtOnceAndNothingIsEverEdited() {
        Adviser.step(jun(), Adviser.appoint(claim, "ORUM", "NEGOTIATOR"), "acceptance");
        var wrong = contact(1, "1");
        wrong.put("happenedAt", Instant.now().plus(Duration.ofDays(1)).toString());
        wrong.put("wallet", "short");
        wrong.put(
                "demanded",
                Map.of("amount", -1, "asset", "bitcoin", "value", Map.of("amount", "1", "currency", "USD")));
        jun().create(path + "/contacts", wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.path",
                        hasItems(
                                "$.happenedAt",
                                "$.wallet",
                                "$.demanded.amount",
                                "$.demanded.asset",
                                "$.demanded.value"));
        jun().create(path + "/contacts", contact(3, "390000000")).then().statusCode(201);
        assertThatThrownBy(() -> {
                    try (var database = PostgresResource.owner();
                            var change = database.prepareStatement("UPDATE extortion_contact SET said = 'nothing'")) {
                        change.executeUpdate();
                    }
                })
                .isInstanceOf(SQLException.class);
        hana().changeClaim(claim, "triage", ClaimStory.triage(false)).then().statusCode(200);
        jun().create(path + "/contacts", contact(3, "390000000"))
                .then()
                .statusCode(409)
                .body("detail", containsString("triage"));
    }

    @Test
    void thePageDoesItInBothLanguages() {
        String page = "/claims/" + claim + "/negotiation";
        Adviser.step(jun(), Adviser.appoint(claim, "ORUM", "NEGOTIATOR"), "acceptance");
        assertThat(inKorean(jun()).shown(page)).contains("아직 접촉 기록이 없습니다", page + "/contacts");
        var form = new HashMap<>(Map.of(
                "happenedAt",
                LocalDateTime.now(ZoneId.of("Asia/Seoul"))
                        .minusMinutes(5)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString(),
                "direction",
                "INBOUND",
                "channel",
                "PORTAL",
                "counterpart",
                "nightfall",
                "said",
                "Wants twelve",
                "amount",
                "12.50",
                "asset",
                "btc",
                "value",
                "1,625,000,000",
                "valueCurrency",
                "KRW",
                "wallet",
                WALLET));
        inKorean(jun()).send(page + "/contacts", form).then().statusCode(303);
        assertThat(inEnglish(hana()).shown(page))
                .contains("12.5 BTC", "₩1,625,000,000", WALLET, "Portal of the extortionist")
                .doesNotContain(page + "/contacts");
        form.put("amount", "much");
        inEnglish(jun()).send(page + "/contacts", form).then().statusCode(400).body(containsString("12.5"));
        assertThat(inEnglish(hana()).shown("/claims/" + claim)).contains(page);
    }

    private static Map<String, Object> contact(int amount, String value) {
        var contact = new HashMap<String, Object>();
        contact.put("happenedAt", Instant.now().minusSeconds(60).toString());
        contact.put("direction", "INBOUND");
        contact.put("channel", "PORTAL");
        contact.put("counterpart", "nightfall support");
        contact.put("said", "Wants so much within three days");
        contact.put("demanded", Map.of("amount", amount, "asset", "BTC", "value", krw(Long.parseLong(value))));
        contact.put("wallet", WALLET);
        contact.put("answerBy", Instant.now().plus(Duration.ofDays(3)).toString());
        return contact;
    }
}
