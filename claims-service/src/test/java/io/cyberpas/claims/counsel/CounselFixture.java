package io.cyberpas.claims.counsel;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static io.cyberpas.claims.thirdparty.Counsel.cora;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.thirdparty.Counsel;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A claim that a law firm is admitted to, and what the firm asks for. */
abstract class CounselFixture {

    PolicyService policies;

    String claim;

    @BeforeEach
    void appointCounsel() {
        policies = PolicyService.start();
        String number = bora().notifyUnder(policies.policyInForce());
        claim = "/api/claims/" + number;
        Counsel.admit(number, "HAEDEUN");
        Counsel.admit(number, "OTHER");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    Response propose(long amount) {
        return cora().create(
                        claim + "/counsel-budgets",
                        Map.of(
                                "phases", List.of(Map.of("phase", "PLEADINGS", "amount", krw(amount))),
                                "rates", List.of(Map.of("grade", "PARTNER", "hourly", krw(500_000))),
                                "note", "First instance"));
    }

    void approvedBudget(long amount) {
        propose(amount).then().statusCode(201);
        put(hana(), "counsel-budgets/BUDGET-1/approval", 0, "").then().statusCode(200);
    }

    Response submit(String number, List<Map<String, Object>> lines) {
        return cora().create(
                        claim + "/counsel-invoices",
                        Map.of(
                                "number",
                                number + claim,
                                "invoicedOn",
                                "2026-11-01",
                                "part",
                                "PRIVACY_LIABILITY",
                                "lines",
                                lines));
    }

    Response put(Caller caller, String path, long version, Object body) {
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(claim + "/" + path);
    }

    static Map<String, Object> time(String hours, long rate, long amount) {
        return Map.of(
                "on",
                "2026-10-01",
                "phase",
                "PLEADINGS",
                "timekeeper",
                "Cora Han",
                "grade",
                "PARTNER",
                "hours",
                hours,
                "rate",
                krw(rate),
                "amount",
                krw(amount),
                "description",
                "Draft of the answer " + rate);
    }
}
