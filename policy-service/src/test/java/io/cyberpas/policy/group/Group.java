package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.asPada;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.Service;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A platform whose members are insured, and the calls that tests make for it. Premium KRW 3,650,000 for 1,000 members and 365 days. */
final class Group {
    static final String HEADER = "memberReference,name,birthDate,email,phone,from,to,consentAt,disclosureVersion\n";

    /** A type goes out as it is written. */
    private static final RestAssuredConfig NO_CHARSET = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Group() {}

    /** Number of a newly issued policy for 1,000 members from 2026-12-01 to 2027-12-01, of the brokerage HANBIT. */
    static String issued(RemoteDouble quotes) {
        String number = Service.newQuoteNumber();
        quotes.answer("GET", "/api/quotes/" + number, 200, """
                {"number":"%s","status":"ACCEPTED","product":"MOBILE_PAYMENT","brokerage":"HANBIT",
                 "insured":{"name":"한빛페이 주식회사","businessRegistrationNumber":"123-45-67890","country":"KR","members":1000},
                 "cover":{"from":"2026-12-01","to":"2027-12-01"},"tariffVersion":"mobile-payment-2026-01",
                 "eventLimit":{"amount":"3000000","currency":"KRW"},
                 "acceptedOption":{"number":1,"limit":{"amount":"20000000","currency":"KRW"},
                  "retention":{"amount":"0","currency":"KRW"},"premium":{"amount":"3650000","currency":"KRW"},
                  "parts":[{"code":"FUNDS_TRANSFER_LOSS","side":"FIRST_PARTY","trigger":"OCCURRENCE",
                    "limit":{"amount":"20000000","currency":"KRW"},"retention":{"amount":"0","currency":"KRW"},
                    "waitingPeriodHours":null,"premium":{"amount":"3650000","currency":"KRW"}}]}}
                """.formatted(number));
        quotes.answer("PUT", "/api/quotes/" + number + "/binding", 200, "{}");
        return Service.issued(number);
    }

    /** A line that is right. */
    static String line(String reference, String name) {
        return "%s,%s,1990-01-31,hong@example.com,010-1234-5678,2026-12-01,,2026-11-20T09:30:00+09:00,2026-01%n"
                .formatted(reference, name);
    }

    /** Lines that are right, with references from M-00001 on. */
    static String lines(int count) {
        StringBuilder lines = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            lines.append(line("M-%05d".formatted(i), "홍길동"));
        }
        return lines.toString();
    }

    static Response enrol(String policy, String file) {
        return enrol(policy, file.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    static Response enrol(String policy, byte[] file, String type) {
        return enrolAs(
                Tokens.user("pada").roles(Roles.POLICY_ADMIN),
                policy,
                file,
                type,
                UUID.randomUUID().toString());
    }

    static Response enrolAs(Tokens user, String policy, byte[] file, String type, String key) {
        return given().config(NO_CHARSET)
                .auth()
                .oauth2(user.token())
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .body(file)
                .post("/api/policies/%s/enrolments".formatted(policy));
    }

    /** The enrolment of a file, when it no longer runs. */
    static JsonPath enrolled(String policy, String file) {
        return settled(
                policy, enrol(policy, file).then().statusCode(202).extract().path("id"));
    }

    /** The enrolment, when it no longer runs. */
    static JsonPath settled(String policy, String id) {
        return await(policy, id, Set.of("COMPLETED", "FAILED", "STOPPED"));
    }

    static JsonPath await(String policy, String id, Set<String> states) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            JsonPath enrolment = asPada().get("/api/policies/%s/enrolments/%s".formatted(policy, id))
                    .then()
                    .statusCode(is(200))
                    .extract()
                    .jsonPath();
            if (states.contains(enrolment.getString("status"))) {
                return enrolment;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Enrolment is still " + enrolment.prettify());
            }
            Thread.onSpinWait();
        }
    }

    static String errors(String policy, String id) {
        return asPada().get("/api/policies/%s/enrolments/%s/errors.csv".formatted(policy, id))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Asks for all members page by page; there are as many. */
    static void membersAre(String policy, int count) {
        long found = 0;
        String after = null;
        do {
            JsonPath page = asPada().queryParam("size", 200)
                    .queryParam("after", after == null ? "" : after)
                    .get("/api/policies/%s/members".formatted(policy))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found += page.getList("items").size();
            after = page.getString("next");
        } while (after != null);
        assertThat(found).isEqualTo(count);
    }
}
