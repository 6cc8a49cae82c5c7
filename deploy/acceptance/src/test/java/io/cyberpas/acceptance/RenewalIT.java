package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.PolicyFile.amount;
import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies come to their end: offers are made by a run, decided by underwriters and brokers, and the policy that follows is issued. */
@AcceptanceTest
class RenewalIT {

    private static final String REASON = "{\"reason\": \"Agreed by telephone\"}";

    @Test
    void a_run_offers_renewal_and_the_broker_accepts_it_once(SuiteUnderTest suite) {
        PolicyFile policy = expiringSoon(suite, "이어갈통신 주식회사");
        LocalDate expiry = LocalDate.parse(policy.seenBy("bora").text("/period/to"));
        String until = "{\"until\": \"%s\"}".formatted(expiry);
        suite.as("bora").post(runs(suite, ""), until).expectProblem(403);
        suite.as("pada")
                .post(runs(suite, ""), "{\"until\": \"%s\"}".formatted(expiry.plusYears(1)))
                .expectProblem(400);
        finished(suite, suite.as("pada").post(runs(suite, ""), until).expect(201));
        Answer listed = suite.as("bora")
                .get(suite.at(Part.POLICY, "/api/renewals?due=120&size=200&state=OFFERED"))
                .expect(200);
        assertThat(listed.at("/items").findValuesAsText("policyNumber")).contains(policy.number());
        assertThat(finished(suite, suite.as("pada").post(runs(suite, ""), until).expect(201))
                        .at("/offered")
                        .asInt())
                .as("nobody is offered twice")
                .isZero();

        Answer offer = suite.as("bora").get(policy.at("/renewal")).expect(200);
        suite.as("minho").get(policy.at("/renewal")).expectProblem(404);
        assertThat(offer.text("/period/from")).isEqualTo(expiry.toString());
        assertThat(amount(offer.body(), "/premiumAfter")).isPositive();
        suite.as("fin")
                .post(policy.at("/renewal/acceptance"), version(offer), "", PolicyFile.key())
                .expectProblem(403);
        suite.as("bora")
                .post(policy.at("/renewal/acceptance"), "\"999\"", "", PolicyFile.key())
                .expectProblem(412);
        Answer accepted = suite.as("bora")
                .post(policy.at("/renewal/acceptance"), version(offer), "", PolicyFile.key())
                .expect(201);
        Answer again = say(suite, "bora", policy, "acceptance").expectProblem(409);
        assertThat(again.text("/state")).isEqualTo("ACCEPTED");

        PolicyFile next = new PolicyFile(suite, accepted.text("/policyNumber"));
        Answer following = next.seenBy("bora");
        assertThat(following.text("/predecessor")).isEqualTo(policy.number());
        assertThat(following.text("/status")).isEqualTo("PENDING");
        assertThat(following.text("/period/from")).isEqualTo(expiry.toString());
        assertThat(next.writtenPremium()).isEqualByComparingTo(amount(offer.body(), "/premiumAfter"));
        assertThat(next.read("bora", "/transactions").findValuesAsText("kind")).containsExactly("RENEWAL");
        assertThat(amount(next.read("fin", "/billing"), "/open")).isEqualByComparingTo(next.writtenPremium());
        assertThat(amount(next.read("fin", "/cessions"), "/cededPremium")).isPositive();
        new Books(suite).assertBalanced();
    }

    @Test
    void renewals_are_changed_declined_and_refused_with_reasons(SuiteUnderTest suite) {
        PolicyFile declined = offered(suite, "거절할통신 주식회사");
        Answer before = suite.as("uma").get(declined.at("/renewal")).expect(200);
        String cheaper = "{\"reason\": \"As asked\", \"parts\": [{\"code\": \"DATA_RESTORATION\", \"limit\": %s}]}"
                .formatted(ClaimFile.krw("300000000"));
        suite.as("bora")
                .post(declined.at("/renewal/terms"), version(before), cheaper, PolicyFile.key())
                .expectProblem(403);
        Answer changed = suite.as("uma")
                .post(declined.at("/renewal/terms"), version(before), cheaper, PolicyFile.key())
                .expect(200);
        assertThat(amount(changed.body(), "/premiumAfter")).isLessThan(amount(before.body(), "/premiumAfter"));
        assertThat(say(suite, "bora", declined, "declination").expect(200).text("/state"))
                .isEqualTo("DECLINED_BY_INSURED");
        assertThat(say(suite, "bora", declined, "acceptance")
                        .expectProblem(409)
                        .at("/legal")
                        .toString())
                .contains("WITHDRAWN");

        PolicyFile refused = offered(suite, "못이을통신 주식회사");
        say(suite, "bora", refused, "non-renewal").expectProblem(403);
        say(suite, "uma", refused, "non-renewal").expect(200);
        Answer ended = suite.as("bora").get(refused.at("/renewal")).expect(200);
        assertThat(ended.text("/state")).isEqualTo("NOT_RENEWED");
        assertThat(ended.at("/steps").findValuesAsText("reason")).contains("Agreed by telephone");
    }

