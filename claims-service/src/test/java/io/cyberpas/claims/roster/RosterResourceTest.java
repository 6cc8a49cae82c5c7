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
import io.cyberpas.platform.testing.AnnouncedBody;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
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
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class RosterResourceTest {

    private static final String HEADER = "name,birth_date,phone,category,participates,award\n";

    private PolicyService policies;
    private DemandWithRoster demand;

    @BeforeEach
    void demandConsolationMoney() {
        policies = PolicyService.start();
        demand = DemandWithRoster.recorded(policies);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void areLoadedInTheBackgroundAndCounted() throws IOException {
        JsonPath roster = demand.upload().load(DemandWithRoster.ten());

        assertThat(roster.getString("status")).isEqualTo("COMPLETED");
        assertThat(roster.getInt("added")).isEqualTo(10);
        demand.read()
                .body("victims", equalTo(10))
                .body("participants", equalTo(9))
                .body("demanded.amount", equalTo("1100000"));
    }

    @Test
    void keepTheirGoodLinesAndTellTheOthersLineByLine() {
        JsonPath roster = demand.upload()
                .load(HEADER + "김가람,1987-04-25,010-2000-0001,,,\n이나래,x,1,,,\n박다온,1990-01-02,010-2000-0003,,,\n");

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
        demand.upload()
                .send("?mode=ALL_OR_NOTHING", UUID.randomUUID().toString(), csv)
                .then()
                .statusCode(202)
                .body("status", equalTo("REFUSED"))
                .body("faulty", equalTo(1));
        demand.read().body("victims", equalTo(0));
        // mended, it is another try
        demand.upload().load(csv);
        demand.read().body("victims", equalTo(1));
    }

    @Test
    void nameAPersonOnceOverAllOfThemAndSayWhichLineWasFirst() {
        JsonPath first =
                demand.upload().load(HEADER + "김가람,1987-04-25,010-2000-0001,,,\n김 가람,19870425,+82 10-2000-0001,,,\n");
        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(first.getInt("duplicates")).isEqualTo(1);
        assertThat(errors(1, "en")).contains("3,,is on the roster already,1,2");

        JsonPath second = demand.upload()
                .load((HEADER + "이나래,1990-11-02,010-2000-0002,,,\n김가람,1987.04.25,01020000001,,,\n")
                        .getBytes(Charset.forName("x-windows-949")));
        assertThat(second.getInt("number")).isEqualTo(2);
        assertThat(second.getString("encoding")).isEqualTo("MS949");
        assertThat(second.getString("notice")).contains("MS949");
        assertThat(errors(2, "en")).contains("3,,is on the roster already,1,2");
        demand.read().body("victims", equalTo(2));
    }

    @Test
    void areTheSameRosterHoweverOftenSent() throws IOException {
        String key = UUID.randomUUID().toString();
        demand.upload().send("", key, DemandWithRoster.ten()).then().statusCode(202);
        demand.upload().ended(1);
        demand.upload().send("", key, DemandWithRoster.ten()).then().statusCode(202);
        demand.upload().send(DemandWithRoster.ten()).then().statusCode(200).body("number", equalTo(1));
        demand.upload()
                .send("", key, (HEADER + "박다온,1975-01-30,010-2000-0003,,,\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        hana().read(demand.path("rosters")).body("", hasSize(1));
    }

    @Test
    void ofThousandsOfLinesWithDuplicatesInEveryBlockAddUp() {
        String csv = HEADER
                + IntStream.range(0, 25_000)
                        .mapToObj(i -> "김가람,1987-04-25,010-2%03d-%04d,CONTACT,,\n"
                                .formatted(i % 24_000 / 10_000, i % 24_000 % 10_000))
                        .collect(Collectors.joining());
        JsonPath roster = demand.upload().load(csv);
        assertThat(roster.getInt("added")).isEqualTo(24_000);
        assertThat(roster.getInt("duplicates")).isEqualTo(1_000);

        String next = hana().read(demand.path("victims?size=200"))
                .body("items", hasSize(200))
                .body("items[0].maskedName", equalTo("김*람"))
                .body("items[0].line", equalTo(24_001))
                .body("next", notNullValue())
                .extract()
                .path("next");
        hana().read(demand.path("victims?size=200&after=") + next).body("items[0].line", equalTo(23_801));
    }

    @Test
    void thatWereWrongAreWithdrawnAndMayBeSentAgain() throws IOException {
        demand.upload().load(DemandWithRoster.ten());
        hana().call()
                .body(Map.of("reason", "Wrong file"))
                .post(demand.path("rosters/1/withdrawal"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        demand.read().body("victims", equalTo(0));
        assertThat(demand.upload().load(DemandWithRoster.ten()).getInt("added")).isEqualTo(10);
        hana().call().post(demand.path("rosters/2/stop")).then().statusCode(409);
    }

    @Test
    void thatAreNoneLeaveNothingBehind() throws SQLException {
        demand.upload()
                .send("shoes,size\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.file line 1"));
        demand.upload().send(new byte[0]).then().statusCode(400);
        demand.upload().load("이름,주민등록번호\n김가람,870425-2345678\n");
        demand.upload()
                .send((HEADER + "김가람,1987-04-25,010-2000-0001,,,\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("detail", containsString("tells persons apart"));
        hana().read(demand.path("rosters")).body("", hasSize(1));
        assertThat(DemandWithRoster.count("SELECT count(*) FROM roster_upload")).isZero();
    }

    @Test
    void filesThatAreTooLargeAreRefusedBeforeTheyAreSent() throws IOException {
        assertThat(AnnouncedBody.answer(RestAssured.port, demand.path("rosters"), (1L << 30) + 1))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "a file of the kind roster may have 1,073,741,824 bytes");
    }

    @Test
    void othersReadAtMost() {
        fin().get(demand.path("victims")).then().statusCode(200);
        bora().get(demand.path("rosters")).then().statusCode(403);
        vera().get(demand.path("victims")).then().statusCode(403);
        new RosterUpload(fin(), demand.claim()).send(new byte[] {'x'}).then().statusCode(403);
    }

    private String errors(int roster, String language) {
        return hana().call()
                .header("Accept-Language", language)
                .get(demand.path("rosters/" + roster + "/errors.csv"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
