package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ClaimFile.krw;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job of the suite over REST: a risk goes from submission to policy, and a loss from notice to closure. */
@AcceptanceTest
class QuoteToPaidClaimIT {

    @Test
    void the_largest_telecom_is_referred_with_reasons_and_released_on_judged_figures(SuiteUnderTest suite) {
        Answer submitted = suite.as("bora")
                .post(suite.quotes(""), Risks.largestTelecom("대한통신 주식회사"))
                .expect(201);
        assertThat(submitted.text("/status")).isEqualTo("REFERRED");
        assertThat(submitted.at("/reasons")).as("reasons of the referral").isNotEmpty();
        assertThat(submitted.at("/options/0/premium").isMissingNode()
                        || submitted.at("/options/0/premium").isNull())
                .as("nothing is priced that the tariff has no figure for")
                .isTrue();

        String path = "/" + submitted.text("/number");
        Answer released = suite.as("seonu")
                .post(
                        suite.quotes(path + "/referral-release"),
                        submitted.etag(),
                        """
                        {"basePremium": %s, "recordsFactor": "2.80", "reason": "Judged from peers of that size"}""".formatted(krw("90000000")),
                        Map.of())
                .expect(200);
        assertThat(released.text("/status")).isEqualTo("QUOTED");
        assertThat(new BigDecimal(released.text("/options/0/premium/amount"))).isPositive();
    }

    @Test
    void a_mid_sized_telecom_goes_from_quote_to_paid_claim(SuiteUnderTest suite) {
        Story story = new Story(suite);
        String policyNumber = story.buyPolicy("한빛이동통신 주식회사");
        BigDecimal before = story.aggregateRemaining(policyNumber);
        ClaimFile claim = story.notifyLoss(policyNumber);

        story.leadToReport(claim);
        story.vendorReports(claim);
        claim.complete("FORENSIC_REPORT");
        story.assessLoss(claim);
        story.decideAndReserve(claim);
        story.payAndClose(claim);

        assertThat(before.subtract(story.aggregateRemaining(policyNumber)))
                .as("the aggregate falls by exactly what was paid")
                .isEqualByComparingTo("81000000");
        Answer erosions = suite.as("hana")
                .get(suite.policies("/" + policyNumber + "/erosions"))
                .expect(200);
        assertThat(erosions.body().toString()).contains(claim.number());
        story.assertAuditHolds();
    }
}
