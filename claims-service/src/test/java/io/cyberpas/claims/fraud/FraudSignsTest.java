package io.cyberpas.claims.fraud;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class FraudSignsTest {

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
    void aHighScoreWaitsForAManagerAndIsExplainedLineByLine() throws Exception {
        ClaimStory.readyToPay(policies);
        var story = ClaimStory.readyToPay(policies);
        hana().read(story.path("/fraud-signs"))
                .body("reviewDue", equalTo(false))
                .body("signs.sign", hasItems("DUPLICATE_INVOICE"))
                .body("signs.find { it.sign == 'DUPLICATE_INVOICE' }.evidence", containsString("COST-1 = C-"));
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE cost_item SET invoiced_on = '2025-12-20' WHERE claim_id ="
                    + " (SELECT id FROM claim WHERE number = '" + story.number() + "')");
            statement.execute("UPDATE claim SET cover_from = '2026-01-10' WHERE number = '" + story.number() + "'");
        }
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        var payment = story.proposed("COST-1", 10_000_000);
        hana().read(story.path("/fraud-signs"))
                .body("reviewDue", equalTo(true))
                .body("signs.sign", hasItems("SOON_AFTER_INCEPTION", "INVOICE_BEFORE_INCIDENT", "DUPLICATE_INVOICE"));
        story.approve(haru(), payment).then().statusCode(409).body("detail", containsString("A manager has to look"));

        var page = "/claims/" + story.number() + "/payments/signs";
        assertThat(PageVisit.inEnglish(hana()).shown(page))
                .contains("Invoice dated before the incident")
                .doesNotContain("<form method=\"post\"");
        assertThat(PageVisit.inKorean(mina()).shown(page)).contains("사고 전 일자의 청구서", "<textarea");
        hana().create(story.path("/fraud-signs/reviews"), Map.of("finding", "x"))
                .then()
                .statusCode(403);
        assertThat(PageVisit.inKorean(mina())
                        .send(page, Map.of("finding", "기본계약에 따른 청구서임을 확인함"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageVisit.inKorean(ada()).shown(page)).contains("기본계약에 따른");
        hana().read(story.path("/fraud-signs"))
                .body("reviewDue", equalTo(false))
                .body("reviews", hasSize(1));
        story.approve(haru(), payment).then().statusCode(200);
    }

    @Test
    void nobodyOutsideTheInsurerSeesTheSigns() {
        var story = ClaimStory.readyToPay(policies);
        for (var outsider : List.of(bora(), vera(), fin())) {
            outsider.get(story.path("/fraud-signs")).then().statusCode(403);
            assertThat(PageVisit.inEnglish(outsider)
                            .get("/claims/" + story.number() + "/payments/signs")
                            .statusCode())
                    .isEqualTo(403);
        }
        mina().create(story.path("/fraud-signs/reviews"), Map.of("finding", " "))
                .then()
                .statusCode(400);
    }
}
