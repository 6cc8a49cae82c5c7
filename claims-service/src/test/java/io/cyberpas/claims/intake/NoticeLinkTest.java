package io.cyberpas.claims.intake;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class NoticeLinkTest {

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void theInsuredNotifiesALossWithoutSigningInAndSeesWhereItStands() {
        var policy = policies.policyInForce("가나다통신 주식회사");
        var path = path(make(policy, 30));
        var shown = open(path, "ko").then().statusCode(200).extract().asString();
        assertThat(shown)
                .contains("사이버 사고 접수")
                .contains("2025-12-01")
                .doesNotContain("가나다통신")
                .doesNotContain(policy);
        assertThat(open(path, "en").asString()).contains("What to do now");

        var key = UUID.randomUUID().toString();
        send(path, form(key)).then().statusCode(303).header("Location", containsString(path));
        send(path, form(key)).then().statusCode(303);
        bora().read("/api/claims?search=" + policy)
                .body("items", hasSize(1))
                .body("items[0].stage", equalTo("FIRST_NOTICE"));
        String claim = bora().read("/api/claims?search=" + policy).extract().path("items[0].number");
        hana().read("/api/claims/" + claim)
                .body("notifier.capacity", equalTo("INSURED"))
                .body("lines.part", equalTo(List.of("DATA_RESTORATION")));
        assertThat(open(path, "ko").asString()).contains(claim).contains("접수됨").contains("1시간 이내");
        hana().changeClaim(claim, "acknowledgement", "").then().statusCode(200);
        hana().changeClaim(claim, "closure-at-notice", Map.of("reason", "Withdrawn"))
                .then()
                .statusCode(200);
        assertThat(open(path, "en").asString()).contains("Closed").doesNotContain("Withdrawn");
        bora().read("/api/notice-links")
                .body("items.find { it.policyNumber == '%s' }.notices".formatted(policy), equalTo(1));
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneLoss() throws Exception {
        var policy = policies.policyInForce();
        var path = path(make(policy, 1));
        var form = form(UUID.randomUUID().toString());
        Callable<Integer> send = () -> send(path, form).statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(List.of(send, send, send, send))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        bora().read("/api/claims?search=" + policy).body("items", hasSize(1));
    }

    @Test
    void aLinkThatIsForgedRevokedOrExpiredShowsNothing() throws Exception {
        open("/notice/" + "A".repeat(43), "en").then().statusCode(404).body(containsString("not valid"));
        send("/notice/" + "A".repeat(43), form("k")).then().statusCode(404);
        open("/notice/%EA%B0%80", "ko").then().statusCode(404);

        var policy = policies.policyInForce();
        var revoked = make(policy, 5);
        String id = revoked.path("link.id");
        minho().call().post("/api/notice-links/" + id + "/revocation").then().statusCode(404);
        bora().call()
                .post("/api/notice-links/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        bora().call().post("/api/notice-links/" + id + "/revocation").then().statusCode(409);
        open(path(revoked), "en").then().statusCode(404);

        var expired = make(policy, 1);
        try (var connection = PostgresResource.superuser();
                var past = connection.prepareStatement(
                        "UPDATE notice_link SET made_at = now() - interval '2 d', expires_at = now() - interval '1 d' WHERE id = ?::uuid")) {
            past.setString(1, expired.path("link.id"));
            past.executeUpdate();
        }
        open(path(expired), "en").then().statusCode(404);
        send(path(expired), form("k2")).then().statusCode(404);
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() throws Exception {
        var made = make(policies.policyInForce(), 1);
        var token = path(made).replace("/notice/", "");
        assertThat(token).hasSize(43);
        try (var connection = PostgresResource.superuser();
                var kept = connection.prepareStatement(
                        "SELECT count(*) FROM notice_link WHERE token_hash = sha256(convert_to(?, 'UTF8')) AND position(? IN notice_link::text) = 0")) {
            kept.setString(1, token);
            kept.setString(2, token);
            try (var row = kept.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void whatIsWrongWithAFormIsNamed() {
        var path = path(make(policies.policyInForce(), 1));
        var form = form("k");
        form.put("phone", "");
        send(path, form).then().statusCode(400).body(containsString("$.phone"));
        form.put("phone", "010-1234-5678");
        form.put("awareAt", "2999-01-01T00:00");
        send(path, form).then().statusCode(400).body(containsString("$.awareAt"));
    }

    @Test
    void linksAreMadeForOnesOwnPoliciesOnly() {
        var policy = policies.policyInForce();
        minho().call()
                .body(Map.of("policyNumber", policy))
                .post("/api/notice-links")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.policyNumber"));
        bora().call()
                .body(Map.of("policyNumber", policy, "validDays", 4000))
                .post("/api/notice-links")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.validDays"));
        var visit = PageVisit.inKorean(bora());
        var made = visit.send("/claims/links", Map.of("policyNumber", policy, "validDays", "7", "note", "전산팀"));
        made.then().statusCode(200).body(containsString("/notice/"));
        assertThat(visit.shown("/claims/links")).contains("전산팀").contains(policy);
        assertThat(PageVisit.inEnglish(minho()).shown("/claims/links")).doesNotContain(policy);
        minho().read("/api/notice-links").body("items.policyNumber", not(hasItem(policy)));
    }

    private static Response make(String policy, int days) {
        return bora().call()
                .body(Map.of("policyNumber", policy, "validDays", days))
                .post("/api/notice-links")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static String path(Response made) {
        String address = made.path("address");
        return address.substring(address.indexOf("/notice/"));
    }

    private static Response open(String path, String language) {
        return given().accept(ContentType.HTML)
                .cookie("lang", language)
                .urlEncodingEnabled(false)
                .get(path);
    }

    private static Response send(String path, Map<String, Object> form) {
        return given().accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private static Map<String, Object> form(String key) {
        var form = new HashMap<String, Object>();
        form.put("_key", key);
        form.put(
                "awareAt",
                LocalDateTime.now(ZoneId.of("Asia/Seoul"))
                        .minusHours(1)
                        .withNano(0)
                        .toString());
        form.put("summary", "서버가 암호화되었습니다");
        form.put("name", "홍길동");
        form.put("phone", "010-1234-5678");
        form.put("email", "");
        form.put("suspectedParts", List.of("DATA_RESTORATION", "MEDIA_LIABILITY"));
        return form;
    }
}
