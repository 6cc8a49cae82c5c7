package io.cyberpas.claims.liability;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class DemandResourceTest {

    private static final String HEADER = "name,birth_date,phone,email,participates,award\n";

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void recordsADemandWithTheUsualAward() {
            hana().create(claim + "/demands", consolation())
                    .then()
                    .statusCode(201)
                    .body("reference", equalTo("DEMAND-1"))
                    .body("awardPerHead.amount", equalTo("100000"))
                    .body("demanded.amount", equalTo("0"));
        }

        @Test
        void loadsTenVictimsAndAssesses() throws IOException {
            demand();
            load(hana(), sample().getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201)
                    .body("encoding", equalTo("UTF_8"))
                    .body("notice", nullValue())
                    .body("lines", equalTo(10))
                    .body("added", equalTo(10))
                    .body("duplicates", equalTo(0));

            hana().read(claim + "/demands/DEMAND-1")
                    .body("victims", equalTo(10))
                    .body("participants", equalTo(9))
                    .body("demanded.amount", equalTo("1100000"));
            put(hana(), "assessment", version(), assessment("1100001")).then().statusCode(400);
            put(hana(), "assessment", version(), assessment("1100000"))
                    .then()
                    .statusCode(200)
                    .body("assessment.amount.amount", equalTo("1100000"))
                    .body("assessment.standing", equalTo("ESTABLISHED"));
        }

        @Test
        void setsTheAwardForEverybodyWithoutOneOfTheirOwn() throws IOException {
            demand();
            load(hana(), sample().getBytes(StandardCharsets.UTF_8)).then().statusCode(201);

            put(hana(), "award", version(), Map.of("awardPerHead", krw("3000001")))
                    .then()
                    .statusCode(400);
            put(hana(), "award", version(), Map.of("awardPerHead", krw("200000")))
                    .then()
                    .statusCode(200)
                    .body("demanded.amount", equalTo("1900000"));
        }

        @Test
        void loadsAPersonOnceOverAllFiles() {
            demand();
            load(
                            hana(),
                            (HEADER + "김가람,1987-04-25,010-2000-0001,,,\n김 가람,19870425,+82 10-2000-0001,,,\n")
                                    .getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201)
                    .body("added", equalTo(1))
                    .body("duplicateLines", contains(3));
            load(
                            hana(),
                            (HEADER + "이나래,1990-11-02,010-2000-0002,,,\n김가람,1987.04.25,01020000001,,,\n")
                                    .getBytes(Charset.forName("MS949")))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(2))
                    .body("encoding", equalTo("MS949"))
                    .body("notice", containsString("MS949"))
                    .body("added", equalTo(1))
                    .body("duplicateLines", contains(3));
            hana().read(claim + "/demands/DEMAND-1").body("victims", equalTo(2));
        }

        @Test
        void isToldEveryFaultAndNothingIsLoaded() {
            demand();
            load(hana(), (HEADER + "김가람,1987-04-25,010-2000-0001,,,\n이나래,x,1,,,\n").getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItems("line 3, column birth_date", "line 3, column phone"));
            load(hana(), new byte[0]).then().statusCode(400);
            hana().read(claim + "/demands/DEMAND-1").body("victims", equalTo(0));
            hana().read(claim + "/demands/DEMAND-1/rosters").body("", hasSize(0));
        }

        @Test
        void repeatsALoadSafely() throws IOException {
            demand();
            String key = UUID.randomUUID().toString();
            byte[] csv = sample().getBytes(StandardCharsets.UTF_8);
            String first =
                    load(hana(), key, csv).then().statusCode(201).extract().asString();

            assertThat(load(hana(), key, csv).then().statusCode(201).extract().asString())
                    .isEqualTo(first);
            load(hana(), key, (HEADER + "박다온,1975-01-30,010-2000-0003,,,\n").getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(422);
            hana().read(claim + "/demands/DEMAND-1/rosters").body("", hasSize(1));
        }

        @Test
        void loadsThousandsInBatchesAndPagesThroughThem() {
            demand();
            String csv = HEADER
                    + IntStream.range(0, 4_500)
                            .mapToObj("김가람,1987-04-25,010-2000-%04d,,,\n"::formatted)
                            .collect(Collectors.joining());
            load(hana(), csv.getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201)
                    .body("added", equalTo(4_500));

            String next = hana().read(claim + "/demands/DEMAND-1/victims?size=200")
                    .body("items", hasSize(200))
                    .body("items[0].maskedName", equalTo("김*람"))
                    .body("items[0].line", equalTo(4_501))
                    .body("next", notNullValue())
                    .extract()
                    .path("next");
            hana().read(claim + "/demands/DEMAND-1/victims?size=200&after=" + next)
                    .body("items[0].line", equalTo(4_301));
        }

        @Test
        void isToldWhatIsWrongWithADemand() {
            var wrong = new HashMap<>(consolation());
            wrong.put("part", "DATA_RESTORATION");
            wrong.put("stated", krw("5"));
            hana().create(claim + "/demands", wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.part", "$.stated"));
            wrong.put("kind", "REVENGE");
            hana().create(claim + "/demands", wrong).then().statusCode(400);
        }
    }

    @Nested
    class Others {

        @Test
        void readAtMost() {
            demand();
            fin().get(claim + "/demands").then().statusCode(200);
            bora().get(claim + "/demands").then().statusCode(403);
            vera().get(claim + "/demands").then().statusCode(403);
            fin().create(claim + "/demands", consolation()).then().statusCode(403);
            load(fin(), HEADER.getBytes(StandardCharsets.UTF_8)).then().statusCode(403);
        }
    }

    @Test
    void nothingPersonalIsKeptOfAVictim() throws IOException, SQLException {
        demand();
        load(hana(), sample().getBytes(StandardCharsets.UTF_8)).then().statusCode(201);

        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT string_agg(v::text, ' ') FROM demand_victim v")) {
            rows.next();
            assertThat(rows.getString(1))
                    .contains("김*람")
                    .doesNotContain("김가람", "1987", "2000-0001", "20000001", "raon.choi");
        }
    }

    private void demand() {
        hana().create(claim + "/demands", consolation()).then().statusCode(201);
    }

    private long version() {
        return hana().read(claim + "/demands/DEMAND-1").extract().jsonPath().getLong("version");
    }

    private Response put(Caller caller, String what, long version, Object body) {
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(claim + "/demands/DEMAND-1/" + what);
    }

    private Response load(Caller caller, byte[] csv) {
        return load(caller, UUID.randomUUID().toString(), csv);
    }

    private Response load(Caller caller, String key, byte[] csv) {
        return caller.call()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv)
                .post(claim + "/demands/DEMAND-1/roster");
    }

    private static String sample() throws IOException {
        try (var stream = DemandResourceTest.class.getResourceAsStream("/roster/ten-victims.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> consolation() {
        return Map.of(
                "kind", "CONSOLATION_MONEY",
                "claimants", "Victims represented by law firm Haedong",
                "part", "PRIVACY_LIABILITY",
                "madeOn", "2026-03-01",
                "basis", "Collective mediation 2026-14, PIPA Article 39-2");
    }

    private static Map<String, Object> assessment(String amount) {
        return Map.of(
                "standing", "ESTABLISHED", "faultPercent", 100, "amount", krw(amount), "reason", "Fault is presumed");
    }

    private static Map<String, String> krw(String amount) {
        return Map.of("amount", amount, "currency", "KRW");
    }
}
