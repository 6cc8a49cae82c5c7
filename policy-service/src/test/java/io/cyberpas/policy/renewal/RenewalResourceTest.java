package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.policy.RunningService;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Offers of renewal, and what underwriters make of them. */
@RunningService
class RenewalResourceTest extends RenewalFixture {

    @Nested
    class AnOffer {

        @Test
        void isTheTermsAsExpiringForTheNextYearAtTheTariffOfItsFirstDay() {
            offer().then()
                    .statusCode(201)
                    .body("state", equalTo("OFFERED"))
                    .body("period.from", equalTo("2027-12-01"))
                    .body("period.to", equalTo("2028-12-01"))
                    .body("premiumBefore.amount", equalTo("9500000"))
                    .body("premiumAfter.amount", equalTo("12000000"))
                    .body("change", equalTo(0.2632f))
                    .body("validUntil", equalTo("2027-11-30"))
                    .body("noticeBy", equalTo("2027-11-01"))
                    .body("renewed.parts.retroactiveDate", hasItem("2026-12-01"))
                    .body("steps.state", contains("OFFERED"));
            String asked = quotes.requests("POST", "/api/repricings").getLast().body();
            assertThat(asked).contains("\"tariffOn\":\"2027-12-01\"", "\"to\":\"2028-12-01\"", policy);
        }

        @Test
        void isMadeOnce() {
            offer().then().statusCode(201);
            offer().then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:renewal-exists"))
                    .body("state", equalTo("OFFERED"));
        }

        @Test
        void isNotMadeFarAhead() {
            clock.reset();
            offer().then().statusCode(409).body("from", equalTo("2027-08-03"));
        }

        @Test
        void isNotMadeWhileTheQuoteServiceIsDown() {
            quotes.answer("POST", "/api/repricings", 500, "{}");
            offer().then().statusCode(503);
            asPada().get("/api/policies/" + policy + "/renewal").then().statusCode(404);
        }

        @Test
        void isWithdrawnWhenTheTermsChange() {
            offer().then().statusCode(201);
            String tag = asPada().get("/api/policies/" + policy).header("ETag");
            asPada().header("If-Match", tag)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("""
                            {"effectiveFrom":"2027-10-15","reason":"x","retention":{"amount":"20000000","currency":"KRW"}}""")
                    .post("/api/policies/" + policy + "/endorsements")
                    .then()
                    .statusCode(201);
            renewal().body("state", equalTo("WITHDRAWN"));
            offer().then()
                    .statusCode(201)
                    .body("expiring.retention.amount", equalTo("20000000"))
                    .body("renewed.retention.amount", equalTo("20000000"));
        }
    }

    @Nested
    class TheUnderwriter {

        @Test
        void approvesWhatIsReferred() {
            Repricings.answer(quotes, "REFERRED");
            offer().then()
                    .statusCode(201)
                    .body("state", equalTo("REFERRED"))
                    .body("reasons", contains("Two incidents this year"));
            accept(bora(), version()).then().statusCode(409);
            decide(uma(), "approval", "{}").then().statusCode(200).body("state", equalTo("OFFERED"));
            accept(bora(), version()).then().statusCode(201);
        }

        @Test
        void offersOtherTerms() {
            Repricings.answer(quotes, "DECLINED");
            offer().then().body("state", equalTo("NON_RENEWAL_PROPOSED")).body("premiumAfter", nullValue());
            Repricings.answer(quotes, "PRICED");
            decide(uma(), "terms", """
                            {"reason":"이중 인증 없음","retention":{"amount":"30000000","currency":"KRW"},
                             "parts":[{"code":"BUSINESS_INTERRUPTION","insured":false}]}""")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OFFERED"))
                    .body("premiumAfter.amount", equalTo("8000000"))
                    .body("renewed.retention.amount", equalTo("30000000"))
                    .body("renewed.parts.code", containsInAnyOrder("PRIVACY_LIABILITY", "DATA_RESTORATION"));
            String next =
                    accept(bora(), version()).then().statusCode(201).extract().path("policyNumber");
            asPada().get("/api/policies/" + next)
                    .then()
                    .body("retention.amount", equalTo("30000000"))
                    .body("parts.code", not(hasItem("BUSINESS_INTERRUPTION")));
        }

