package io.cyberpas.claims.amounts;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.roster.RosterUpload;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class AmountsPagesTest {

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        var notice = new HashMap<>(Caller.notice(policies.policyInForce()));
        notice.put("suspectedParts", List.of("DATA_RESTORATION", "BUSINESS_INTERRUPTION", "PRIVACY_LIABILITY"));
        claim = bora().create("/api/claims", notice)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aLossOfIncomeIsWorkedOutByTheDay() {
        StringBuilder reference = new StringBuilder();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2026, 1, 18)); day = day.plusDays(1)) {
            reference.append(day).append("\t12,000,000\r\n");
        }
        var form = new HashMap<String, Object>(Map.of(
                "beganAt", "2026-01-18T00:00",
                "restoredAt", "2026-01-19T00:00",
                "reference", reference.toString(),
                "actual", "2026-01-18 0",
                "trendPercent", "0",
                "savedCost", "1000000",
                "savedCostCurrency", "KRW",
                "extraExpense", "0",
                "extraExpenseCurrency", "KRW",
                "basis", "Ledger"));
        form.put("lossAvoided", "0");
        form.put("lossAvoidedCurrency", "KRW");
        assertThat(inKorean(hana()).shown(page("/interruptions/BUSINESS_INTERRUPTION")))
                .contains("일별 매출총이익");
        inEnglish(hana())
                .send(page("/interruptions/BUSINESS_INTERRUPTION/study"), form)
                .then()
                .statusCode(303);
        // Sixteen of twenty-four hours lie behind the waiting period of eight: eight of twelve million, less two thirds
        // of the one saved.
        for (PageVisit visit : List.of(inEnglish(hana()), inKorean(hana()))) {
            assertThat(visit.shown(page("/interruptions/BUSINESS_INTERRUPTION/worksheet")))
                    .contains("16:00", "8,000,000", "666,667", "7,333,333");
        }
        assertThat(inEnglish(hana()).shown(page(""))).contains("Worksheet", "7,333,333");
        form.put("actual", "tomorrow 5");
        inEnglish(hana())
                .send(page("/interruptions/BUSINESS_INTERRUPTION/study"), form)
                .then()
                .statusCode(400);
    }

    @Test
    void invoicesAreTakenFromAFileAndCut() {
        String file =
                "supplier,invoiceNumber,invoicedOn,description,part,amount,currency\nA,1,2026-02-15,x,DATA_RESTORATION,350000000,KRW\n";
        inEnglish(hana())
                .upload(page("/cost-file"), Map.of(), "file", "costs.csv", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303);
        inEnglish(hana())
                .send(
                        page("/costs/COST-1/cut"),
                        Map.of(
                                "_version",
                                "0",
                                "kind",
                                "BETTERMENT",
                                "cut",
                                "20000000",
                                "cutCurrency",
                                "KRW",
                                "reason",
                                "newer"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(page("")))
                .contains("Betterment", "Awaits approval")
                .doesNotContain("/costs/COST-1/approval");
        assertThat(inKorean(Caller.mina()).shown(page(""))).contains("개량 이익", "/costs/COST-1/approval");
        inEnglish(Caller.mina())
                .send(page("/costs/COST-1/approval"), Map.of("_version", "1"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(page(""))).contains("approved by Mina Kim");
    }

    @Test
    void anInvoiceIsRecordedAndAssessed() {
        assertThat(inEnglish(hana()).shown(page("")))
                .contains(
                        "No invoice is recorded yet",
                        "The loss of income is not worked out yet",
                        "Data restoration",
                        page("/costs/new"));
        assertThat(inKorean(hana()).shown(page("/costs/new")))
                .contains("데이터 복구", "기업휴지")
                .doesNotContain("개인정보 배상책임");
        inEnglish(hana())
                .send(page("/costs"), invoice("DR-1"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page("")));
        inEnglish(hana())
                .send(page("/costs"), invoice("dr 1"))
                .then()
                .statusCode(409)
                .body(containsString("COST-1"));

        assertThat(inEnglish(hana()).shown(page("")))
                .contains("주식회사 데이터복구", "₩48,000,000", "1 open", "Not assessed", "value=\"48000000\"");
        inEnglish(hana())
                .send(page("/costs/COST-1/assessment"), assessment("assessed", "49000000", 0))
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML)
                .body(containsString("assessed"));
        inEnglish(hana())
                .send(page("/costs/COST-1/assessment"), assessment("assessed", "45,000,000", 0))
                .then()
                .statusCode(303);
        inEnglish(hana())
                .send(page("/costs/COST-1/assessment"), assessment("assessed", "1", 0))
                .then()
                .statusCode(412);
        assertThat(inKorean(fin()).shown(page("")))
                .contains("45,000,000원", "모두 산정됨")
                .doesNotContain("청구서 기록");
    }

    @Test
    void anInterruptionIsWorkedOut() {
        assertThat(inEnglish(hana()).shown(page("/interruptions/BUSINESS_INTERRUPTION")))
                .contains("Gross profit lost");
        inEnglish(hana())
                .send(
                        page("/interruptions/BUSINESS_INTERRUPTION"),
                        Map.of(
                                "beganAt", "2026-01-18T09:00",
                                "restoredAt", "2026-01-19T15:00",
                                "hourlyLoss", "2000000",
                                "hourlyLossCurrency", "KRW",
                                "savedCost", "1500000",
                                "savedCostCurrency", "KRW",
                                "basis", "Ledger"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(page(""))).contains("₩42,900,000", "₩1,100,000 behind", "8 hours");
    }

    @Test
    void aDemandIsRecordedAndAssessed() {
        assertThat(inEnglish(hana()).shown(page("/demands/new"))).contains("Consolation money", "Privacy liability");
        inEnglish(hana())
                .send(page("/demands"), demand())
                .then()
                .statusCode(303)
                .header("Location", endsWith(page("/demands/DEMAND-1")));
        assertThat(inKorean(hana()).shown(page("/demands/DEMAND-1"))).contains("피해자 명부", "100,000원");
        new RosterUpload(hana(), "/api/claims/" + claim)
                .load("name,birth_date,phone,award\n김가람,1987-04-25,010-2000-0001,1900000\n");
        var assessment = new HashMap<>(assessment("amount", "1900000", version()));
        assessment.put("standing", "ESTABLISHED");
        assessment.put("faultPercent", 100);
        inEnglish(hana())
                .send(page("/demands/DEMAND-1/assessment"), assessment)
                .then()
                .statusCode(303);
        assertThat(inKorean(fin()).shown(page("/demands/DEMAND-1"))).contains("1,900,000원", "인정");
        assertThat(inEnglish(fin()).shown(page(""))).contains("DEMAND-1", "₩1,900,000");
    }

    @Test
    void thosePagesAreForStaff() {
        inEnglish(bora()).get(page("")).then().statusCode(403);
        inEnglish(vera()).get(page("")).then().statusCode(403);
        inEnglish(fin()).get(page("/costs/new")).then().statusCode(403);
        inEnglish(fin()).send(page("/costs"), invoice("DR-9")).then().statusCode(403);
        inEnglish(hana()).get(page("/demands/DEMAND-7")).then().statusCode(404);
    }

    private long version() {
        return hana().read("/api/claims/" + claim + "/demands/DEMAND-1")
                .extract()
                .jsonPath()
                .getLong("version");
    }

    private String page(String rest) {
        return "/claims/" + claim + "/amounts" + rest;
    }

    private static Map<String, Object> assessment(String field, String amount, long version) {
        return Map.of("_version", version, field, amount, field + "Currency", "KRW", "reason", "산정 근거");
    }

    private static Map<String, String> invoice(String number) {
        return Map.of(
                "supplier", "주식회사 데이터복구",
                "invoiceNumber", number,
                "invoicedOn", "2026-02-15",
                "description", "Restoration",
                "part", "DATA_RESTORATION",
                "claimed", "48,000,000",
                "claimedCurrency", "KRW",
                "evidence", "E-03, memo 12");
    }

    private static Map<String, String> demand() {
        return Map.of(
                "kind", "CONSOLATION_MONEY",
                "claimants", "Law firm Haedong",
                "part", "PRIVACY_LIABILITY",
                "madeOn", "2026-03-01",
                "basis", "Mediation 2026-14",
                "stated", "",
                "statedCurrency", "KRW",
                "awardPerHead", "",
                "awardPerHeadCurrency", "KRW");
    }
}
