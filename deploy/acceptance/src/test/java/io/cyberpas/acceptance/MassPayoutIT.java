package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ClaimFile.krw;
import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.local.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Twenty thousand victims are put on a roster and paid while the claims service dies in the middle of each step: afterwards every line counted
 * once, the shares sum to the payment exactly, nobody is paid twice, and the books hold.
 */
@AcceptanceTest
class MassPayoutIT {

    private static final int LINES = 20_000;
    private static final int DUPLICATE_ONE_OF = 100;
    private static final int FAULTY_ONE_OF = 200;
    private static final int AWARD = 3_000;
    private static final int REJECTED_ONE_OF = 50;
    private static final Pattern CREDIT = Pattern.compile(
            "<EndToEndId>([^<]+)</EndToEndId>.*?<InstdAmt Ccy=\"KRW\">(\\d+)</InstdAmt>", Pattern.DOTALL);

    @Test
    void everybody_counts_once_and_is_paid_once_however_often_the_service_dies(SuiteUnderTest suite) {
        Story story = new Story(suite);
        ClaimFile claim = story.notifyLoss(story.buyPolicy("대량지급통신 주식회사"));
        story.leadToReport(claim);
        story.vendorReports(claim);
        claim.complete("FORENSIC_REPORT");
        story.assessCost(claim);

        int victims = loadedInSpiteOfDeath(suite, claim);
        Answer payment = approved(suite, story, claim, Integer.toString(victims * AWARD));
        BigDecimal net = new BigDecimal(payment.text("/net/amount"));
        assertThat(net).as("the retention cuts the shares").isLessThan(BigDecimal.valueOf((long) victims * AWARD));
        String file = paidInSpiteOfDeath(suite, payment.text("/number"), victims, net);
        reportedInSpiteOfDeath(suite, payment.text("/number"), file, victims);

        eventually(
                () -> suite.as("fin")
                        .get(claim.at("/payments/" + payment.text("/number")))
                        .expect(200),
                answer -> answer.text("/status").equals("PAID"));
        Answer figures =
                suite.as("fin").get(suite.at(Part.CLAIMS, "/api/figures/check")).expect(200);
        assertThat(figures.at("/differences")).isEmpty();
        story.assertAuditHolds();
    }