        @Test
        void cannotOfferTermsThatAreNotInsurable() {
            offer().then().statusCode(201);
            Repricings.answer(quotes, "DECLINED");
            decide(uma(), "terms", "{\"reason\":\"x\",\"retention\":{\"amount\":\"30000000\",\"currency\":\"KRW\"}}")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:not-insurable"));
            renewal().body("state", equalTo("OFFERED")).body("expiring.retention.amount", equalTo("10000000"));
        }

        @Test
        void refusesAndGivesNoticeInTime() {
            Repricings.answer(quotes, "REFERRED");
            offer().then().statusCode(201);
            decide(uma(), "refusal", REASON).then().statusCode(200).body("state", equalTo("NON_RENEWAL_PROPOSED"));
            clock.moveTo(Instant.parse("2027-11-02T03:00:00Z"));
            decide(uma(), "non-renewal", REASON).then().statusCode(409).body("noticeBy", equalTo("2027-11-01"));
            clock.moveTo(DUE);
            decide(uma(), "non-renewal", REASON).then().statusCode(200).body("state", equalTo("NOT_RENEWED"));
        }

        @Test
        void needsTheVersionThatWasRead() {
            offer().then().statusCode(201);
            uma().body(REASON)
                    .post("/api/policies/" + policy + "/renewal/refusal")
                    .then()
                    .statusCode(428);
            uma().header("If-Match", "\"7\"")
                    .body(REASON)
                    .post("/api/policies/" + policy + "/renewal/withdrawal")
                    .then()
                    .statusCode(412);
            decide(uma(), "withdrawal", REASON).then().body("state", equalTo("WITHDRAWN"));
            offer().then().statusCode(201);
        }
    }

    @Nested
    class TheList {

        @Test
        void holdsDuePoliciesAlsoWithoutAnOffer() {
            String other = other();
            offer().then().statusCode(201);
            find("due=60&state=NONE")
                    .body("items.policyNumber", hasItem(other))
                    .body("items.policyNumber", not(hasItem(policy)));
            find("due=60&state=OFFERED&broker=HANBIT")
                    .body("items.policyNumber", hasItem(policy))
                    .body("items.find { it.policyNumber == '%s' }.daysLeft".formatted(policy), equalTo(52))
                    .body("items.find { it.policyNumber == '%s' }.change".formatted(policy), equalTo(0.2632f));
            find("due=30").body("items.policyNumber", not(hasItem(policy)));
            find("due=60&broker=MIRAE").body("items.policyNumber", not(hasItem(policy)));
            asPada().get("/api/renewals?due=60&state=SOON")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("state"));
            asPada().get("/api/renewals?due=-1").then().statusCode(400);
        }

        private String other() {
            clock.reset();
            String number = issued(quotes);
            clock.moveTo(DUE);
            return number;
        }

        @Test
        void isReadPageByPage() {
            other();
            other();
            String first = find("due=60&state=NONE&size=1").extract().path("items[0].policyNumber");
            String next = find("due=60&state=NONE&size=1").extract().path("next");
            find("due=60&state=NONE&size=200&after=" + next).body("items.policyNumber", not(hasItem(first)));
        }

        @Test
        void tellsWhatLapsesSoon() {
            offer().then().statusCode(201);
            asPada().get("/api/renewals/near-lapse?size=200").then().body("items.policyNumber", not(hasItem(policy)));
            clock.moveTo(Instant.parse("2027-11-20T03:00:00Z"));
            bora().get("/api/renewals/near-lapse?size=200").then().body("items.policyNumber", hasItem(policy));
        }

        private ValidatableResponse find(String query) {
            String size = query.contains("size=") ? "" : "&size=200";
            return asPada().get("/api/renewals?" + query + size).then().statusCode(200);
        }
    }
}
