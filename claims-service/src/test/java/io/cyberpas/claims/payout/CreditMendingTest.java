package io.cyberpas.claims.payout;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.payout.bank.BankMessagesTest.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class CreditMendingTest {

    private static final String BACKFILL = "/db/migration/V48_1__return_what_was_written_back.sql";

    private PolicyService policies;
    private ClaimStory story;
    private String payment;

    @BeforeEach
    void aPaymentIsInstructed() throws InterruptedException {
        policies = PolicyService.start();
        story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.limited(payment)).isEqualTo("LIMIT_TAKEN");
        fin().call()
                .body(Map.of("bank", "088", "number", "110-123-456789", "holder", "주식회사 데이터복구"))
                .post("/api/payouts/" + payment + "/instruction")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void whatIsInNoFileIsWithdrawnAndPaidByHand() {
        assertThat(inEnglish(fin()).shown("/payouts/" + payment)).contains("/withdrawal");
        hana().call()
                .body(Map.of("reason", "x"))
                .post(credit("withdrawal"))
                .then()
                .statusCode(403);
        withdraw().then().statusCode(200).body("status", equalTo("HELD")).body("account", nullValue());
        withdraw().then().statusCode(200).body("status", equalTo("HELD"));
        hana().read(story.path("/payments/" + payment)).body("bank.underWay", equalTo(false));

        fin().call()
                .body(Map.of("paidOn", LocalDate.now(ZoneId.of("Asia/Seoul")).toString(), "bankReference", "KB-7"))
                .post(story.path("/payments/" + payment + "/execution"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        fin().read("/api/payouts/" + payment + "/instructions").body("items[0].status", equalTo("REPLACED"));
        withdraw().then().statusCode(409);
    }

    @Test
    void whatIsWithdrawnGetsAnotherAccountAndCannotBeTakenOutOfAFile() {
        inKorean(fin())
                .send("/payouts/" + payment + "/instructions/1/withdrawal", Map.of("reason", "계좌 오류"))
                .then()
                .statusCode(303);
        fin().call()
                .body(Map.of("bank", "088", "number", "110-123-456789", "holder", "주식회사 데이터복구"))
                .post("/api/payouts/" + payment + "/instruction")
                .then()
                .statusCode(409);
        fin().call()
                .body(Map.of("bank", "004", "number", "110-123-456780", "holder", "이나래"))
                .put(credit("account"))
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"));
        fin().call().post("/api/bank-files").then().statusCode(200);
        withdraw().then().statusCode(409).body("state", equalTo("IN_FILE"));
    }

    @Test
    void whatWasWrittenBackBeforeReturnsWereKeptIsReturnedByTheUpgrade() throws Exception {
        var file = released();
        take(report("A-" + file, file, "ACSC"));
        hana().read(story.path("/payments/" + payment)).body("status", equalTo("PAID"));
        take(report("B-" + file, file, "PART", payment + "-1-1 RJCT AC04"));
        fin().call()
                .body(Map.of("reason", "Account closed"))
                .post(credit("write-back"))
                .then()
                .statusCode(200);
        asItWasBefore();
        hana().read(story.path("/payments/" + payment)).body("status", equalTo("PAID"));

        upgrade();
        upgrade();

        hana().read(story.path("/payments/" + payment))
                .body("status", equalTo("RETURNED"))
                .body("returned.amount", equalTo("110000000"));
        hana().read("/api/figures/claims/" + story.number())
                .body("find { it.part == 'DATA_RESTORATION' }.figures.paid.amount", equalTo("0"));
        fin().read("/api/figures/check").body("differences", empty());
    }

    private Response withdraw() {
        return fin().call().body(Map.of("reason", "Wrong account")).post(credit("withdrawal"));
    }

    private String credit(String what) {
        return "/api/payouts/" + payment + "/instructions/1/" + what;
    }

    private static String released() {
        String file = fin().call()
                .post("/api/bank-files")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].number");
        mina().call().post("/api/bank-files/" + file + "/release").then().statusCode(200);
        return file;
    }

    private static void take(String xml) {
        fin().call()
                .contentType("application/xml")
                .body(xml)
                .post("/api/status-reports")
                .then()
                .statusCode(200);
    }

    /** The credit is written back and its limit given back, but the payment knows of no return. */
    private void asItWasBefore() throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    SET session_replication_role = replica;
                    UPDATE money_month m SET paid = m.paid + 110000000, movements = m.movements - 1
                    FROM money_movement v JOIN payment_return r ON r.id = v.cause JOIN payment p ON p.id = r.payment_id
                    WHERE p.number = '%1$s' AND m.claim_id = v.claim_id AND m.part = v.part AND m.kind = v.kind;
                    DELETE FROM money_movement WHERE cause IN
                      (SELECT r.id FROM payment_return r JOIN payment p ON p.id = r.payment_id WHERE p.number = '%1$s');
                    DELETE FROM payment_return WHERE payment_id IN (SELECT id FROM payment WHERE number = '%1$s');
                    UPDATE payment SET status = 'PAID', returned_amount = 0 WHERE number = '%1$s';
                    SET session_replication_role = DEFAULT""".formatted(payment));
        }
    }

    private static void upgrade() throws SQLException, IOException {
        try (var script = CreditMendingTest.class.getResourceAsStream(BACKFILL);
                var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }
}
