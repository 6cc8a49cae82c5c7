package io.cyberpas.claims.payout;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.payout.bank.BankMessagesTest.report;
import static io.cyberpas.claims.payout.bank.BankMessagesTest.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class PayoutTest {

    private PolicyService policies;
    private ClaimStory story;

    @BeforeEach
    void aClaimIsReadyToPay() {
        policies = PolicyService.start();
        story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        story.reserve("PRIVACY_LIABILITY", 1_100_000).then().statusCode(201);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void victimsArePaidOnceByARunAFileAndAReport() throws Exception {
        borneRetention();
        String payment = approved("DEMAND-1", 550_000);
        account(2);
        account(3);

        run(payment).then().statusCode(200).body("planned.amount", equalTo("550000"));
        JsonPath payout = complete(payment);
        assertThat(payout.getBoolean("cut")).isTrue();
        assertThat(payout.getInt("plannedLines")).isEqualTo(9);
        assertThat(payout.getInt("lines")).isEqualTo(9);
        assertThat(payout.getString("made.amount")).isEqualTo("550000");
        run(payment).then().statusCode(200).body("lines", equalTo(9));
        fin().read("/api/payouts/" + payment + "/check").body("addsUp", equalTo(true));
        fin().read("/api/payouts/" + payment + "/instructions?status=HELD")
                .body("items", hasSize(7))
                .body("items[0].amount.amount", equalTo("50000"));
        hana().call()
                .body(Map.of("reason", "Wrong file"))
                .post(story.path("/demands/DEMAND-1/rosters/1/withdrawal"))
                .then()
                .statusCode(409);

        String file = released();
        byte[] xml = download(file);
        validate("pain.001.001.09", xml);
        assertThat(new String(xml, StandardCharsets.UTF_8)).contains("110123456789", "<NbOfTxs>2</NbOfTxs>");
        assertThat(download(file)).isEqualTo(xml);

        String message = "R-" + UUID.randomUUID().toString().substring(0, 8);
        String told = report(
                message,
                file,
                "PART",
                payment + "-2-1 ACSC",
                payment + "-3-1 RJCT AC04",
                "strange RJCT",
                payment + "-9999-1 ACSC");
        take(told)
                .then()
                .statusCode(200)
                .body("report.changed", equalTo(2))
                .body("report.unknown", equalTo(2))
                .body("problems.endToEndId", hasItem("strange"));
        take(told).then().statusCode(200).body("report.changed", equalTo(2));
        take(report(message + "b", file, "ACTC")).then().statusCode(200).body("report.changed", equalTo(0));
        fin().read("/api/payouts/" + payment + "/instructions?status=RETURNED")
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("AC04"));

        correct(payment, 3).then().statusCode(200).body("endToEndId", equalTo(payment + "-3-2"));
        correct(payment, 2).then().statusCode(409);
        String second = released();
        take(report(message + "c", second, "ACSC")).then().statusCode(200).body("report.changed", equalTo(1));
        assertThat(statusOf(payment)).isEqualTo("PAID");
        fin().call()
                .body(Map.of("reason", "No account was ever named"))
                .post("/api/payouts/" + payment + "/instructions/4/write-back")
                .then()
                .statusCode(200)
                .body("status", equalTo("WRITTEN_BACK"));
        fin().read("/api/payouts/" + payment + "/check").body("addsUp", equalTo(true));
        hana().read(story.path("/payments/" + payment))
                .body("status", equalTo("PAID"))
                .body("returned.amount", equalTo("50000"))
                .body("bank.run", equalTo(true))
                .body("bank.settled", equalTo(2))
                .body("bank.writtenBack", equalTo(1));
        hana().read("/api/figures/claims/" + story.number())
                .body("find { it.part == 'PRIVACY_LIABILITY' }.figures.paid.amount", equalTo("500000"));
        assertThat(inEnglish(fin()).shown("/claims/" + story.number() + "/payments"))
                .contains("₩50,000 came back", "2 arrived", "1 written back");
        byHand(payment, "execution", executed()).then().statusCode(409);
        byHand(payment, "return", Map.of("reason", "x")).then().statusCode(409).body("detail", containsString("run"));
    }

    @Test
    void nothingIsRecordedByHandBesideAFileAndAWriteBackReturnsAnOrdinaryPayment() throws Exception {
        String payment = approved("COST-1", 120_000_000);
        instruct(payment, "088").then().statusCode(200);
        byHand(payment, "execution", executed()).then().statusCode(409);
        String file = released();
        byHand(payment, "execution", executed()).then().statusCode(409).body("detail", containsString("file " + file));
        byHand(payment, "return", Map.of("reason", "x")).then().statusCode(409);
        assertThat(inKorean(fin()).shown("/claims/" + story.number() + "/payments"))
                .contains(file, "은행 파일로 지시한 지급입니다")
                .doesNotContain("/execution\"");

        take(report("W-" + file, file, "PART", payment + "-1-1 RJCT AC04"))
                .then()
                .statusCode(200);
        assertThat(statusOf(payment)).isEqualTo("LIMIT_TAKEN");
        fin().call()
                .body(Map.of("reason", "Account closed"))
                .post("/api/payouts/" + payment + "/instructions/1/write-back")
                .then()
                .statusCode(200);
        hana().read(story.path("/payments/" + payment))
                .body("status", equalTo("RETURNED"))
                .body("returned.amount", equalTo("110000000"))
                .body("endReason", equalTo("Account closed"));
        hana().read(story.path("/reserves")).body("positions[0].committed.amount", equalTo("0"));
        for (int i = 0; i < 100 && policies.taken() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(policies.taken()).isZero();
    }

    private Response byHand(String payment, String what, Map<String, String> body) {
        return fin().call().body(body).post(story.path("/payments/" + payment + "/" + what));
    }

    private static Map<String, String> executed() {
        return Map.of("paidOn", LocalDate.now(ZoneId.of("Asia/Seoul")).toString(), "bankReference", "KB-1");
    }

    @Test
    void aTopUpPaysTheDifferenceOnly() throws Exception {
        borneRetention();
        String first = approved("DEMAND-1", 550_000);
        run(first).then().statusCode(200);
        complete(first);
        String second = approved("DEMAND-1", 550_000);
        run(second).then().statusCode(200).body("due.amount", equalTo("550000")).body("cut", equalTo(false));
        assertThat(complete(second).getString("made.amount")).isEqualTo("550000");
        assertThat(story.propose("DEMAND-1", 1).statusCode()).isEqualTo(400);
    }

    @Test
    void anOrdinaryPaymentIsOneInstructionAndFourEyesReleaseItsFile() throws Exception {
        String payment = approved("COST-1", 120_000_000);
        assertThat(inEnglish(fin()).shown("/payouts")).contains(payment, "Instruct");
        run(payment).then().statusCode(409).body("detail", containsString("no roster"));
        hana().call().post("/api/payouts/" + payment + "/run").then().statusCode(403);
        instruct(payment, "999").then().statusCode(400);
        instruct(payment, "088").then().statusCode(200).body("amount.amount", equalTo("110000000"));
        instruct(payment, "004").then().statusCode(200);
        fin().read("/api/payouts/" + payment + "/instructions")
                .body("items", hasSize(1))
                .body("items[0].account", equalTo("088 ***789"));

        String file = made();
        fin().call().get("/api/bank-files/" + file + "/pain.001.xml").then().statusCode(409);
        fin().call().post("/api/bank-files/" + file + "/release").then().statusCode(403);
        inEnglish(mina())
                .send("/payouts/files/" + file + "/release", Map.of())
                .then()
                .statusCode(303);
        assertThat(inKorean(fin()).shown("/payouts")).contains(file, "승인됨", "pain.001 내려받기");
        assertThat(inKorean(fin()).shown("/payouts/" + payment)).contains("전송됨", "088 ***789");
        take("<x/>").then().statusCode(400);
        inEnglish(fin())
                .upload(
                        "/payouts/reports",
                        Map.of(),
                        "file",
                        "r.xml",
                        report("S-" + file, file, "ACSC").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303);
        assertThat(statusOf(payment)).isEqualTo("PAID");
        assertThat(inEnglish(fin()).shown("/payouts/" + payment)).contains("Settled", "Executed by the bank");
    }

    /** The retention is carried by the payment on the invoice, so that all of the awards is paid out. */
    private void borneRetention() throws InterruptedException {
        String payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.settled(payment)).isEqualTo("PAID");
    }

    private String approved(String reference, long gross) throws InterruptedException {
        String payment = story.proposed(reference, gross);
        story.approve(gross > 50_000_000 ? mina() : haru(), payment).then().statusCode(200);
        assertThat(story.limited(payment)).isEqualTo("LIMIT_TAKEN");
        return payment;
    }

    private void account(int line) {
        hana().call()
                .body(Map.of("bank", "088", "number", "110-123-456789", "holder", "김가람"))
                .put(story.path("/demands/DEMAND-1/victims/1-" + line + "/account"))
                .then()
                .statusCode(200);
    }

    private static Response run(String payment) {
        return fin().call().post("/api/payouts/" + payment + "/run");
    }

    private static Response instruct(String payment, String bank) {
        return fin().call()
                .body(Map.of("bank", bank, "number", "110-123-456789", "holder", "주식회사 데이터복구"))
                .post("/api/payouts/" + payment + "/instruction");
    }

    private static Response correct(String payment, int position) {
        return fin().call()
                .body(Map.of("bank", "004", "number", "110-123-456780", "holder", "이나래"))
                .put("/api/payouts/" + payment + "/instructions/" + position + "/account");
    }

    private static String made() {
        return fin().call()
                .post("/api/bank-files")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].number");
    }

    private static String released() {
        String file = made();
        mina().call().post("/api/bank-files/" + file + "/release").then().statusCode(200);
        return file;
    }

    private static byte[] download(String file) {
        return fin().call()
                .get("/api/bank-files/" + file + "/pain.001.xml")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Response take(String xml) {
        return fin().call().contentType("application/xml").body(xml).post("/api/status-reports");
    }

    private String statusOf(String payment) {
        return hana().read(story.path("/payments/" + payment)).extract().path("status");
    }

    private static JsonPath complete(String payment) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            JsonPath payout = fin().read("/api/payouts/" + payment).extract().jsonPath();
            if (!payout.getString("status").equals("RUNNING")) {
                assertThat(payout.getString("status")).isEqualTo("COMPLETED");
                return payout;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The run does not end");
    }
}
