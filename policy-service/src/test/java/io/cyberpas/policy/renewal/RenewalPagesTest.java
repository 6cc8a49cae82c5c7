package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.policy.QuoteJson;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class RenewalPagesTest {
    private static final Instant DUE = Instant.parse("2027-10-10T03:00:00Z");
    private static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    private static final Tokens UMA = Tokens.user("uma").roles(Roles.UNDERWRITER);

    @Inject
    TestClock clock;

    @Inject
    RenewalJob job;

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        Repricings.answer(quotes, "PRICED");
        clock.moveTo(DUE);
    }

    @AfterEach
    void stop() {
        clock.reset();
        quotes.close();
    }

    private static String page(Tokens reader, String language, String path) {
        String page = given().auth()
                .oauth2(reader.token())
                .cookie("lang", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("NOT_FOUND", "renewal:", "rewriting:");
        return page;
    }

    private static Response post(Tokens user, String path, Map<String, ?> form) {
        return given().auth()
                .oauth2(user.token())
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .formParam("_key", UUID.randomUUID().toString())
                .formParams(form)
                .post(path);
    }

    private String renewal(String below) {
        return "/policies/" + policy + "/renewal" + below;
    }

    private int version() {
        return asPada().get("/api/policies/" + policy + "/renewal")
                .then()
                .extract()
                .path("version");
    }

    @Test
    void aDuePolicyIsFoundOfferedAndAcceptedInEnglish() {
        assertThat(page(PADA, "en", "/policies/" + policy)).contains("expires in 52 days", renewal(""), "Rewrite");
        assertThat(page(PADA, "en", "/renewals?state=NONE"))
                .contains("<h1>Renewals</h1>", "No offer yet", "days left", "Make offers for those chosen");
        assertThat(page(PADA, "en", renewal(""))).contains("No offer has been made for this policy yet");
        post(PADA, "/renewals/offers", Map.of("policy", policy)).then().statusCode(303);
        assertThat(page(BORA, "en", renewal("")))
                .contains("Offered", "₩9,500,000", "₩12,000,000", "+26.3%", "Retroactive date 2026-12-01")
                .contains("2028-11-30", "Accept", "Insured declines")
                .doesNotContain("Tell that it is not renewed");
        Response accepted = post(BORA, renewal("/acceptance"), Map.of("_version", version()));
        String next = accepted.then().statusCode(303).extract().header("Location");
        assertThat(page(PADA, "en", next.substring(next.indexOf("/policies")))).contains("Follows", policy);
        assertThat(page(PADA, "en", "/policies/" + policy)).contains("Followed by", "Accepted");
        assertThat(page(PADA, "en", renewal(""))).contains("Renewed by");
    }

    @Test
    void theUnderwriterOffersOtherTermsInKorean() {
        Repricings.answer(quotes, "REFERRED");
        post(UMA, renewal(""), Map.of()).then().statusCode(303);
        assertThat(page(UMA, "ko", renewal("")))
                .contains("심사 중", "심사 필요", "Two incidents this year", "승인", "거부", "갱신 거절 통지", "조건 변경 제안")
                .contains("2027-11-01까지 피보험자에게 통지해야 합니다");
        assertThat(page(UMA, "ko", renewal("/terms"))).contains("조건 변경 제안", "개시일의 요율로", "name=\"retention\"");
        Repricings.answer(quotes, "PRICED");
        post(UMA, renewal("/terms"), Map.of("_version", version(), "reason", "사고 2건", "retention", "30,000,000"))
                .then()
                .statusCode(303);
        assertThat(page(UMA, "ko", renewal(""))).contains("제안됨", "언더라이터 변경 사항", "30,000,000원", "사고 2건");
        post(UMA, renewal("/non-renewal"), Map.of("_version", version(), "reason", "손해율"))
                .then()
                .statusCode(303);
        assertThat(page(UMA, "ko", renewal(""))).contains("갱신 거절 통지됨");
    }

    @Test
    void aDecisionNamesWhatIsWrong() {
        post(PADA, renewal(""), Map.of()).then().statusCode(303);
        assertThat(post(BORA, renewal("/declination"), Map.of("_version", version(), "reason", " "))
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("reason");
        post(BORA, renewal("/acceptance"), Map.of("_version", 9)).then().statusCode(412);
        post(PADA, "/renewals/offers", Map.of()).then().statusCode(400);
    }

    @Test
    void runsAndWhatLapsesSoonAreShownInBothLanguages() {
        assertThat(page(PADA, "ko", "/renewals/runs")).contains("일괄 갱신 시작", "2027-12-09");
        post(PADA, "/renewals/runs", Map.of("until", "2027-10-11")).then().statusCode(303);
        assertThat(page(PADA, "en", "/renewals/runs")).contains("Running", "By hand", "hx-trigger=\"every 2s\"");
        job.run();
        assertThat(page(PADA, "en", "/renewals/runs")).contains("Finished", "Start a run");
        String first = issuedUntil("2027-11-27");
        post(PADA, "/policies/" + first + "/renewal", Map.of()).then().statusCode(303);
        clock.moveTo(Instant.parse("2027-11-25T03:00:00Z"));
        assertThat(page(BORA, "ko", "/renewals/near")).contains("14일 안에 실효되는 제안", first, "2일 남음");
        assertThat(page(BORA, "en", "/renewals/near")).contains("Offers that lapse within 14 days", first);
        assertThat(page(BORA, "ko", "/renewals?due=30"))
                .contains("갱신", "만기", first)
                .doesNotContain("/renewals/runs");
    }

    /** Expires before all policies of other tests, and is therefore on the first page. */
    private String issuedUntil(String end) {
        String quote = Service.newQuoteNumber();
        String json = QuoteJson.accepted(quote).replace("\"to\":\"2027-12-01\"", "\"to\":\"" + end + "\"");
        quotes.answer("GET", "/api/quotes/" + quote, 200, json);
        quotes.answer("PUT", "/api/quotes/" + quote + "/binding", 200, "{}");
        return issued(quote);
    }

    @Test
    void aPolicyIsRewrittenInThreeSteps() {
        clock.reset();
        String path = "/policies/" + policy + "/rewriting";
        assertThat(page(PADA, "ko", path)).contains("재작성", "새 증권의 첫날", "name=\"aggregateLimit\"");
        Map<String, Object> form = Map.of(
                "effectiveFrom", "2027-06-01", "to", "2028-06-01", "reason", "결산기 변경", "retention", "20,000,000");
        String preview = post(PADA, path + "/preview", form)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(preview).contains("4,763,014", "₩12,000,000", "₩7,236,986", "name=\"_version\" value=\"0\"");
        Map<String, Object> recorded = new HashMap<>(form);
        recorded.put("_version", 0);
        String next =
                post(PADA, path, recorded).then().statusCode(303).extract().header("Location");
        assertThat(page(PADA, "ko", next.substring(next.indexOf("/policies")))).contains("이전 증권", policy);
        assertThat(page(PADA, "en", "/policies/" + policy))
                .contains("Followed by")
                .doesNotContain("Rewrite</a>");
    }
}
