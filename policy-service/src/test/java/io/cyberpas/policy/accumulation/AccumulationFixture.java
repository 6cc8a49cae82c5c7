package io.cyberpas.policy.accumulation;

import static io.cyberpas.policy.Service.as;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.policy.QuoteJson;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Policies that depend on a provider of their own. */
abstract class AccumulationFixture {

    static final Tokens UMA = Tokens.user("uma").roles(Roles.UNDERWRITER);

    static final Tokens ACTO = Tokens.user("acto").roles(Roles.ACTUARY);

    static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);

    static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");

    static final String ON = "?on=2026-12-20";

    @Inject
    ExposureFolding folding;

    @Inject
    AccumulationMetrics metrics;

    @Inject
    MeterRegistry registry;

    RemoteDouble quotes;

    String provider;

    @BeforeEach
    void start() {
        quotes = Service.quoteService();
        provider = "CLOUD " + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    @AfterEach
    void close() {
        quotes.close();
    }

    String issued() {
        return Service.issued(quote());
    }

    String quote() {
        String number = Service.newQuoteNumber();
        quotes.answer(
                "GET",
                "/api/quotes/" + number,
                200,
                QuoteJson.accepted(number).replace("\"AWS\"", "\"" + provider + "\""));
        quotes.answer("PUT", "/api/quotes/" + number + "/binding", 200, "{}");
        return number;
    }

    String line(String day) {
        return as(ACTO).get("/api/accumulation?by=provider&on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("key", "CLOUD:" + provider)
                .getString("lines.find { it.key == key }.inWon.amount");
    }
}
