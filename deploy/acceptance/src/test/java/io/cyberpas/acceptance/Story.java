package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ClaimFile.krw;
import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The steps of the suite's main job over REST, each with what must be refused on its way. */
final class Story {

    private final SuiteUnderTest suite;

    Story(SuiteUnderTest suite) {
        this.suite = suite;
    }

    String buyPolicy(String insured) {
        Caller broker = suite.as("bora");
        Answer quote =
                broker.post(suite.quotes(""), Risks.midSizedTelecom(insured)).expect(201);
        assertThat(quote.text("/status")).isEqualTo("QUOTED");
        assertPremiumIsExplained(quote);

        String path = "/" + quote.text("/number");
        assertThat(quote.header("Location")).endsWith("/api/quotes" + path);
        broker.post(suite.quotes(path + "/acceptance"), quote.etag(), "{\"option\": 1}", Map.of())
                .expect(200);
        Answer bound = eventually(
                () -> broker.get(suite.quotes(path)).expect(200),
                answer -> answer.text("/status").equals("BOUND"));
        String policyNumber = bound.text("/policyNumber");

        Answer policy = broker.get(suite.policies("/" + policyNumber)).expect(200);
        assertThat(policy.text("/status")).isEqualTo("IN_FORCE");
        assertThat(policy.body().toString()).contains(quote.text("/number"));
        assertSomebodyElsesIsAbsent(path, policyNumber);
        return policyNumber;
    }

