package io.cyberpas.claims.counsel;

import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static io.cyberpas.claims.thirdparty.Counsel.cora;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found on invoices of counsel by rate card, budget, appointment and caps. */
@ClaimsServiceTest
class CounselCheckTest extends CounselFixture {

    @Test
    void ratesAreHeldAgainstTheCardOfTheDayOfTheWork() {
        var before = new HashMap<>(time("1", 500_000, 500_000));
        before.put("on", "2025-12-01");
        var unknown = new HashMap<>(time("1", 400_000, 400_000));
        unknown.put("grade", "SENIOR_ASSOCIATE");
        submit("HD-10", List.of(time("2", 700_000, 1_400_000), before, unknown))
                .then()
                .statusCode(201)
                .body("lines[0].findings", hasItem("RATE_ABOVE_CARD"))
                .body("lines[0].suggested.amount", equalTo("1200000"))
                .body("lines[0].differences[0].billed.amount", equalTo("700000"))
                .body("lines[0].differences[0].agreed.amount", equalTo("600000"))
                .body("lines[0].differences[0].basis", equalTo("RC-2026-A"))
                .body("lines[1].findings", hasItem("NO_RATE_CARD"))
                .body("lines[2].findings", hasItem("GRADE_NOT_ON_CARD"));
        hana().read(claim + "/activities").body("findAll { it.subject.en.contains('COUNSEL-1') }", hasSize(1));
    }

    @Test
    void theLowerOfCardAndBudgetCountsAndExpensesHaveCaps() {
        approvedBudget(20_000_000);
        var copies = new HashMap<>(disbursement(30_000));
        copies.put("expense", "COPIES");
        var fee = new HashMap<>(disbursement(900_000));
        fee.put("expense", "COURT_FEE");
        var wrong = new HashMap<>(time("1", 500_000, 500_000));
        wrong.put("expense", "TRAVEL");
        submit("HD-11", List.of(wrong)).then().statusCode(400).body("errors.path", hasItem("$.lines[0].expense"));
        submit("HD-11", List.of(time("2", 700_000, 1_400_000), copies, fee, disbursement(250_000)))
                .then()
                .statusCode(201)
                .body("lines[0].findings", containsInAnyOrder("RATE_ABOVE_CARD", "RATE_ABOVE_AGREED"))
                .body("lines.suggested.amount", contains("1000000", "0", "900000", "100000"))
                .body("lines[1].work.expense", equalTo("COPIES"))
                .body("lines[2].findings", hasSize(0));
        put(hana(), "counsel-invoices/COUNSEL-1/approval", 0, Map.of("cuts", List.of(), "checked", true))
                .then()
                .statusCode(200)
                .body("allowed.amount", equalTo("2000000"))
                .body("lines[0].cutReason", containsString("RATE_ABOVE_CARD 700000"))
                .body("lines[3].cutReason", containsString("EXPENSE_ABOVE_CAP"));
    }

    @Test
    void aReturnedInvoiceComesAgainUnderItsNumber() {
        approvedBudget(20_000_000);
        var lines = List.of(time("2", 500_000, 1_000_000));
        submit("HD-12", lines).then().statusCode(201);
        put(cora(), "counsel-invoices/COUNSEL-1/return", 0, Map.of("reason", "x"))
                .then()
                .statusCode(403);
        put(hana(), "counsel-invoices/COUNSEL-1/return", 0, Map.of("reason", "Which hearing was it?"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("decisionNote", equalTo("Which hearing was it?"));
        put(hana(), "counsel-invoices/COUNSEL-1/approval", 1, Map.of("cuts", List.of()))
                .then()
                .statusCode(409);
        submit("HD-12", lines)
                .then()
                .statusCode(201)
                .body("reference", equalTo("COUNSEL-2"))
                .body("lines[0].findings", hasSize(0));
        submit("HD-12", lines).then().statusCode(409);
        hana().read(claim + "/activities")
                .body("findAll { it.subject.en.contains('COUNSEL-') && it.state == 'OPEN' }", hasSize(1));
    }

    @Test
    void workOutsideTheAppointmentAndBeyondItsHoursIsFound() {
        var appointment = Map.of(
                "vendorCode", "HAEDEUN",
                "kind", "DEFENCE_COUNSEL",
                "conflict", "NONE",
                "conflictStatement", "None in three years",
                "statementOfWork", "Defence in the first instance",
                "budgetHours", 3,
                "privileged", true,
                "letterReference", "EL-2026-200");
        hana().create(claim + "/engagements", appointment).then().statusCode(201);
        submit("HD-13", List.of(time("2", 500_000, 1_000_000), time("2", 510_000, 1_020_000)))
                .then()
                .statusCode(201)
                .body("lines[0].findings", hasItem("OUTSIDE_APPOINTMENT"))
                .body("lines[1].findings", hasItem("HOURS_EXCEEDED"));
    }

    private static Map<String, Object> disbursement(long amount) {
        return Map.of(
                "on", "2026-10-02", "phase", "PLEADINGS", "amount", krw(amount), "description", "Court fee " + amount);
    }
}
