package io.cyberpas.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.policy.QuoteJson;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of the service, as tests tell them. */
public final class Service {
    private static final AtomicInteger QUOTES = new AtomicInteger();

    private Service() {}

    /** A double where the service looks for the quote service. */
    public static RemoteDouble quoteService() {
        return RemoteDouble.start(QuoteServiceAddress.port());
    }

    /** The number of a quote that no other test uses. */
    public static String newQuoteNumber() {
        return "Q-2026-%06d".formatted(QUOTES.incrementAndGet());
    }

    /** An accepted quote, known to the double, whose binding it takes. */
    public static String acceptedQuote(RemoteDouble quotes) {
        return acceptedQuote(quotes, "한빛정보통신 주식회사");
    }

    /** An accepted quote of an insured. */
    public static String acceptedQuote(RemoteDouble quotes, String insured) {
        String number = newQuoteNumber();
        String json = QuoteJson.accepted(number).replace("한빛정보통신 주식회사", insured);
        quotes.answer("GET", "/api/quotes/" + number, 200, json);
        quotes.answer("PUT", "/api/quotes/" + number + "/binding", 200, "{}");
        return number;
    }

    public static RequestSpecification as(Tokens user) {
        return given().auth().oauth2(user.token()).contentType(ContentType.JSON);
    }

    public static RequestSpecification asService() {
        return given().auth().oauth2(Tokens.service("claims-service")).contentType(ContentType.JSON);
    }

    public static RequestSpecification asPada() {
        return as(Tokens.user("pada").roles(Roles.POLICY_ADMIN));
    }

    /** Asks for the policy of a quote, with a key of its own. */
    public static Response issue(String quoteNumber) {
        return asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("quoteNumber", quoteNumber))
                .post("/api/policies");
    }

    /** Number of a newly issued policy. */
    public static String issued(RemoteDouble quotes) {
        return issued(acceptedQuote(quotes));
    }

    /** Number of the policy newly issued from a quote. */
    public static String issued(String quoteNumber) {
        return issue(quoteNumber).then().statusCode(is(201)).extract().path("number");
    }
}
