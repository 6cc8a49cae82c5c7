package io.cyberpas.quote.quote.api;

/** What is said of quotes again and again. */
abstract class QuoteFixture {

    static final String JUDGED = """
            {"basePremium":{"amount":"150000000","currency":"KRW"},"recordsFactor":2.80,"reason":"Judged from peers"}""";

    static final String REASON = "{\"reason\":\"Because\"}";

    static final String PROBLEM = "application/problem+json";
}
