package io.cyberpas.claims.roster;

import static io.cyberpas.claims.Caller.hana;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class AwardResourceTest {

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
    void areSeenBeforeTheyAreSetAndCountedAnew() {
        demand.upload()
                .load(HEADER
                        + "김가람,1987-04-25,010-2000-0001,CONTACT,,\n"
                        + "이나래,1990-11-02,010-2000-0002,UNIQUE_ID,,\n"
                        + "박다온,1975-01-30,010-2000-0003,UNIQUE_ID,N,\n"
                        + "최라온,2001-07-14,010-2000-0004,,,300000\n");
        var terms = Map.of("awardPerHead", krw("50000"), "byCategory", Map.of("UNIQUE_ID", krw("200000")));
        hana().call()
                .body(terms)
                .post(demand.path("award/preview"))
                .then()
                .statusCode(200)
                .body("total.amount", equalTo("550000"))
                .body("participants", equalTo(3));
        demand.read().body("demanded.amount", equalTo("500000"));

        put(terms).then().statusCode(200).body("total.amount", equalTo("550000"));
        demand.read().body("demanded.amount", equalTo("550000")).body("awardPerHead.amount", equalTo("50000"));
        put(Map.of("awardPerHead", krw("100000"), "participationPercent", 50))
                .then()
                .statusCode(200)
                .body("total.amount", equalTo("300000"))
                .body("participants", equalTo(2));
        put(Map.of("awardPerHead", krw("3000001"))).then().statusCode(400);
        put(Map.of("awardPerHead", krw("1"), "byCategory", Map.of("SHOES", krw("1"))))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.byCategory.SHOES"));
    }

    @Test
    void followWhoTakesPart() throws IOException {
        demand.upload().load(DemandWithRoster.ten());
        hana().call()
                .body(Map.of("participates", true))
                .put(demand.path("victims/1-7/participation"))
                .then()
                .statusCode(200)
                .body("participates", equalTo(true));
        demand.read().body("participants", equalTo(10)).body("demanded.amount", equalTo("1200000"));
    }

    private Response put(Object terms) {
        long version = demand.read().extract().jsonPath().getLong("version");
        return hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(terms)
                .put(demand.path("award"));
    }

    private static Map<String, String> krw(String amount) {
        return Map.of("amount", amount, "currency", "KRW");
    }
}
