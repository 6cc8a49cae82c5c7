package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.Service;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A policy to be changed. */
abstract class ChangeFixture {

    static final String RETENTION = """
            {"effectiveFrom":"%s","reason":"자기부담금 변경","retention":{"amount":"%d","currency":"KRW"}}""";

    static final String CANCELLATION = """
            {"effectiveFrom":"2027-06-01","reason":"sold","returnBasis":"PRO_RATA"}""";

    RemoteDouble quotes;

    String policy;

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        priced("PRICED");
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    void priced(String outcome) {
        quotes.answer("POST", "/api/repricings", 200, """
                {"items":[{"reference":"x","outcome":"%s","reasons":[{"code":"LIMIT","text":"Limit above capacity"}],
                 "premium":{"amount":"8500000","currency":"KRW"},"tariffVersion":"2026-01","productVersion":"2026-01",
                 "parts":[{"code":"PRIVACY_LIABILITY","premium":{"amount":"5000000","currency":"KRW"}},
                  {"code":"DATA_RESTORATION","premium":{"amount":"2000000","currency":"KRW"}},
                  {"code":"BUSINESS_INTERRUPTION","premium":{"amount":"1500000","currency":"KRW"}}]}]}
                """.formatted(outcome));
    }

    Response preview(RequestSpecification user, String what, String body) {
        return user.body(body).post("/api/policies/" + policy + "/" + what + "/preview");
    }

    Response record(RequestSpecification user, String what, String body, long version) {
        return record(user, what, body, version, UUID.randomUUID().toString());
    }

    Response record(RequestSpecification user, String what, String body, long version, String key) {
        return user.header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/policies/" + policy + "/" + what);
    }

    long version() {
        String tag = asPada().get("/api/policies/" + policy).header("ETag");
        return Long.parseLong(tag.replace("\"", ""));
    }

    static String retention(String day, long amount) {
        return RETENTION.formatted(day, amount);
    }
}
