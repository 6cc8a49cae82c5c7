package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claims in euro, which no other test of the service has: sixty alike and one that nobody resembles. */
@ClaimsServiceTest
class ExperienceResourceTest {

    private static final Caller ACTO = new Caller(Tokens.user("acto").roles(Roles.ACTUARY));
    private static final int ALIKE = 60;
    private static final long UNLIKE_COST = 777_777;

    @BeforeAll
    static void closeClaims() throws SQLException {
        for (int each = 0; each < ALIKE; each++) {
            SeededClaims.closed(
                    "FINANCE", "KR", each % 2 == 0 ? "HACKING" : "RANSOMWARE", 1_000L << (each % 8), "2026-Q2");
        }
        SeededClaims.closed("EDUCATION", "FR", "PHYSICAL", UNLIKE_COST, "2026-Q2");
    }

    @Test
    void tellsHowAccidentQuartersDeveloped() {
        JsonPath paid = ACTO.read("/api/experience/triangle?currency=EUR&quarters=12")
                .extract()
                .jsonPath();
        Map<String, Object> first = paid.getMap("rows.find { it.accidentQuarter == '2026-Q1' }");
        List<Number> cumulative = paid.getList("rows.find { it.accidentQuarter == '2026-Q1' }.cumulative");
        assertThat(first).isNotNull();
        assertThat(cumulative.get(0).longValue()).isZero();
        assertThat(cumulative.get(1).longValue()).isEqualTo(total());
        List<Number> incurred = ACTO.read("/api/experience/triangle?currency=EUR&measure=incurred&side=FIRST_PARTY")
                .extract()
                .jsonPath()
                .getList("rows.find { it.accidentQuarter == '2026-Q1' }.cumulative");
        assertThat(incurred.get(0).longValue()).isEqualTo(total());
        assertThat(ACTO.get("/api/experience/triangle.csv?currency=EUR").asString())
                .contains("2026-Q1,0.00," + total() + ".00");
    }

    private static long total() {
        long total = UNLIKE_COST;
        for (int each = 0; each < ALIKE; each++) {
            total += 1_000L << (each % 8);
        }
        return total;
    }

    @Test
    void hidesAmountsOfFewClaims() {
        ACTO.read("/api/experience/frequency?by=industry&currency=EUR")
                .body("lines.find { it.key == 'FINANCE' }.claims", equalTo(ALIKE))
                .body("lines.find { it.key == 'FINANCE' }.median", notNullValue())
                .body("lines.find { it.key == 'EDUCATION' }.claims", equalTo(1))
                .body("lines.find { it.key == 'EDUCATION' }.mean", nullValue());
        ACTO.read("/api/experience/frequency?by=cause&currency=EUR").body("lines.key", hasItem("RANSOMWARE"));
    }

    @Test
    void fitsACurveBesideThatOfTheTariff() {
        ACTO.read("/api/experience/severity?currency=EUR")
                .body("claims", equalTo(ALIKE + 1))
                .body("fitted.mu", notNullValue())
                .body("distance", notNullValue())
                .body("tariff", nullValue());
        ACTO.read("/api/experience/severity?currency=USD")
                .body("fitted", nullValue())
                .body("tariff.sigma", equalTo(2.6251f));
    }

    @Test
    void poolsOnlyClaimsThatLookLikeOthers() {
        JsonPath edition = ACTO.call()
                .post("/api/experience/editions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(ACTO.call()
                        .post("/api/experience/editions")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("sha256"))
                .isEqualTo(edition.getString("sha256"));
        String path = "/api/experience/editions/" + edition.getString("through");
        String file =
                ACTO.get(path + "/pool.csv").then().statusCode(200).extract().asString();
        List<List<String>> rows =
                file.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
        assertThat(rows).hasSize(edition.getInt("claims") - edition.getInt("leftOut"));
        Map<List<String>, Long> groups =
                rows.stream().collect(Collectors.groupingBy(row -> row.subList(0, 7), Collectors.counting()));
        assertThat(groups.values()).allMatch(alike -> alike >= edition.getInt("smallestGroup"));
        assertThat(file).doesNotContain("Seed", "777777", "HANBIT");
        assertThat(ACTO.get(path + "/pool.csv").asByteArray())
                .isEqualTo(ACTO.get(path + "/pool.csv").asByteArray());
        ACTO.get("/api/experience/editions/1999-Q1").then().statusCode(404);
        ACTO.get("/api/experience/editions/now").then().statusCode(400);
    }

    @Test
    void isForActuariesOnly() {
        List<Caller> others = List.of(
                Caller.bora(),
                Caller.hana(),
                Caller.mina(),
                Caller.fin(),
                Caller.vera(),
                Caller.cora(),
                Caller.jun(),
                Caller.ada(),
                Caller.uma(),
                new Caller(Tokens.user("seonu").roles(Roles.SENIOR_UNDERWRITER, Roles.UNDERWRITER)),
                new Caller(Tokens.user("pada").roles(Roles.POLICY_ADMIN)));
        List<String> paths = List.of(
                "/api/experience/triangle",
                "/api/experience/triangle.csv",
                "/api/experience/frequency",
                "/api/experience/severity",
                "/api/experience/editions",
                "/api/experience/editions/2026-Q1",
                "/api/experience/editions/2026-Q1/pool.csv",
                "/experience",
                "/experience/triangle",
                "/experience/severity",
                "/experience/pool",
                "/experience/pool/2026-Q1.csv");
        for (Caller other : others) {
            paths.forEach(path -> other.get(path).then().statusCode(403));
            other.call().post("/api/experience/editions").then().statusCode(403);
        }
        Caller both = new Caller(Tokens.user("both").roles(Roles.ACTUARY, Roles.CLAIMS_HANDLER));
        both.call().post("/api/experience/editions").then().statusCode(403);
        both.get("/api/experience/editions/2026-Q1/pool.csv").then().statusCode(403);
        RestAssured.get("/api/experience/severity").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.service("policy-service"))
                .get("/api/experience/editions")
                .then()
                .statusCode(403);
        ACTO.get("/api/claims").then().statusCode(403);
    }

    @Test
    void namesWhatIsWrongWithAQuestion() {
        refused("/api/experience/triangle?measure=guess", "measure");
        refused("/api/experience/triangle?currency=XBT", "currency");
        refused("/api/experience/triangle?side=third", "side");
        refused("/api/experience/triangle?quarters=41", "quarters");
        refused("/api/experience/frequency?by=name", "by");
    }

    private static void refused(String path, String parameter) {
        ACTO.get(path).then().statusCode(400).body("errors[0].path", equalTo(parameter));
    }

    @Test
    void isShownInBothLanguages() {
        for (PageVisit visit : List.of(PageVisit.inEnglish(ACTO), PageVisit.inKorean(ACTO))) {
            assertThat(visit.shown("/experience?by=cause&currency=EUR")).contains("<svg", "60");
            assertThat(visit.shown("/experience/triangle?currency=EUR&side=FIRST_PARTY"))
                    .contains("2026-Q1");
            assertThat(visit.shown("/experience/severity?currency=EUR")).contains("<polyline");
            assertThat(visit.shown("/experience/severity?currency=KRW")).contains("2.6251");
            assertThat(visit.shown("/experience/pool")).contains("/experience/pool");
        }
        PageVisit.inKorean(ACTO).send("/experience/pool", Map.of()).then().statusCode(303);
        assertThat(PageVisit.inKorean(ACTO).shown("/experience/pool")).contains(".csv");
    }
}
