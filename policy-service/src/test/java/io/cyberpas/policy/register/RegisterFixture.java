package io.cyberpas.policy.register;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.register.CompulsoryPolicies.newCompany;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.change.PolicyTransactions;
import io.cyberpas.policy.register.CompulsoryPolicies.Company;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Compulsory policies of a company of its own. */
abstract class RegisterFixture {

    static final Actor PADA = new Actor("pada", "Pada", Set.of(Roles.POLICY_ADMIN), null, null, null);

    @Inject
    Certificates certificates;

    @Inject
    PolicyReading policies;

    @Inject
    CheckLimits limits;

    @Inject
    PolicyTransactions transactions;

    @Inject
    TestClock clock;

    final Company company = newCompany();

    RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
        limits.forget();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        clock.reset();
    }

    static Tokens admin() {
        return Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    }

    ListAssert<Object> gaps(String state, String on) {
        List<Object> gaps = asPada().queryParam("state", state)
                .queryParam("on", on)
                .queryParam("size", 200)
                .get("/api/compulsory-register/gaps")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.company.name.startsWith('%s') }".formatted(company.name()));
        return assertThat(gaps);
    }

    static ValidatableResponse found(String search, String on) {
        return asPada().queryParam("search", search)
                .queryParam("on", on)
                .get("/api/compulsory-register")
                .then()
                .statusCode(200);
    }

    @ActivateRequestContext
    Certificate certified(String number) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> {
            Policy policy = policies.policy(number, PADA);
            return certificates.of(policy, policy.versionNearest(LocalDate.parse("2026-12-20")), PADA);
        });
    }
}
