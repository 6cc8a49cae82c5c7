package io.cyberpas.quote;

import static io.restassured.RestAssured.given;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;

/** Calls of the service, as tests tell them. */
public final class Broker {

    public static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    public static final Tokens MINHO = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
    public static final Tokens UMA = Tokens.user("uma").roles(Roles.UNDERWRITER);
    public static final Tokens SEONU = Tokens.user("seonu").roles(Roles.SENIOR_UNDERWRITER, Roles.UNDERWRITER);

    private Broker() {}

    public static RequestSpecification as(Tokens user) {
        return given().auth().oauth2(user.token()).contentType(ContentType.JSON);
    }

    /** A submission that is quoted at once: sales of KRW 60bn, 90,000 data subjects, two options. */
    public static String midSizedCompany() {
        return submission("가온정보 주식회사", "60000000000", 90_000, option(1_000_000_000) + "," + option(3_000_000_000L));
    }

    /** A submission that is referred: sales of KRW 23 trillion, 12 million data subjects. */
    public static String telecom() {
        return submission("대한한빛통신 주식회사", "23000000000000", 12_000_000, option(1_000_000_000));
    }

    /** A submission of a payment platform for its members: CNY 100,000 a year and CNY 3,000 for one event, of each. */
    public static String platform() {
        LocalDate from = MovableClock.today().plusDays(9);
        return """
                {"product":"MOBILE_PAYMENT",
                 "insured":{"name":"平台支付","businessRegistrationNumber":"91310000MA1FL0X12Q","country":"CN","members":25000},
                 "cover":{"from":"%s","to":"%s"},"answers":{"TWO_STEP_LOGIN":true,"PASSWORD_REUSED":false,"ACCOUNT_ALERTS":true,"ACCOUNT_KINDS":["PAYMENT"],
                            "DEVICE_LOCK":true,"DEVICE_REMOTE_ERASURE":true,"MALWARE_PROTECTION":true,"APPS_FROM_STORE_ONLY":true,
                            "THEFT_BEFORE":false,"KNOWS_WHOM_TO_CALL":true},
                 "options":[{"limit":{"amount":"100000","currency":"CNY"},"retention":{"amount":"0","currency":"CNY"}}]}
                """.formatted(from, from.plusYears(1));
    }

    public static String option(long limit) {
        return """
                {"limit":{"amount":"%d","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"}}""".formatted(limit);
    }

    public static String submission(String name, String sales, long dataSubjects, String options) {
        LocalDate from = MovableClock.today().plusDays(9);
        return """
                {"product":"ENTERPRISE_CYBER",
                 "insured":{"name":"%s","businessRegistrationNumber":"%s","country":"KR","industry":"INFORMATION",
                            "annualSales":{"amount":"%s","currency":"KRW"},"dataSubjects":%d},
                 "cover":{"from":"%s","to":"%s"},
                 "answers":%s,
                 "externalRating":72,
                 "options":[%s]}
                """.formatted(
                        name,
                        BusinessNumbers.next(),
                        sales,
                        dataSubjects,
                        from,
                        from.plusYears(1),
                        Answered.WELL_RUN_COMPANY,
                        options);
    }

    /** Submits as Bora, with a key of its own. */
    public static ValidatableResponse submits(String body) {
        return post(body).then().statusCode(201);
    }

    public static Response post(String body) {
        return as(BORA).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/quotes");
    }

    /** Number of a new quote in the state the submission leads to. */
    public static String newQuote(String body) {
        return submits(body).extract().path("number");
    }

    /** A transition, meant for the version. */
    public static Response change(Tokens user, String number, String transition, long version, String body) {
        return as(user).header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/quotes/" + number + "/" + transition);
    }

    public static ValidatableResponse read(Tokens user, String number) {
        return as(user).get("/api/quotes/" + number).then().statusCode(200);
    }
}
