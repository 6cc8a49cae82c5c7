package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.restassured.RestAssured.given;

import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.MovableClock;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;

/** Accepted quotes, and what is asked of them. */
abstract class RepricingResourceFixture {

    static final String SERVICE = Tokens.service("policy-service");

    static final LocalDate FROM = MovableClock.today().plusDays(9);

    @Inject
    SessionFactory sessions;

    static String acceptedQuote() {
        String number = newQuote(midSizedCompany());
        change(BORA, number, "acceptance", 0, "{\"option\":1}").then().statusCode(200);
        return number;
    }

    static ValidatableResponse asked(String... items) {
        return asked(List.of(items));
    }

    static ValidatableResponse asked(List<String> items) {
        return given().auth()
                .oauth2(SERVICE)
                .header("Acting-User", "pada Pada%20Min")
                .contentType(ContentType.JSON)
                .body("{\"items\":[%s]}".formatted(String.join(",", items)))
                .post("/api/repricings")
                .then();
    }

    /** As accepted: privacy liability and media liability, limit of KRW 1bn, for a year. */
    static String item(String quote) {
        return item(quote, "{}", won("1000000000"));
    }

    static String item(String quote, String insured, String limit) {
        return """
                {"reference":"of %1$s","quoteNumber":"%1$s","tariffOn":"%2$s","cover":{"from":"%2$s","to":"%3$s"},
                 "insured":%4$s,"limit":%5$s,"retention":%6$s,
                 "parts":[{"code":"PRIVACY_LIABILITY","limit":%5$s,"retention":%6$s},
                          {"code":"MEDIA_LIABILITY","limit":%5$s,"retention":%6$s}]}
                """.formatted(quote, FROM, FROM.plusYears(1), insured, limit, won("10000000"));
    }

    static String won(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"KRW\"}".formatted(amount);
    }
}
