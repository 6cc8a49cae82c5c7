package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class PolicyFilterTest {

    private static ValidatableResponse found(String policy, String filter) {
        return asPada().get("/api/policies?search=%s&%s".formatted(policy, filter))
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "product=ENTERPRISE_CYBER, true",
        "product=SME_CYBER, false",
        "brokerage=HANBIT, true",
        "brokerage=MIRAE, false",
        "beginsFrom=2026-12-01&beginsTo=2026-12-01, true",
        "beginsFrom=2026-12-02, false",
        "beginsTo=2026-11-30, false",
        "expiresFrom=2027-11-30&expiresTo=2027-11-30, true",
        "expiresFrom=2027-12-01, false",
        "expiresTo=2027-11-29, false",
        "status=PENDING&product=&brokerage=, true"
    })
    void eachFilterNarrowsTheList(String filter, boolean fits) {
        try (RemoteDouble quotes = Service.quoteService()) {
            String policy = issued(quotes);
            found(policy, filter).statusCode(200).body("items.number", fits ? contains(policy) : hasSize(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"product=TEAPOT", "beginsFrom=soon", "expiresTo=2027-02-30", "status=GONE"})
    void whatCannotBeReadIsNamed(String filter) {
        found("P-2026", filter).statusCode(400).body("errors.path", hasItem(filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void aBrokerFindsNothingOfAnotherBrokerage() {
        try (RemoteDouble quotes = Service.quoteService()) {
            String policy = issued(quotes);
            as(Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE"))
                    .get("/api/policies?brokerage=HANBIT&search=" + policy)
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void thePageKeepsItsFilters() {
        given().auth()
                .oauth2(Tokens.user("pada").roles(Roles.POLICY_ADMIN).token())
                .accept("text/html")
                .cookie("lang", "ko")
                .get("/policies?product=SME_CYBER&expiresTo=2027-01-31")
                .then()
                .statusCode(200)
                .body(containsString("상세 검색"))
                .body(containsString("value=\"2027-01-31\""))
                .body(containsString("<option value=\"SME_CYBER\" selected"));
    }
}
