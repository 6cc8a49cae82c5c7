package io.cyberpas.claims.fundstransfer;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.hash.Sha256;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class FundsPagesTest {

    private static final String PAGES = "/claims/funds-transfer";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void a_loss_is_told_by_form_and_its_page_says_what_became_of_it() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        assertThat(PageVisit.inEnglish(bora()).shown(PAGES + "/new?policy=" + policy))
                .contains(policy);
        PageVisit.inKorean(bora()).shown(PAGES + "/new");
        var form = form("640.50");
        form.put("policyNumber", policy);
        var address = send(as(given().auth().oauth2(bora().tokens().token()), form), PAGES)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var number = address.substring(address.lastIndexOf('/') + 1);
        judged(number);

        assertThat(PageVisit.inEnglish(mina()).shown(PAGES + "/" + number))
                .contains(
                        "Settled straight through",
                        "CNY 640.50",
                        "****8812",
                        "funds-transfer-2026-01",
                        "Find it wrong");
        assertThat(PageVisit.inKorean(hana()).shown(PAGES + "/" + number))
                .contains("자동 처리")
                .doesNotContain("오류로 보고");
        assertThat(PageVisit.inEnglish(bora()).shown(PAGES + "/" + number)).doesNotContain("What the rules say");
        assertThat(PageVisit.inEnglish(hana()).shown(PAGES + "?status=SETTLED&q=" + policy))
                .contains(number);
        assertThat(PageVisit.inKorean(bora()).shown(PAGES + "?q=" + policy)).contains(number);
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + number + "/amounts"))
                .contains(PAGES + "/" + number);
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + number)).contains(number);

        var version = mina().read("/api/funds-transfer-losses/" + number)
                .extract()
                .jsonPath()
                .getString("version");
        PageVisit.inEnglish(mina())
                .send(PAGES + "/" + number + "/confirmation", Map.of("_version", version, "reason", "Looked right"))
                .then()
                .statusCode(303);
        assertThat(PageVisit.inKorean(mina()).shown(PAGES + "/" + number)).contains("Looked right");
    }

    @Test
    void an_insured_tells_by_a_link_without_signing_in() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var address = bora().call()
                .body(Map.of("policyNumber", policy))
                .post("/api/notice-links")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("address");
        var link = address.substring(address.indexOf("/notice/"));
        var page = given().cookie("lang", "ko")
                .get(link + "/funds-transfer")
                .then()
                .statusCode(200);
        assertThat(page.extract().asString()).contains("피해 거래").doesNotContain("NOT_FOUND");
        assertThat(given().cookie("lang", "en").get(link).asString()).contains(link + "/funds-transfer");
        given().get("/notice/nobody-has-this/funds-transfer").then().statusCode(404);

        var form = form("300.00");
        send(as(given(), form), link + "/funds-transfer").then().statusCode(303);
        send(as(given(), form), link + "/funds-transfer").then().statusCode(303);
        assertThat(given().cookie("lang", "en").get(link).asString()).containsOnlyOnce("<th scope=\"row\"");

        form.put("_key", UUID.randomUUID().toString());
        send(as(given().accept("text/html"), form), link + "/funds-transfer")
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_wrong_with_a_form_is_named() {
        var form = form("10.00");
        form.put("policyNumber", policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true));
        form.put("awareAt", "yesterday");
        var answer = send(as(given().auth().oauth2(bora().tokens().token()).accept("text/html"), form), PAGES);
        answer.then().statusCode(400);
        assertThat(answer.asString()).contains("awareAt");
    }

    private static Map<String, String> form(String amount) {
        var booked = LocalDateTime.now(SHANGHAI).minusHours(30).truncatedTo(ChronoUnit.MINUTES);
        var form = new LinkedHashMap<String, String>();
        form.put("_key", UUID.randomUUID().toString());
        form.put("accountKind", "PAYMENT_ACCOUNT");
        form.put("cause", "MALWARE");
        form.put("account", "6222 0212 3456 7890");
        form.put("institutionCode", "icbkcnbj");
        form.put("institutionName", "ICBC");
        form.put("zone", SHANGHAI.getId());
        form.put("awareAt", booked.plusHours(1).toString());
        form.put("summary", "Paid by a program on the telephone");
        form.put("name", "Lin Qiuyue");
        form.put("phone", "13800138000");
        form.put("policeReference", "A-1");
        form.put("currency", "CNY");
        form.put("reference", "TX-" + UUID.randomUUID().toString().substring(0, 13));
        form.put("bookedAt", booked.toString());
        form.put("amount", amount);
        form.put("counterAccount", "6222 0000 8812");
        form.put("issuedAt", booked.plusHours(2).toString());
        return form;
    }

    /** The form with the record that shows its transaction, and two rows that were left empty. */
    private static RequestSpecification as(RequestSpecification sender, Map<String, String> form) {
        var booked = LocalDateTime.parse(form.get("bookedAt")).atZone(SHANGHAI).toOffsetDateTime();
        var record = ("reference,bookedAt,amount,currency,counterAccount\n%s,%s,%s,CNY,622200008812\n"
                        .formatted(form.get("reference"), booked, form.get("amount")))
                .getBytes(StandardCharsets.UTF_8);
        var request = sender.redirects().follow(false).contentType(ContentType.MULTIPART);
        form.forEach(request::multiPart);
        for (var column : java.util.List.of("reference", "bookedAt", "amount", "counterAccount")) {
            request.multiPart(column, "");
        }
        request.multiPart("sha256", Sha256.of(record).hex());
        return request.multiPart("record", PageVisit.kept("record.csv", record));
    }

    private static Response send(RequestSpecification request, String path) {
        return request.post(path);
    }

    private static void judged(String number) {
        var deadline = Instant.now().plusSeconds(20);
        while (hana().read("/api/funds-transfer-losses/" + number)
                .extract()
                .path("status")
                .equals("RECEIVED")) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