    /** Sends the roster twice: the service dies while it comes in, and again while it is being loaded. */
    private static int loadedInSpiteOfDeath(SuiteUnderTest suite, ClaimFile claim) {
        Caller handler = suite.as("hana");
        handler.post(claim.at("/demands"), """
                        {"kind": "CONSOLATION_MONEY", "claimants": "Victims represented by law firm Haedong",
                         "part": "PRIVACY_LIABILITY", "madeOn": "%s", "basis": "PIPA Article 39-2", "awardPerHead": %s}""".formatted(Risks.today(), krw(Integer.toString(AWARD))))
                .expect(201);
        byte[] roster = roster().getBytes(StandardCharsets.UTF_8);
        URI rosters = claim.at("/demands/DEMAND-1/rosters");
        assertDiesWhileReading(suite, handler, rosters, "text/csv", roster);
        assertThat(handler.get(rosters).expect(200).body())
                .as("nothing came in")
                .isEmpty();

        Answer received = handler.send(
                        "POST",
                        rosters,
                        "text/csv",
                        roster,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .expect(202);
        restart(suite);
        Answer loaded = eventually(
                () -> handler.get(URI.create(rosters + "/" + received.text("/number")))
                        .expect(200),
                answer -> !answer.text("/status").equals("RUNNING"));
        assertThat(loaded.text("/status")).isEqualTo("COMPLETED");
        int duplicates = LINES / DUPLICATE_ONE_OF;
        int faulty = LINES / FAULTY_ONE_OF;
        assertThat(loaded.at("/faulty").asInt()).isEqualTo(faulty);
        assertThat(loaded.at("/duplicates").asInt()).isEqualTo(duplicates);
        assertThat(loaded.at("/added").asInt()).isEqualTo(LINES - duplicates - faulty);
        return LINES - duplicates - faulty;
    }

    private static Answer approved(SuiteUnderTest suite, Story story, ClaimFile claim, String amount) {
        Answer demand = suite.as("hana").get(claim.at("/demands/DEMAND-1")).expect(200);
        suite.as("hana")
                .put(
                        claim.at("/demands/DEMAND-1/assessment"),
                        """
                        {"standing": "ESTABLISHED", "faultPercent": 100, "amount": %s, "reason": "Fault presumed"}""".formatted(krw(amount)),
                        Map.of("If-Match", demand.etag()))
                .expect(200);
        claim.complete("LIABILITY");
        claim.decideCovered("DATA_RESTORATION", "90000000").expect(201);
        claim.decideCovered("PRIVACY_LIABILITY", amount).expect(201);
        claim.complete("COVERAGE_DECISION");
        claim.reserve("PRIVACY_LIABILITY", "INDEMNITY", amount, "Awards to all victims");
        Answer payment = claim.propose("DEMAND-1", amount);
        story.lookAtSigns(claim);
        claim.approve(suite.as("mina"), payment).expect(200);
        return claim.awaitLimit(suite.as("hana"), payment);
    }

    /** The service dies in the middle of the run; answers the file for the bank. */
    private static String paidInSpiteOfDeath(SuiteUnderTest suite, String payment, int victims, BigDecimal net) {
        Caller finance = suite.as("fin");
        URI payout = suite.at(Part.CLAIMS, "/api/payouts/" + payment);
        finance.post(URI.create(payout + "/run"), "").expect(200);
        restart(suite);
        Answer run = eventually(
                () -> finance.get(payout).expect(200),
                answer -> !answer.text("/status").equals("RUNNING"));
        assertThat(run.text("/status")).isEqualTo("COMPLETED");
        assertThat(run.at("/lines").asInt()).isEqualTo(victims);
        assertThat(new BigDecimal(run.text("/made/amount"))).isEqualByComparingTo(net);
        assertThat(finance.get(URI.create(payout + "/check"))
                        .expect(200)
                        .at("/addsUp")
                        .asBoolean())
                .isTrue();

        Answer files =
                finance.post(suite.at(Part.CLAIMS, "/api/bank-files"), "").expect(200);
        assertThat(files.body()).hasSize(1);
        String file = files.text("/0/number");
        suite.as("mina")
                .post(suite.at(Part.CLAIMS, "/api/bank-files/" + file + "/release"), "")
                .expect(200);
        return file;
    }

    /** The service dies in the middle of the bank's report, which then comes again, and once more. */
    private static void reportedInSpiteOfDeath(SuiteUnderTest suite, String payment, String file, int victims) {
        Caller finance = suite.as("fin");
        String content = finance.download(
                        suite.at(Part.CLAIMS, "/api/bank-files/" + file + "/pain.001.xml"), "application/xml")
                .text();
        List<String> credits = new ArrayList<>();
        BigDecimal[] sum = {BigDecimal.ZERO};
        CREDIT.matcher(content).results().forEach(credit -> {
            credits.add(credit.group(1));
            sum[0] = sum[0].add(new BigDecimal(credit.group(2)));
        });
        assertThat(credits).hasSize(victims).doesNotHaveDuplicates();
        assertThat(sum[0])
                .as("shares sum to the payment exactly")
                .isEqualByComparingTo(finance.get(suite.at(Part.CLAIMS, "/api/payouts/" + payment))
                        .expect(200)
                        .text("/planned/amount"));
        assertThat(accounts(content)).as("an account each").hasSize(victims).doesNotHaveDuplicates();

        byte[] report = report(file, credits).getBytes(StandardCharsets.UTF_8);
        URI reports = suite.at(Part.CLAIMS, "/api/status-reports");
        assertDiesWhileReading(suite, finance, reports, "application/xml", report);
        assertThat(standing(suite, payment)).as("half a report changes nothing").containsOnlyKeys("SENT");
        for (int i = 0; i < 2; i++) {
            Answer taken = finance.send("POST", reports, "application/xml", report, Map.of())
                    .expect(200);
            assertThat(taken.at("/report/changed").asInt()).isEqualTo(victims);
            assertThat(taken.at("/report/unknown").asInt()).isZero();
        }
        int rejected = victims / REJECTED_ONE_OF;
        assertThat(standing(suite, payment)).isEqualTo(Map.of("SETTLED", victims - rejected, "RETURNED", rejected));
    }

    private static Map<String, Integer> standing(SuiteUnderTest suite, String payment) {
        Map<String, Integer> standing = new HashMap<>();
        suite.as("fin")
                .get(suite.at(Part.CLAIMS, "/api/payouts/" + payment))
                .expect(200)
                .at("/standing")
                .forEach(each -> standing.put(
                        each.path("status").asText(), each.path("credits").asInt()));
        return standing;
    }

    private static List<String> accounts(String content) {
        return Pattern.compile("<CdtrAcct><Id><Othr><Id>(\\d+)<")
                .matcher(content)
                .results()
                .map(account -> account.group(1))
                .toList();
    }

    private static void restart(SuiteUnderTest suite) {
        suite.parts().kill(Part.CLAIMS);
        suite.parts().start(Part.CLAIMS);
    }

    /** The service is killed when half of the body is sent. */
    private static void assertDiesWhileReading(
            SuiteUnderTest suite, Caller sender, URI address, String mediaType, byte[] body) {
        InputStream deadly = new ByteArrayInputStream(body) {
            private boolean isKilled;

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                if (!isKilled && pos > body.length / 2) {
                    isKilled = true;
                    suite.parts().kill(Part.CLAIMS);
                }
                return super.read(target, offset, length);
            }
        };
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + sender.token())
                    .header("Content-Type", mediaType)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofInputStream(() -> deadly))
                    .build();
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
        suite.parts().start(Part.CLAIMS);
    }

    /** Every hundredth line names the person two lines before, every two-hundredth is nobody's. */
    private static String roster() {
        StringBuilder lines = new StringBuilder("name,birth_date,phone,bank_code,account\n");
        for (int line = 1; line <= LINES; line++) {
            int person = line % DUPLICATE_ONE_OF == 0 ? line - 2 : line;
            lines.append("김%s%s,%s,010-%04d-%04d,088,%012d%n"
                    .formatted(
                            "가나다라마바사아자차".charAt(person % 10),
                            "민서도하지유은현".charAt(person % 8),
                            line % FAULTY_ONE_OF == 1 ? "1990-02-30" : "1990-04-25",
                            person / 10_000,
                            person % 10_000,
                            100_000_000_000L + person));
        }
        return lines.toString();
    }

    private static String report(String file, List<String> credits) {
        StringBuilder report = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>R-%1$s</MsgId><CreDtTm>2026-11-22T10:00:00+09:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%1$s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>%1$s-1</OrgnlPmtInfId>
                """.formatted(file));
        int told = 0;
        for (String credit : credits) {
            String status = ++told % REJECTED_ONE_OF == 0
                    ? "<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>"
                    : "<TxSts>ACSC</TxSts>";
            report.append(
                    "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId>%s</TxInfAndSts>%n".formatted(credit, status));
        }
        return report.append("</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>").toString();
    }
}
