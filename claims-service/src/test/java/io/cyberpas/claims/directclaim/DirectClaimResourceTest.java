package io.cyberpas.claims.directclaim;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.thirdparty.Counsel.cora;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class DirectClaimResourceTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicies() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void isMatchedWithAClaimAndRecordedThere() {
        String claim = bora().notifyUnder(policies.policyInForce());
        String number = hana().create("/api/direct-claims", submission())
                .then()
                .statusCode(201)
                .body("code", matchesPattern("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}"))
                .extract()
                .path("number");

        hana().read("/api/direct-claims/" + number).body("maskedName", equalTo("김*람"));
        contact(hana(), number, " ").then().statusCode(400).body("errors[0].path", equalTo("$.reason"));
        contact(ada(), number, "Curious").then().statusCode(403);
        contact(hana(), number, "Which account?").then().statusCode(200).body("contact", equalTo("010-1234-5678"));
        ada().read("/api/audit?subject=" + number)
                .body("items.findAll { it.action == 'direct-claim.contact-shown' }.reason", contains("Which account?"));
        hana().read("/api/direct-claims?status=RECEIVED").body("items.number", hasItem(number));
        put(number, "match", 0, Map.of("claim", "C-2020-000000")).then().statusCode(404);
        put(number, "match", 0, Map.of("claim", claim))
                .then()
                .statusCode(200)
                .body("claim", equalTo(claim))
                .body("proceeding", equalTo("PROC-1"));
        put(number, "rejection", 1, Map.of("reason", "No"))
                .then()
                .statusCode(409)
                .body("state", equalTo("MATCHED"));
        hana().read("/api/claims/" + claim + "/proceedings/PROC-1")
                .body("claimants", equalTo("Victim 김*람"))
                .body("caseNumber", equalTo(number))
                .body("deadlines[0].kind", equalTo("ANSWER"));
    }

    @Test
    void forgetsTheContactOfWhatIsTurnedDown() {
        String number = cora().create("/api/direct-claims", submission())
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        put(number, "rejection", 0, Map.of("reason", "No policy of ours"))
                .then()
                .statusCode(200);
        contact(hana(), number, "Anything left?").then().statusCode(200).body("contact", nullValue());
        cora().get("/api/direct-claims/" + number).then().statusCode(403);
    }

    @Test
    void keepsNoPersonInTheClear() throws SQLException {
        hana().create("/api/direct-claims", submission()).then().statusCode(201);

        try (var database = PostgresResource.superuser();
                var rows =
                        database.createStatement().executeQuery("SELECT d::text, sealed_contact FROM direct_claim d")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("김가람");
                byte[] sealed = rows.getBytes(2);
                if (sealed != null) {
                    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234-5678");
                }
            }
        }
    }

    @Test
    void namesWhatIsWrong() {
        var wrong = new HashMap<>(submission());
        wrong.put("contact", "somewhere");

        hana().create("/api/direct-claims", wrong).then().statusCode(400).body("errors[0].path", equalTo("$.contact"));
    }

    private static Response put(String number, String verb, long version, Object body) {
        return hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/direct-claims/" + number + "/" + verb);
    }

    private static Map<String, String> submission() {
        return Map.of(
                "name", "김가람",
                "contact", "010-1234-5678",
                "insuredNamed", "한강텔레콤",
                "happened", "고객번호와 주소가 유출되었다는 안내를 받았습니다");
    }

    private static Response contact(Caller reader, String number, String reason) {
        return reader.call().body(Map.of("reason", reason)).post("/api/direct-claims/" + number + "/contact");
    }
}
