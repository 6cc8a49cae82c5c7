package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.LimitTaken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Policies of quotes, and payments taken from their limits. */
abstract class ReinsuranceFixture {

    static final String MONTH = "2026-11";

    static final String QUOTA = "/api/reinsurance/bordereaux/QS-COMPANIES-2026/" + MONTH;

    @Inject
    Event<LimitTaken> payments;

    @Inject
    Bordereaux bordereaux;

    @Inject
    Statements statements;

    RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    static RequestSpecification asFinance() {
        return as(Tokens.user("fin").roles(Roles.FINANCE));
    }

    static JsonPath cessions(String policy) {
        return asFinance()
                .get("/api/policies/" + policy + "/cessions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Money account(JsonPath json, String list, String treaty, String reinsurer, String sum) {
        String amount = json.getString("%s.find { it.treaty == '%s' && it.reinsurer == '%s' }?.%s.amount"
                .formatted(list, treaty, reinsurer, sum));
        return won(amount == null ? 0 : Long.parseLong(amount));
    }

    static String anEvent() {
        return "INC-" + UUID.randomUUID();
    }

    static LimitTaken payment(String policy, String event, long amount) {
        return new LimitTaken(
                policy,
                "C-" + policy.substring(2),
                event,
                CoverageCode.PRIVACY_LIABILITY,
                won(amount),
                UUID.randomUUID(),
                LocalDate.parse("2026-12-20"),
                LocalDate.parse("2026-12-10"));
    }

    void pay(LimitTaken payment) {
        QuarkusTransaction.requiringNew().run(() -> payments.fire(payment));
    }
}
