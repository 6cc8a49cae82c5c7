package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.local.Part;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Services are killed in the middle of what crosses them; afterwards everything has happened, and happened once. */
@AcceptanceTest
class CrashSafetyIT {

    private static final int ONE_IS_FAULTY = 200;

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
    void notices_being_imported_while_the_claims_service_dies_become_one_claim_each(SuiteUnderTest suite) {
        int lines = 2_000;
        String policyNumber = new Story(suite).buyPolicy("쏟아진통신 주식회사");
        Caller broker = suite.as("bora");
        URI imports = suite.at(Part.CLAIMS, "/api/notice-imports");
        String file =
                IntStream.rangeClosed(1, lines).mapToObj(CrashSafetyIT::notice).collect(Collectors.joining("\n"));
        String id = broker.send(
                        "POST",
                        URI.create(imports + "?defaultPolicy=" + policyNumber),
                        "application/x-ndjson",
                        file.getBytes(StandardCharsets.UTF_8),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .expect(202)
                .text("/id");
        URI progress = URI.create(imports + "/" + id);

        eventually(
                () -> broker.get(progress).expect(200),
                answer -> answer.at("/imported").asInt() > 0);
        suite.parts().kill(Part.CLAIMS);
        suite.parts().start(Part.CLAIMS);

        Answer done = eventually(
                Duration.ofMinutes(2),
                () -> broker.get(progress).expect(200),
                answer -> answer.text("/status").equals("COMPLETED"));
        int faulty = lines / ONE_IS_FAULTY;
        assertThat(done.at("/imported").asInt()).isEqualTo(lines - faulty);
        assertThat(done.at("/refused").asInt()).isEqualTo(faulty);
        assertThat(done.at("/duplicates").asInt()).isZero();
        assertThat(broker.download(URI.create(progress + "/errors.csv"), "text/csv")
                        .text()
                        .lines()
                        .skip(1)
                        .map(line -> Integer.valueOf(line.split(",")[0])))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, faulty)
                        .mapToObj(each -> each * ONE_IS_FAULTY)
                        .toList());
        try (OwnersDatabase owner = OwnersDatabase.of(suite, Part.CLAIMS)) {
            assertThat(owner.number("SELECT count(*) FROM claim WHERE policy_number = ?", policyNumber))
                    .isEqualTo(lines - faulty);
            assertThat(owner.number(
                            "SELECT count(DISTINCT claim_id) FROM imported_notice WHERE import_id = ?",
                            UUID.fromString(id)))
                    .isEqualTo(lines - faulty);
        }
    }

    /** A VERIS record of today; one of some lines is none. */
    private static String notice(int line) {
        LocalDate today = Risks.today();
        return line % ONE_IS_FAULTY == 0
                ? "no record at all"
                : """
                {"schema_version": "1.4", "incident_id": "CRASH-%d", "security_incident": "Confirmed", "victim": {"industry": "517210", \
                "country": ["KR"]}, "actor": {"internal": {"variety": ["End-user"]}}, "action": {"error": {"variety": ["Misdelivery"]}}, \
                "asset": {"assets": [{"variety": "M - Documents"}]}, "attribute": {}, "timeline": {"incident": {"year": %d, "month": %d, \
                "day": %d}}, "plus": {"cyberpas_suspected_parts": ["DATA_RESTORATION"]}}""".formatted(line, today.getYear(), today.getMonthValue(), today.getDayOfMonth());
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
