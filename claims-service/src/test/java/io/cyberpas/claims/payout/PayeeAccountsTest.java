package io.cyberpas.claims.payout;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class PayeeAccountsTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Test
    void theSameAccountUnderAnotherNameOnAnotherClaimIsASign() throws Exception {
        var one = paying("주식회사 데이터복구");
        var other = paying("다른 업체");
        instruct(one, "777-123-000017").then().statusCode(200);
        instruct(other, "777123000017");
        hana().read(other.story().path("/fraud-signs"))
                .body(
                        "signs.find { it.sign == 'SHARED_ACCOUNT' }.evidence",
                        containsString(other.payment() + " = " + one.story().number()));
        hana().read(one.story().path("/fraud-signs")).body("signs.sign", hasItem("SHARED_ACCOUNT"));
        fin().call().post("/api/bank-files").then().statusCode(200);
    }

    private record Paying(ClaimStory story, String payment) {}

    private Paying paying(String payee) throws InterruptedException {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        String payment = hana().create(
                        story.path("/payments"),
                        Map.of("reference", "COST-1", "amount", krw(20_000_000), "payee", payee, "note", "As assessed"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        story.approve(haru(), payment).then().statusCode(200);
        assertThat(story.limited(payment)).isEqualTo("LIMIT_TAKEN");
        return new Paying(story, payment);
    }

    private static Response instruct(Paying paying, String account) {
        return fin().call()
                .body(Map.of("bank", "004", "number", account, "holder", "누군가"))
                .post("/api/payouts/" + paying.payment() + "/instruction");
    }
}
