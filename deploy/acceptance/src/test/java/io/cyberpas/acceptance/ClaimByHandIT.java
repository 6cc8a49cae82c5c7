package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ByHand.at;
import static io.cyberpas.acceptance.ByHand.leave;
import static io.cyberpas.acceptance.ByHand.now;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.local.Part;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim from notice to closure by hand: broker, handler, forensic vendor and manager, each at a browser of their own. */
@AcceptanceTest
class ClaimByHandIT {

    @Test
    void a_loss_is_settled_by_hand(SuiteUnderTest suite) {
        Story story = new Story(suite);
        String policyNumber = story.buyPolicy("종이없는통신 주식회사");
        BigDecimal before = story.aggregateRemaining(policyNumber);
        URI claim = notifyLoss(suite, policyNumber);

        try (Desk handler = suite.desk(claim, "hana", "en")) {
            take(handler, claim);
            classify(handler, claim);
            URI engagement = ForensicsByHand.appoint(handler, claim);
            try (Desk vendor = suite.desk(claim, "vera", "en")) {
                ForensicsByHand.accept(vendor, engagement);
                leave(handler, claim, "PANEL");
                ForensicsByHand.preserve(vendor, claim);
                leave(handler, claim, "PRESERVATION");
                answerDuties(handler, claim);
                reviewCover(handler, claim);
                ForensicsByHand.report(vendor, claim);
            }
            ForensicsByHand.acceptReport(handler, claim);
            assessCost(handler, claim);
            assessDemand(handler, claim);
            decide(handler, claim, "DATA_RESTORATION", "90000000");
            decide(handler, claim, "PRIVACY_LIABILITY", "1000000");
            leave(handler, claim, "COVERAGE_DECISION");
            pay(suite, handler, claim);
            handler.open(claim)
                    .choose("/recovery-assessment", "prospect", "NONE")
                    .fill("/recovery-assessment", "note", "Attacker unknown")
                    .send("/recovery-assessment");
            leave(handler, claim, "RECOVERY");
            assertThat(handler.open(claim).text()).contains("Closed");
            handler.look("claim-closed-en");
        }
        assertThat(before.subtract(story.aggregateRemaining(policyNumber))).isEqualByComparingTo("81000000");
        assertAuditHolds(suite);
    }

    private static URI notifyLoss(SuiteUnderTest suite, String policyNumber) {
        URI list = suite.parts().addresses().pages(Part.CLAIMS);
        try (Desk broker = suite.desk(URI.create(list + "/new"), "bora", "ko")) {
            broker.look("notify-ko");
            broker.fill("/claims", "policyNumber", policyNumber)
                    .fill("/claims", "awareAt", now())
                    .fill("/claims", "occurredOn", Risks.today().toString())
                    .fill("/claims", "summary", "고객 포털에서 가입자 정보를 조회한 흔적이 발견됨")
                    .fill("/claims", "name", "김보라")
                    .choose("/claims", "capacity", "BROKER")
                    .check("/claims", "suspectedParts", "DATA_RESTORATION")
                    .check("/claims", "suspectedParts", "PRIVACY_LIABILITY")
                    .send("/claims");
            assertThat(broker.lastOfPath()).startsWith("C-");
            return URI.create(list + "/" + broker.lastOfPath());
        }
    }

    private static void take(Desk handler, URI claim) {
        handler.open(claim).send("/acknowledgement");
        leave(handler, claim, "FIRST_NOTICE");
        handler.open(claim)
                .choose("/triage", "severity", "HIGH")
                .fill("/triage", "affectedSubjects", "90000")
                .check("/triage", "jurisdictions", "KR")
                .check("/triage", "traits", "COMMUNICATIONS_PROVIDER")
                .check("/triage", "traits", "PERSONAL_DATA_LEAKED")
                .check("/triage", "traits", "UNLAWFUL_ACCESS")
                .send("/triage");
        handler.look("claim-triage-en");
    }

    private static void classify(Desk handler, URI claim) {
        handler.open(at(claim, "/incident/classification"))
                .fill("/classification", "summary", "Customer numbers were walked through on the portal")
                .fill("/classification", "victim", "Hanbit Mobile")
                .fill("/classification", "industry", "517210")
                .fill("/classification", "year", "2026")
                .fill("/classification", "dataTotal", "90000")
                .send("/classification");
        handler.look("claim-incident-en");
        leave(handler, claim, "TRIAGE");
    }

    private static void answerDuties(Desk handler, URI claim) {
        for (String code : List.of("KR_NETWORK_ACT_48_3", "KR_PIPA_34", "KR_PIPA_DECREE_40")) {
            handler.open(at(claim, "/duties/" + code))
                    .fillEach("/notice", "value", "As the privacy team found on the day")
                    .send("/notice");
        }
        handler.open(at(claim, "/duties"));
        handler.look("claim-duties-en");
        int open = handler.page().locator("form[action$='/filing']").count();
        assertThat(open).as("duties to be answered").isPositive();
        for (int i = 0; i < open; i++) {
            handler.open(at(claim, "/duties"))
                    .fill("/filing", "receipt", "KISA-2026-041" + i)
                    .fill("/filing", "filedAt", now())
                    .send("/filing");
        }
        leave(handler, claim, "NOTIFICATION");
    }

