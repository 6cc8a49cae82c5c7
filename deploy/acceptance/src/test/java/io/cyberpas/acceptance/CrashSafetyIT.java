package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.local.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Services are killed in the middle of what crosses them; afterwards everything has happened, and happened once. */
@AcceptanceTest
class CrashSafetyIT {

    @Test
    void a_quote_accepted_while_the_policy_service_is_dead_becomes_one_policy(SuiteUnderTest suite) {
        Caller broker = suite.as("bora");
        Answer quote = broker.post(suite.quotes(""), Risks.midSizedTelecom("끊김통신 주식회사"))
                .expect(201);
        String path = "/" + quote.text("/number");

        suite.parts().kill(Part.POLICY);
        broker.post(suite.quotes(path + "/acceptance"), quote.etag(), "{\"option\": 2}", Map.of())
                .expect(200);
        suite.parts().kill(Part.QUOTE);
        suite.parts().start(Part.POLICY);
        suite.parts().start(Part.QUOTE);

        String policyNumber = eventually(
                        () -> broker.get(suite.quotes(path)).expect(200),
                        answer -> answer.text("/status").equals("BOUND"))
                .text("/policyNumber");
        Answer policies = broker.get(suite.policies("?search=" + URLEncoder.encode("끊김", StandardCharsets.UTF_8)))
                .expect(200);
        assertThat(policies.at("/items").findValuesAsText("number")).containsExactly(policyNumber);
        assertThat(broker.get(suite.policies("/" + policyNumber)).expect(200).text("/quoteNumber"))
                .isEqualTo(quote.text("/number"));
    }

    @Test
    void members_being_enrolled_while_the_policy_service_dies_are_enrolled_once(SuiteUnderTest suite) {
        int members = 30_000;
        PolicyFile policy = PolicyFile.issued(suite, Products.mobilePayment("Chongqi Pay", members));
        String enrolment = GroupPolicyIT.enrol(policy, GroupPolicyIT.members(members))
                .expect(202)
                .text("/id");

        suite.parts().kill(Part.POLICY);
        suite.parts().start(Part.POLICY);

        Answer done = GroupPolicyIT.completed(policy, enrolment);
        assertThat(done.at("/enrolled").asInt()).isEqualTo(members);
        assertThat(done.at("/duplicates").asInt()).isZero();
    }

    @Test
    void a_payment_approved_while_the_policy_service_is_dead_takes_the_limit_once(SuiteUnderTest suite) {
        Story story = new Story(suite);
        String policyNumber = story.buyPolicy("되살아난통신 주식회사");
        ClaimFile claim = story.notifyLoss(policyNumber);
        story.leadToReport(claim);
        story.vendorReports(claim);
        claim.complete("FORENSIC_REPORT");
        story.assessLoss(claim);
        story.decideAndReserve(claim);
        Answer payment = claim.propose("COST-1", "90000000");

        suite.parts().kill(Part.POLICY);
        Answer approved = claim.approve(suite.as("mina"), payment).expect(200);
        assertThat(approved.text("/status")).as("no payment without its limit").isEqualTo("APPROVED");
        suite.parts().kill(Part.CLAIMS);
        suite.parts().start(Part.POLICY);
        suite.parts().start(Part.CLAIMS);

        claim.awaitLimit(suite.as("hana"), payment);
        Answer erosions = suite.as("hana")
                .get(suite.policies("/" + policyNumber + "/erosions"))
                .expect(200);
        assertThat(erosions.body().findValuesAsText("claimNumber")).containsExactly(claim.number());
        story.assertAuditHolds();
    }
}
