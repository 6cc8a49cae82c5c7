package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static org.hamcrest.Matchers.containsString;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class ClaimPagesTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @ParameterizedTest
    @CsvSource({"en,Course of the claim,Acknowledge the notice", "ko,진행 단계,접수 확인"})
    void overviewSpeaksBothLanguages(String language, String steps, String action) {
        var claim = bora().notifyUnder(policies.policyInForce());
        hana().call()
                .accept("text/html")
                .cookie("lang", language)
                .get("/claims/" + claim)
                .then()
                .statusCode(200)
                .body(containsString(claim))
                .body(containsString(steps))
                .body(containsString(action));
    }
}