    private static void reviewCover(Desk handler, URI claim) {
        handler.open(at(claim, "/coverage"))
                .fill("/reviews", "memo", "Discovered and notified within the period")
                .chooseEach("/reviews", "finding", "HOLDS")
                .fillEach("/reviews", "note", "Nothing speaks against it")
                .send("/reviews");
        leave(handler, claim, "PROVISIONAL_COVERAGE");
    }

    private static void assessCost(Desk handler, URI claim) {
        handler.open(at(claim, "/amounts/costs/new"))
                .fill("/costs", "supplier", "주식회사 데이터복구")
                .fill("/costs", "invoiceNumber", "DR-2026-0417")
                .fill("/costs", "invoicedOn", Risks.today().toString())
                .fill("/costs", "description", "Restoration of the customer database")
                .choose("/costs", "part", "DATA_RESTORATION")
                .fill("/costs", "claimed", "93000000")
                .send("/costs");
        handler.open(at(claim, "/amounts"))
                .fill("/COST-1/assessment", "assessed", "90000000")
                .fill("/COST-1/assessment", "reason", "Betterment of KRW 3M taken off")
                .send("/COST-1/assessment");
        leave(handler, claim, "FIRST_PARTY_QUANTUM");
    }

    private static void assessDemand(Desk handler, URI claim) {
        handler.open(at(claim, "/amounts/demands/new"))
                .choose("/demands", "kind", "CONSOLATION_MONEY")
                .choose("/demands", "part", "PRIVACY_LIABILITY")
                .fill("/demands", "madeOn", Risks.today().toString())
                .fill("/demands", "claimants", "Victims represented by law firm Haedong")
                .fill("/demands", "basis", "PIPA Article 39-2")
                .send("/demands");
        handler.open(at(claim, "/demands/DEMAND-1/roster"))
                .attach("/roster", "file", "victims.csv", "text/csv", Story.rosterOfTen())
                .send("/roster");
        handler.await("Complete");
        handler.open(at(claim, "/amounts/demands/DEMAND-1"))
                .choose("/DEMAND-1/assessment", "standing", "ESTABLISHED")
                .fill("/DEMAND-1/assessment", "amount", "1000000")
                .fill("/DEMAND-1/assessment", "reason", "Fault presumed")
                .send("/DEMAND-1/assessment");
        handler.look("demand-en");
        handler.open(at(claim, "/amounts"));
        handler.look("amounts-en");
        leave(handler, claim, "LIABILITY");
    }

    private static void decide(Desk handler, URI claim, String part, String granted) {
        handler.open(at(claim, "/coverage"))
                .choose("/decisions", "part", part)
                .choose("/decisions", "outcome", "COVERED")
                .fill("/decisions", "granted", granted)
                .chooseEach("/decisions", "answer", "DOES_NOT_APPLY")
                .fillEach("/decisions", "reason", "Nothing in the forensic report points to it")
                .fill("/decisions", "letter", "We confirm cover.")
                .send("/decisions");
        handler.look("coverage-en");
    }

    private static void pay(SuiteUnderTest suite, Desk handler, URI claim) {
        reserve(handler, claim, "DATA_RESTORATION", "80000000");
        reserve(handler, claim, "PRIVACY_LIABILITY", "1000000");
        try (Desk manager = suite.desk(at(claim, "/payments"), "mina", "ko")) {
            pay(handler, manager, claim, "COST-1", "90000000");
            pay(handler, manager, claim, "DEMAND-1", "1000000");
            manager.look("payments-ko");
        }
        try (Desk finance = suite.desk(at(claim, "/payments"), "fin", "ko")) {
            for (int i = 0; i < 2; i++) {
                finance.open(at(claim, "/payments"))
                        .fill("/execution", "bankReference", "KB-2026-000" + i)
                        .send("/execution");
            }
        }
        handler.open(at(claim, "/payments")).look("payments-en");
        leave(handler, claim, "PAYMENT");
    }

    private static void reserve(Desk handler, URI claim, String part, String amount) {
        handler.open(at(claim, "/payments"))
                .choose("/reserves", "part", part)
                .choose("/reserves", "kind", "INDEMNITY")
                .fill("/reserves", "amount", amount)
                .fill("/reserves", "reason", "As assessed, less retention")
                .send("/reserves");
    }

    private static void pay(Desk handler, Desk manager, URI claim, String reference, String gross) {
        handler.open(at(claim, "/payments"))
                .choose("/payments", "reference", reference)
                .fill("/payments", "amount", gross)
                .fill("/payments", "note", "As assessed")
                .send("/payments");
        manager.open(at(claim, "/payments/signs"));
        if (manager.page().locator("[name='finding']").count() > 0) {
            manager.fill("/payments/signs", "finding", "Asked the supplier: the work was done")
                    .send("/payments/signs");
        }
        manager.open(at(claim, "/payments")).send("/approval");
        manager.page().waitForFunction("() => !document.querySelector('tr[hx-trigger]')");
        assertThat(manager.page().locator("form[action$='/approval']").count()).isZero();
    }

    private static void assertAuditHolds(SuiteUnderTest suite) {
        try (Desk auditor = suite.desk(suite.at(Part.CLAIMS, "/audit"), "ada", "en")) {
            auditor.look("audit-en");
            for (Part service : Part.services()) {
                auditor.open(suite.at(service, "/audit"));
                assertThat(auditor.page()
                                .locator("main .notice.tone-bad, main .alert-danger")
                                .count())
                        .as("audit page of %s", service)
                        .isZero();
            }
        }
    }
}