    @Test
    void a_policy_takes_the_place_of_another(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("바꿔탈통신 주식회사"));
        LocalDate day = Risks.today().plusDays(40);
        String wish = "{\"effectiveFrom\": \"%s\", \"reason\": \"The insured's year begins then\"}".formatted(day);
        JsonNode plan = policy.preview("bora", "rewriting", wish).expect(200).body();
        policy.record("bora", "rewriting", wish).expectProblem(403);
        policy.record("pada", "rewriting", "\"999\"", wish).expectProblem(412);
        Answer rewritten = policy.record("pada", "rewriting", wish).expect(201);
        assertThat(policy.seenBy("pada").text("/endedOn")).isEqualTo(day.toString());
        Answer next = new PolicyFile(suite, rewritten.text("/policyNumber")).seenBy("bora");
        assertThat(next.text("/predecessor")).isEqualTo(policy.number());
        assertThat(next.at("/period")).isEqualTo(plan.path("period"));
        assertThat(policy.record("pada", "reinstatement", wish)
                        .expectProblem(409)
                        .at("/legal")
                        .toString())
                .as("the other one stands in its place")
                .doesNotContain("REINSTATEMENT");
        for (PolicyFile each : List.of(policy, new PolicyFile(suite, rewritten.text("/policyNumber")))) {
            assertThat(amount(each.read("fin", "/billing"), "/open")).isEqualByComparingTo(each.writtenPremium());
            assertThat(amount(each.read("fin", "/commissions"), "/written"))
                    .isEqualByComparingTo(each.writtenPremium());
        }
        assertThat(suite.as("ada")
                        .get(suite.at(Part.POLICY, "/api/accumulation/check"))
                        .expect(200)
                        .at("/agrees")
                        .asBoolean())
                .as("nothing is exposed twice")
                .isTrue();
        new Books(suite).assertBalanced();
    }

    /** Insured from today for less than a year, so that the end is near. */
    static PolicyFile expiringSoon(SuiteUnderTest suite, String insured) {
        String end = "\"" + Risks.today().plusDays(90) + "\"";
        return PolicyFile.issued(suite, Json.with(Risks.midSizedTelecom(insured), "/cover/to", end));
    }

    private static PolicyFile offered(SuiteUnderTest suite, String insured) {
        PolicyFile policy = expiringSoon(suite, insured);
        suite.as("bora").post(policy.at("/renewal"), "").expectProblem(403);
        Answer offer = suite.as("uma").post(policy.at("/renewal"), "").expect(201);
        assertThat(offer.text("/state")).as("%s", offer.at("/reasons")).isEqualTo("OFFERED");
        return policy;
    }

    private static Answer say(SuiteUnderTest suite, String user, PolicyFile policy, String what) {
        Answer seen = suite.as(user).get(policy.at("/renewal")).expect(200);
        String json = what.equals("acceptance") ? "" : REASON;
        return suite.as(user).post(policy.at("/renewal/" + what), version(seen), json, PolicyFile.key());
    }

    private static Answer finished(SuiteUnderTest suite, Answer run) {
        return eventually(
                () -> suite.as("pada").get(runs(suite, "/" + run.text("/id"))).expect(200),
                answer -> !answer.at("/running").asBoolean());
    }

    private static String version(Answer renewal) {
        return "\"" + renewal.text("/version") + "\"";
    }

    private static URI runs(SuiteUnderTest suite, String path) {
        return suite.at(Part.POLICY, "/api/renewal-runs" + path);
    }
}
