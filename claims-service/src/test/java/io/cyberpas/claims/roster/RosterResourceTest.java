package io.cyberpas.claims.roster;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class RosterResourceTest {

    private static final String HEADER = "name,birth_date,phone,category,participates,award\n";

    private PolicyService policies;
    private String claim;
    private RosterUpload upload;

    @BeforeEach
    void demandConsolationMoney() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
        upload = new RosterUpload(hana(), claim);
        hana().create(
                        claim + "/demands",
                        Map.of(
                                "kind", "CONSOLATION_MONEY",
                                "claimants", "Victims represented by law firm Haedong",
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Collective mediation 2026-14"))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class Files {

        @Test
        void areLoadedInTheBackgroundAndCounted() throws IOException {
            JsonPath roster = upload.load(sample());

            assertThat(roster.getString("status")).isEqualTo("COMPLETED");
            assertThat(roster.getInt("added")).isEqualTo(10);
            demand().body("victims", equalTo(10))
                    .body("participants", equalTo(9))
                    .body("demanded.amount", equalTo("1100000"));
        }

        @Test
        void keepTheirGoodLinesAndTellTheOthersLineByLine() {
            JsonPath roster = upload.load(
                    HEADER + "김가람,1987-04-25,010-2000-0001,,,\n이나래,x,1,,,\n박다온,1990-01-02,010-2000-0003,,,\n");

            assertThat(roster.getInt("faulty")).isEqualTo(1);
            assertThat(roster.getInt("added")).isEqualTo(2);
            assertThat(errors(1, "en"))
                    .contains("3,birth_date,", "3,phone,is no telephone number")
                    .doesNotContain("이나래");
            assertThat(errors(1, "ko")).contains("전화번호가 아님");
        }

        @Test
        void areRefusedWholeWhereThatWasChosen() {
            byte[] csv = (HEADER + "김가람,1987-04-25,010-2000-0001,,,\n이나래,x,1,,,\n").getBytes(StandardCharsets.UTF_8);
            upload.send("?mode=ALL_OR_NOTHING", UUID.randomUUID().toString(), csv)
                    .then()
                    .statusCode(202)
                    .body("status", equalTo("REFUSED"))
                    .body("faulty", equalTo(1));
            demand().body("victims", equalTo(0));
            // mended, it is another try
            upload.load(csv);
            demand().body("victims", equalTo(1));
        }

        @Test
        void nameAPersonOnceOverAllOfThemAndSayWhichLineWasFirst() {
            JsonPath first =
                    upload.load(HEADER + "김가람,1987-04-25,010-2000-0001,,,\n김 가람,19870425,+82 10-2000-0001,,,\n");
            assertThat(first.getInt("added")).isEqualTo(1);
            assertThat(first.getInt("duplicates")).isEqualTo(1);
            assertThat(errors(1, "en")).contains("3,,is on the roster already,1,2");

            JsonPath second = upload.load((HEADER + "이나래,1990-11-02,010-2000-0002,,,\n김가람,1987.04.25,01020000001,,,\n")
                    .getBytes(Charset.forName("x-windows-949")));
            assertThat(second.getInt("number")).isEqualTo(2);
            assertThat(second.getString("encoding")).isEqualTo("MS949");
            assertThat(second.getString("notice")).contains("MS949");
            assertThat(errors(2, "en")).contains("3,,is on the roster already,1,2");
            demand().body("victims", equalTo(2));
        }

        @Test
        void areTheSameRosterHoweverOftenSent() throws IOException {
            String key = UUID.randomUUID().toString();
            upload.send("", key, sample()).then().statusCode(202);
            upload.ended(1);
            upload.send("", key, sample()).then().statusCode(202);
            upload.send(sample()).then().statusCode(200).body("number", equalTo(1));
            upload.send("", key, (HEADER + "박다온,1975-01-30,010-2000-0003,,,\n").getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(422);
            hana().read(claim + "/demands/DEMAND-1/rosters").body("", hasSize(1));
        }

        @Test
        void ofThousandsOfLinesWithDuplicatesInEveryBlockAddUp() {
            String csv = HEADER
                    + IntStream.range(0, 25_000)
                            .mapToObj(i -> "김가람,1987-04-25,010-2%03d-%04d,CONTACT,,\n"
                                    .formatted(i % 24_000 / 10_000, i % 24_000 % 10_000))
                            .collect(Collectors.joining());
            JsonPath roster = upload.load(csv);
            assertThat(roster.getInt("added")).isEqualTo(24_000);
            assertThat(roster.getInt("duplicates")).isEqualTo(1_000);

            String next = hana().read(claim + "/demands/DEMAND-1/victims?size=200")
                    .body("items", hasSize(200))
                    .body("items[0].maskedName", equalTo("김*람"))
                    .body("items[0].line", equalTo(24_001))
                    .body("next", notNullValue())
                    .extract()
                    .path("next");
            hana().read(claim + "/demands/DEMAND-1/victims?size=200&after=" + next)
                    .body("items[0].line", equalTo(23_801));
        }

        @Test
        void thatWereWrongAreWithdrawnAndMayBeSentAgain() throws IOException {
            upload.load(sample());
            hana().call()
                    .body(Map.of("reason", "Wrong file"))
                    .post(claim + "/demands/DEMAND-1/rosters/1/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"));
            demand().body("victims", equalTo(0));
            assertThat(upload.load(sample()).getInt("added")).isEqualTo(10);
            hana().call()
                    .post(claim + "/demands/DEMAND-1/rosters/2/stop")
                    .then()
                    .statusCode(409);
        }

        @Test
        void thatAreNoneLeaveNothingBehind() throws SQLException {
            upload.send("shoes,size\n1,2\n".getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.file line 1"));
            upload.send(new byte[0]).then().statusCode(400);
            upload.load("이름,주민등록번호\n김가람,870425-2345678\n");
            upload.send((HEADER + "김가람,1987-04-25,010-2000-0001,,,\n").getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("tells persons apart"));
            hana().read(claim + "/demands/DEMAND-1/rosters").body("", hasSize(1));
            assertThat(count("SELECT count(*) FROM roster_upload")).isZero();
        }
    }

    @Nested
    class Awards {

        @Test
        void areSeenBeforeTheyAreSetAndCountedAnew() {
            upload.load(HEADER
                    + "김가람,1987-04-25,010-2000-0001,CONTACT,,\n"
                    + "이나래,1990-11-02,010-2000-0002,UNIQUE_ID,,\n"
                    + "박다온,1975-01-30,010-2000-0003,UNIQUE_ID,N,\n"
                    + "최라온,2001-07-14,010-2000-0004,,,300000\n");
            var terms = Map.of("awardPerHead", krw("50000"), "byCategory", Map.of("UNIQUE_ID", krw("200000")));
            hana().call()
                    .body(terms)
                    .post(claim + "/demands/DEMAND-1/award/preview")
                    .then()
                    .statusCode(200)
                    .body("total.amount", equalTo("550000"))
                    .body("participants", equalTo(3));
            demand().body("demanded.amount", equalTo("500000"));

            put("award", terms).then().statusCode(200).body("total.amount", equalTo("550000"));
            demand().body("demanded.amount", equalTo("550000")).body("awardPerHead.amount", equalTo("50000"));
            put("award", Map.of("awardPerHead", krw("100000"), "participationPercent", 50))
                    .then()
                    .statusCode(200)
                    .body("total.amount", equalTo("300000"))
                    .body("participants", equalTo(2));
            put("award", Map.of("awardPerHead", krw("3000001"))).then().statusCode(400);
            put("award", Map.of("awardPerHead", krw("1"), "byCategory", Map.of("SHOES", krw("1"))))
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.byCategory.SHOES"));
        }

        @Test
        void followWhoTakesPart() throws IOException {
            upload.load(sample());
            hana().call()
                    .body(Map.of("participates", true))
                    .put(claim + "/demands/DEMAND-1/victims/1-7/participation")
                    .then()
                    .statusCode(200)
                    .body("participates", equalTo(true));
            demand().body("participants", equalTo(10)).body("demanded.amount", equalTo("1200000"));
        }
    }

    @Nested
    class Victims {

        @Test
        void areFoundByTheirIdentityOnly() throws IOException {
            upload.load(sample());
            search(Map.of("name", "김 가람", "birthDate", "19870425", "phone", "+82 10-2000-0001"))
                    .body("", hasSize(1))
                    .body("[0].reference", equalTo("1-2"));
            search(Map.of("name", "김가람", "birthDate", "1987-04-26", "phone", "010-2000-0001"))
                    .body("", hasSize(0));
            hana().call()
                    .body(Map.of("name", "김가람", "birthDate", "x", "phone", "010-2000-0001"))
                    .post(claim + "/demands/DEMAND-1/victims/search")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.birth_date"));
        }

        @Test
        void arePaidWhereTheySay() throws IOException {
            upload.load(sample());
            var account = Map.of("bank", "088", "number", "110-123-456789", "holder", "김가람");
            hana().call()
                    .body(account)
                    .put(claim + "/demands/DEMAND-1/victims/1-2/account")
                    .then()
                    .statusCode(200)
                    .body("account", equalTo("088 ***789"));
            hana().call()
                    .body(Map.of("bank", "999", "number", "1", "holder", "x"))
                    .put(claim + "/demands/DEMAND-1/victims/1-2/account")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasSize(2));
            hana().get(claim + "/demands/DEMAND-1/victims/1-99").then().statusCode(404);
        }

        @Test
        void areKeptWithoutAnythingPersonal() throws IOException, SQLException {
            upload.load(sample());
            try (var connection = PostgresResource.superuser();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT string_agg(v::text, ' ') FROM victim v")) {
                rows.next();
                assertThat(rows.getString(1))
                        .contains("김*람")
                        .doesNotContain("김가람", "1987-04-25", "19870425", "2000-0001", "raon.choi");
            }
            assertThat(count("SELECT count(*) FROM roster_block WHERE content IS NOT NULL"))
                    .isZero();
        }
    }

    @Test
    void othersReadAtMost() {
        fin().get(claim + "/demands/DEMAND-1/victims").then().statusCode(200);
        bora().get(claim + "/demands/DEMAND-1/rosters").then().statusCode(403);
        vera().get(claim + "/demands/DEMAND-1/victims").then().statusCode(403);
        new RosterUpload(fin(), claim).send(new byte[] {'x'}).then().statusCode(403);
    }

    private io.restassured.response.ValidatableResponse demand() {
        return hana().read(claim + "/demands/DEMAND-1");
    }

    private io.restassured.response.ValidatableResponse search(Map<String, String> identity) {
        return hana().call()
                .body(identity)
                .post(claim + "/demands/DEMAND-1/victims/search")
                .then()
                .statusCode(200);
    }

    private Response put(String what, Object body) {
        long version = demand().extract().jsonPath().getLong("version");
        return hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(claim + "/demands/DEMAND-1/" + what);
    }

    private String errors(int roster, String language) {
        return hana().call()
                .header("Accept-Language", language)
                .get(claim + "/demands/DEMAND-1/rosters/" + roster + "/errors.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long count(String sql) throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static byte[] sample() throws IOException {
        try (var stream = RosterResourceTest.class.getResourceAsStream("/roster/ten-victims.csv")) {
            return stream.readAllBytes();
        }
    }

    private static Map<String, String> krw(String amount) {
        return Map.of("amount", amount, "currency", "KRW");
    }
}
