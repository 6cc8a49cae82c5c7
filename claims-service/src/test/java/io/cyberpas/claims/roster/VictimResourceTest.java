package io.cyberpas.claims.roster;

import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class VictimResourceTest {

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
    void areFoundByTheirIdentityOnly() throws IOException {
        demand.upload().load(DemandWithRoster.ten());
        search(Map.of("name", "김 가람", "birthDate", "19870425", "phone", "+82 10-2000-0001"))
                .body("", hasSize(1))
                .body("[0].reference", equalTo("1-2"));
        search(Map.of("name", "김가람", "birthDate", "1987-04-26", "phone", "010-2000-0001"))
                .body("", hasSize(0));
        hana().call()
                .body(Map.of("name", "김가람", "birthDate", "x", "phone", "010-2000-0001"))
                .post(demand.path("victims/search"))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.birth_date"));
    }

    @Test
    void arePaidWhereTheySay() throws IOException {
        demand.upload().load(DemandWithRoster.ten());
        var account = Map.of("bank", "088", "number", "110-123-456789", "holder", "김가람");
        hana().call()
                .body(account)
                .put(demand.path("victims/1-2/account"))
                .then()
                .statusCode(200)
                .body("account", equalTo("088 ***789"));
        hana().call()
                .body(Map.of("bank", "999", "number", "1", "holder", "x"))
                .put(demand.path("victims/1-2/account"))
                .then()
                .statusCode(400)
                .body("errors.path", hasSize(2));
        hana().get(demand.path("victims/1-99")).then().statusCode(404);
    }

    @Test
    void areKeptWithoutAnythingPersonal() throws IOException, SQLException {
        demand.upload().load(DemandWithRoster.ten());
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT string_agg(v::text, ' ') FROM victim v")) {
            rows.next();
            assertThat(rows.getString(1))
                    .contains("김*람")
                    .doesNotContain("김가람", "1987-04-25", "19870425", "2000-0001", "raon.choi");
        }
        assertThat(DemandWithRoster.count("SELECT count(*) FROM roster_block WHERE content IS NOT NULL"))
                .isZero();
    }

    private ValidatableResponse search(Map<String, String> identity) {
        return hana().call()
                .body(identity)
                .post(demand.path("victims/search"))
                .then()
                .statusCode(200);
    }
}