    /** Each line of each part is there, the running premium ends at the part's premium, and the parts sum to the total. */
    private static void assertPremiumIsExplained(Answer quote) {
        for (JsonNode option : quote.at("/options")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode part : option.path("parts")) {
                JsonNode steps = part.path("steps");
                assertThat(steps.size()).as("lines of %s", part.path("code")).isGreaterThan(5);
                sum = sum.add(new BigDecimal(part.path("premium").path("amount").asText()));
            }
            assertThat(sum)
                    .as("parts sum to the total")
                    .isEqualByComparingTo(option.path("premium").path("amount").asText());
        }
    }

    void assertSomebodyElsesIsAbsent(String quotePath, String policyNumber) {
        suite.as("minho").get(suite.quotes(quotePath)).expectProblem(404);
        suite.as("minho").get(suite.policies("/" + policyNumber)).expectProblem(404);
    }

    ClaimFile notifyLoss(String policyNumber) {
        Answer notice = suite.as("bora")
                .post(suite.claims(""), """
                        {
                          "policyNumber": "%s",
                          "awareAt": "%s",
                          "occurredOn": "%s",
                          "summary": "고객 포털에서 고객번호를 바꿔 가며 가입자 정보를 조회한 흔적이 발견됨",
                          "notifier": {"name": "김보라", "capacity": "BROKER", "email": "bora@hanbit.example"},
                          "suspectedParts": ["DATA_RESTORATION", "PRIVACY_LIABILITY"]
                        }
                        """.formatted(
                        policyNumber, Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.SECONDS), Risks.today()))
                .expect(201);
        ClaimFile claim = new ClaimFile(suite, suite.as("hana"), notice.text("/number"));
        suite.as("minho").get(claim.at("")).expectProblem(404);
        suite.as("vera").get(claim.at("")).expectProblem(404);
        return claim;
    }

    void leadToReport(ClaimFile claim) {
        Caller handler = suite.as("hana");
        assertThat(claim.completeTooEarly("FIRST_NOTICE").body().toString()).contains("NOTICE_ACKNOWLEDGED");
        claim.change("/acknowledgement", "").expect(200);
        claim.complete("FIRST_NOTICE");

        claim.change("/triage", """
                        {"severity": "HIGH", "jurisdictions": ["KR"],
                         "traits": ["COMMUNICATIONS_PROVIDER", "PERSONAL_DATA_LEAKED", "UNLAWFUL_ACCESS"],
                         "affectedSubjects": 90000, "extortionDemanded": false}""").expect(200);
        handler.put(claim.at("/incident"), veris(claim.number()), Map.of()).expect(201);
        claim.complete("TRIAGE");

        String engagement = handler.post(claim.at("/engagements"), """
                        {"vendorCode": "SECUREN", "vendorName": "SecuRen Forensics", "conflict": "NONE",
                         "conflictStatement": "No engagement for insured or claimants in three years",
                         "rateCard": "RC-2026-A", "hourlyRate": %s,
                         "statementOfWork": "Image the portal servers, establish vector, scope and affected persons",
                         "privileged": true, "letterReference": "EL-2026-118"}""".formatted(krw("250000")))
                .expect(201)
                .text("/id");
        suite.as("vera")
                .post(
                        claim.at("/engagements/" + engagement + "/acceptance"),
                        "{\"statement\": \"No engagement for the insured in three years\"}")
                .expect(200);
        suite.as("vera")
                .post(claim.at("/engagements/" + engagement + "/start"), "{\"statement\": \"On site at Mapo\"}")
                .expect(200);
        claim.complete("PANEL");
        ForensicFirm.preserve(suite.as("vera"), claim);
        suite.as("nari").get(claim.at("")).expectProblem(404);
        claim.complete("PRESERVATION");

        claim.fileDuties();
        claim.complete("NOTIFICATION");
        handler.post(claim.at("/cover-reviews"), """
                        {"memo": "Discovered and notified within the period", "findings": [%s]}""".formatted(
                                findings("TRIGGER", "RETROACTIVE_DATE", "PERIOD", "PRIOR_KNOWLEDGE", "WAITING_PERIOD")))
                .expect(201);
        claim.complete("PROVISIONAL_COVERAGE");
    }

    private static String findings(String... checks) {
        return Arrays.stream(checks).map(check -> """
                        {"check": "%s", "finding": "HOLDS", "note": "Nothing speaks against it"}""".formatted(check)).collect(Collectors.joining(","));
    }

    void vendorReports(ClaimFile claim) {
        ForensicFirm.report(suite.as("vera"), suite.as("hana"), claim);
    }

    void assessLoss(ClaimFile claim) {
        assessCost(claim);
        assessDemand(claim);
    }

    void assessCost(ClaimFile claim) {
        Caller handler = suite.as("hana");
        Answer invoice = handler.post(claim.at("/costs"), """
                        {"supplier": "주식회사 데이터복구", "invoiceNumber": "DR-2026-0417", "invoicedOn": "%s",
                         "description": "Restoration of the customer database", "part": "DATA_RESTORATION",
                         "claimed": %s, "evidence": ["E-01"]}""".formatted(Risks.today(), krw("93000000")))
                .expect(201);
        handler.put(
                        claim.at("/costs/" + invoice.text("/reference") + "/assessment"),
                        """
                        {"assessed": %s, "reason": "Betterment of KRW 3M taken off"}""".formatted(krw("90000000")),
                        Map.of("If-Match", invoice.etag()))
                .expect(200);
        claim.complete("FIRST_PARTY_QUANTUM");
    }

    private void assessDemand(ClaimFile claim) {
        Caller handler = suite.as("hana");
        Answer demand =
                handler.post(claim.at("/demands"), """
                        {"kind": "CONSOLATION_MONEY", "claimants": "Victims represented by law firm Haedong",
                         "part": "PRIVACY_LIABILITY", "madeOn": "%s", "basis": "PIPA Article 39-2"}""".formatted(Risks.today())).expect(201);
        String reference = demand.text("/reference");
        Answer roster = claim.loadRoster(reference, rosterOfTen());
        assertThat(roster.at("/added").asInt()).isEqualTo(10);
        Answer current = handler.get(claim.at("/demands/" + reference)).expect(200);
        handler.put(
                        claim.at("/demands/" + reference + "/assessment"),
                        """
                        {"standing": "ESTABLISHED", "faultPercent": 100, "amount": %s, "reason": "Fault presumed"}""".formatted(krw("1000000")),
                        Map.of("If-Match", current.etag()))
                .expect(200);
        claim.complete("LIABILITY");
    }

    void decideAndReserve(ClaimFile claim) {
        claim.decideCovered("DATA_RESTORATION", "90000000").expect(201);
        claim.decideCovered("PRIVACY_LIABILITY", "1000000").expect(201);
        claim.complete("COVERAGE_DECISION");
        claim.reserve("DATA_RESTORATION", "INDEMNITY", "80000000", "Invoice less retention");
        claim.reserve("PRIVACY_LIABILITY", "INDEMNITY", "1000000", "Awards to ten victims");
    }

    /** The same company has many losses in these tests, and soon after its policies begin: a manager may have to look. */
    void lookAtSigns(ClaimFile claim) {
        Caller manager = suite.as("mina");
        if (manager.get(claim.at("/fraud-signs")).expect(200).at("/reviewDue").asBoolean()) {
            manager.post(claim.at("/fraud-signs/reviews"), "{\"finding\": \"Asked the supplier: the work was done\"}")
                    .expect(201);
        }
    }

    void payAndClose(ClaimFile claim) {
        Caller handler = suite.as("hana");
        Answer restoration = claim.propose("COST-1", "90000000");
        assertThat(restoration.text("/retentionApplied/amount")).isEqualTo("10000000");
        assertThat(restoration.text("/net/amount")).isEqualTo("80000000");
        claim.approve(handler, restoration).expectProblem(403);
        claim.approve(suite.as("haru"), restoration).expectProblem(403);
        lookAtSigns(claim);
        claim.approve(suite.as("mina"), restoration).expect(200);
        awaitPaid(handler, claim, restoration);

        Answer consolation = claim.propose("DEMAND-1", "1000000");
        assertThat(consolation.text("/net/amount"))
                .as("the retention is deducted once a claim")
                .isEqualTo("1000000");
        lookAtSigns(claim);
        claim.approve(suite.as("haru"), consolation).expect(200);
        awaitPaid(handler, claim, consolation);
        claim.complete("PAYMENT");

        handler.put(
                        claim.at("/recovery-assessment"),
                        "{\"prospect\": \"NONE\", \"note\": \"Attacker unknown\"}",
                        Map.of())
                .expect(200);
        claim.complete("RECOVERY");
        assertThat(claim.read().text("/stage")).isEqualTo("CLOSED");
    }

    /** The policy service takes the limit, then finance records what the bank executed. */
    private void awaitPaid(Caller reader, ClaimFile claim, Answer payment) {
        claim.awaitLimit(reader, payment);
        assertThat(claim.execute(payment).text("/status")).isEqualTo("PAID");
    }

    BigDecimal aggregateRemaining(String policyNumber) {
        Answer cover = suite.as("hana")
                .get(suite.policies("/" + policyNumber + "/cover?on=" + Risks.today()))
                .expect(200);
        return new BigDecimal(cover.text("/aggregateRemaining/amount"));
    }

    void assertAuditHolds() {
        for (Part service : Part.services()) {
            Answer verification = suite.as("ada")
                    .get(suite.at(service, "/api/audit/verification"))
                    .expect(200);
            assertThat(verification.at("/intact").asBoolean())
                    .as("audit trail of %s: %s", service, verification.body())
                    .isTrue();
            assertThat(verification.at("/rows").asLong()).isPositive();
        }
    }

    static String rosterOfTen() {
        return "name,birth_date,phone,email,participates,award\n"
                + IntStream.rangeClosed(0, 9)
                        .mapToObj(i -> "김%s,198%d-04-25,010-2000-000%d,,Y,\n".formatted("가나다라마바사아자차".charAt(i), i, i))
                        .collect(Collectors.joining());
    }

    private static String veris(String claimNumber) {
        return resource("portal-leak.json").replace("${claim}", claimNumber);
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Story.class.getResourceAsStream("/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
