package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.local.Part;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stolen money of households: small losses are settled on the bank's record without a person, within the limits of the person. */
@AcceptanceTest
class StolenMoneyIT {

    private static final String HEADER =
            "memberReference,name,birthDate,email,phone,from,to,consentAt,disclosureVersion\n";

    @Test
    void a_member_of_a_platform_is_paid_without_a_human_hand(SuiteUnderTest suite) {
        PolicyFile policy = GroupPolicyIT.platform(suite, "Chunhe Pay");
        GroupPolicyIT.completed(
                policy,
                GroupPolicyIT.enrol(policy, HEADER + coveredFromToday("M-0000001", "Lin Qiuyue"))
                        .expect(202)
                        .text("/id"));
        String certificate = policy.number() + "-01-0000002";
        Loss loss = new Loss(policy.number(), certificate, "2400.00", "A-2026-11-4417");

        Answer told = suite.as("bora").post(losses(suite, ""), loss.json()).expect(201);
        String claim = told.text("/claimNumber");
        Answer settled = judged(suite, claim);
        assertThat(settled.text("/status")).as("%s", settled.at("/checks")).isEqualTo("SETTLED");
        assertThat(settled.text("/payable/amount")).isEqualTo("2400.00");
        assertThat(settled.text("/perEvent/amount")).isEqualTo("3000.00");
        assertThat(settled.text("/perYear/amount")).isEqualTo("100000.00");
        Answer payment = taken(suite, claim);
        assertThat(payment.text("/approvals/0/approvedBy")).startsWith("rule:funds-transfer-");
        assertThat(suite.as("pada").get(policy.at("/erosions")).expect(200).text("/items/0/amount/amount"))
                .as("the limit is taken")
                .isEqualTo("2400.00");

        Answer again = suite.as("bora").post(losses(suite, ""), loss.json()).expectProblem(409);
        assertThat(again.text("/claimNumber")).as("the same loss is found").isEqualTo(claim);

        Loss sameEvent = new Loss(policy.number(), certificate, "900.00", null);
        String second = suite.as("bora")
                .post(losses(suite, ""), sameEvent.json())
                .expect(201)
                .text("/claimNumber");
        assertThat(judged(suite, second).text("/payable/amount"))
                .as("CNY 3,000 for the event are all there is")
                .isEqualTo("600.00");

        suite.as("fin")
                .post(suite.claims("/" + claim + "/payments/" + payment.text("/number") + "/execution"), """
                        {"paidOn": "%s", "bankReference": "ICBC-%s"}""".formatted(
                                Risks.today(), claim))
                .expect(200);
        assertThat(suite.as("hana").get(suite.claims("/" + claim)).expect(200).text("/stage"))
                .isIn("CLOSED", "RECOVERY");
    }

    @Test
    void the_limit_of_the_year_cuts_a_loss_and_what_is_doubtful_goes_to_people(SuiteUnderTest suite) {
        String policy = QuoteFile.submit(suite, "bora", Products.virtualProperty("Gao Yuchen"))
                .becomePolicy("bora")
                .text("/number");
        Loss first = new Loss(policy, null, "2900.00", "A-2026-11-4418");
        String claim = suite.as("bora")
                .post(losses(suite, ""), first.json())
                .expect(201)
                .text("/claimNumber");
        Answer settled = judged(suite, claim);
        assertThat(settled.text("/status")).as("%s", settled.at("/checks")).isEqualTo("SETTLED");
        assertThat(settled.text("/payable/amount"))
                .as("less CNY 100 of retention")
                .isEqualTo("2800.00");

        Loss large = new Loss(policy, null, "9000.00", "A-2026-11-4419");
        String handled = suite.as("bora")
                .post(losses(suite, ""), large.json())
                .expect(201)
                .text("/claimNumber");
        Answer referred = judged(suite, handled);
        assertThat(referred.text("/status")).isEqualTo("REFERRED");
        Answer assessed = suite.as("hana")
                .post(losses(suite, "/" + handled + "/assessment"), referred.etag(), """
                        {"amount": {"amount": "9000.00", "currency": "CNY"}, "reason": "All of it was stolen"}""", Map.of())
                .expect(200);
        assertThat(assessed.text("/payable/amount"))
                .as("of CNY 10,000 in the year CNY 7,200 are left")
                .isEqualTo("7200.00");
    }

    /** A loss of one transaction with the record of the bank that shows it. */
    private record Loss(String policy, String certificate, String amount, String police, String reference) {

        Loss(String policy, String certificate, String amount, String police) {
            this(policy, certificate, amount, police, "TX-" + UUID.randomUUID());
        }

        String json() {
            Instant booked = Instant.now().minus(Duration.ofMinutes(30)).truncatedTo(ChronoUnit.MINUTES);
            Instant today = Risks.today()
                    .atStartOfDay(java.time.ZoneId.of("Asia/Seoul"))
                    .toInstant();
            Instant at = booked.isBefore(today) ? today : booked;
            byte[] record = ("reference,bookedAt,amount,currency,counterAccount\n%s,%s,%s,CNY,622200008812\n"
                            .formatted(reference, at, amount))
                    .getBytes(StandardCharsets.UTF_8);
            return """
                    {"policyNumber": "%s", %s "accountKind": "PAYMENT_ACCOUNT", "cause": "STOLEN_ACCESS", "account": "6222021234567890",
                     "institution": {"code": "ICBKCNBJ", "name": "ICBC"}, "awareAt": "%s", "summary": "Paid by somebody else",
                     "notifier": {"name": "Lin Qiuyue", "capacity": "INSURED", "phone": "13800138000"}, %s
                     "transactions": [{"reference": "%s", "bookedAt": "%s", "amount": {"amount": "%s", "currency": "CNY"},
                                       "counterAccount": "**** 8812"}],
                     "record": {"issuedAt": "%s", "sha256": "%s", "content": "%s"}}""".formatted(
                            policy,
                            certificate == null ? "" : "\"certificate\": \"%s\",".formatted(certificate),
                            at,
                            police == null ? "" : "\"policeReference\": \"%s\",".formatted(police),
                            reference,
                            at,
                            amount,
                            at,
                            sha256(record),
                            Base64.getEncoder().encodeToString(record));
        }

        private static String sha256(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static String coveredFromToday(String reference, String name) {
        return "%s,%s,1990-04-25,member@example.com,13800138000,%s,,%s,2026-01%n"
                .formatted(reference, name, Risks.today(), Instant.now().minus(Duration.ofDays(2)));
    }

    private static URI losses(SuiteUnderTest suite, String path) {
        return suite.at(Part.CLAIMS, "/api/funds-transfer-losses" + path);
    }

    private static Answer judged(SuiteUnderTest suite, String claim) {
        return eventually(
                () -> suite.as("hana").get(losses(suite, "/" + claim)).expect(200),
                answer -> !answer.text("/status").equals("RECEIVED"));
    }

    private static Answer taken(SuiteUnderTest suite, String claim) {
        String number = suite.as("hana")
                .get(suite.claims("/" + claim + "/payments"))
                .expect(200)
                .text("/items/0/number");
        return eventually(
                () -> suite.as("hana")
                        .get(suite.claims("/" + claim + "/payments/" + number))
                        .expect(200),
                answer -> answer.text("/status").equals("LIMIT_TAKEN"));
    }
}
