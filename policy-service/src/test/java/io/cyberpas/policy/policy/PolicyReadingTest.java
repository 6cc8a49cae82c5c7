package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.acceptedQuote;
import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.Service.newQuoteNumber;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who reads what of a policy, and as of when. */
@RunningService
class PolicyReadingTest extends PolicyFixture {

    @Nested
    class ABroker {
        private final Tokens bora = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
        private final Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");

        @Test
        void readsItsOwnPolicies() {
            String number = issued(quotes);
            as(bora).get("/api/policies/" + number).then().statusCode(200).body("number", equalTo(number));
            as(bora).get("/api/policies/" + number + "/erosions").then().statusCode(200);
            as(bora).get("/api/policies?search=" + number).then().body("items.number", equalTo(List.of(number)));
            as(bora).get("/api/policies?search=1234567890&size=200").then().body("items.number", hasItem(number));
            as(bora).get("/api/policies?search=999-88-77777").then().body("items", hasSize(0));
        }

        @Test
        void learnsNothingOfAnotherBrokeragesPolicies() {
            String number = issued(quotes);
            as(minho).get("/api/policies/" + number).then().statusCode(404);
            as(minho).get("/api/policies/" + number + "/erosions").then().statusCode(404);
            as(minho)
                    .get("/api/policies?search=" + number)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            as(Tokens.user("nobody").roles(Roles.BROKER))
                    .get("/api/policies")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }

        @Test
        void mayNeitherIssueNorAskForCover() {
            as(bora).header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("quoteNumber", newQuoteNumber()))
                    .post("/api/policies")
                    .then()
                    .statusCode(403);
            as(bora).get("/api/policies/P-2026-000001/cover").then().statusCode(403);
        }
    }

    @Nested
    class AnAuditor {
        private final Tokens ada = Tokens.user("ada").roles(Roles.AUDITOR);

        @Test
        void seesTheRegistrationNumberMasked() {
            as(ada).get("/api/policies/" + issued(quotes))
                    .then()
                    .statusCode(200)
                    .body("insured.businessRegistrationNumber", not(containsString("45")));
        }

        @Test
        void findsWhoIssuedWhat() {
            String quote = acceptedQuote(quotes);
            String number = issued(quote);
            as(ada).get("/api/audit?subject=" + number)
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItem("policy.issued"))
                    .body("items[0].actor", equalTo("pada"))
                    .body("items[0].reason", endsWith(quote));
        }
    }

    @Nested
    class AClaimsHandler {
        private final Tokens hana = Tokens.user("hana").roles(Roles.CLAIMS_HANDLER);

        @Test
        void learnsWhatAPolicyCoversOnADay() {
            String number = issued(quotes);
            as(hana).get("/api/policies/" + number + "/cover?on=2026-12-20")
                    .then()
                    .statusCode(200)
                    .body("policyNumber", equalTo(number))
                    .body("status", equalTo("IN_FORCE"))
                    .body("inForce", equalTo(true))
                    .body("reason", nullValue())
                    .body("brokerage", equalTo("HANBIT"))
                    .body("insured.name", equalTo("한빛정보통신 주식회사"))
                    .body("unchanged.from", equalTo("2026-12-01"))
                    .body("unchanged.to", equalTo("2027-12-01"))
                    .body("currency", equalTo("KRW"))
                    .body("aggregateLimit.amount", equalTo("1000000000"))
                    .body("aggregateRemaining.amount", equalTo("1000000000"))
                    .body("retention.amount", equalTo("10000000"))
                    .body("parts[1].code", equalTo("DATA_RESTORATION"))
                    .body("parts[1].side", equalTo("FIRST_PARTY"))
                    .body("parts[1].remaining.amount", equalTo("300000000"))
                    .body("parts[2].waitingPeriodHours", equalTo(8));
        }

        @Test
        void learnsWhyAPolicyDoesNotCoverADay() {
            String cover = "/api/policies/" + issued(quotes) + "/cover";
            as(hana).get(cover)
                    .then()
                    .statusCode(200)
                    .body("inForce", equalTo(false))
                    .body("status", equalTo("PENDING"))
                    .body("reason", equalTo("Cover begins on 2026-12-01"))
                    .body("unchanged", nullValue())
                    .body("parts", hasSize(3));
            as(hana).get(cover + "?on=2027-12-01")
                    .then()
                    .body("status", equalTo("EXPIRED"))
                    .body("reason", equalTo("Cover ended with 2027-11-30"));
            as(hana).get(cover + "?on=20th").then().statusCode(400).body("errors[0].path", equalTo("on"));
            as(hana).get("/api/policies/P-1999-000001/cover").then().statusCode(404);
        }
    }

    @Nested
    class BothTimeLines {

        @Test
        void areAskedForByDayOfCoverAndByKnowledge() {
            Instant before = clock.instant();
            String policy = "/api/policies/" + issued(quotes);
            Instant after = clock.instant();
            asPada().get(policy + "?asOf=2026-12-20").then().statusCode(200).body("version.sequence", equalTo(1));
            asPada().get(policy + "?knownAt=" + after).then().statusCode(200);
            asPada().get(policy + "?knownAt=" + before).then().statusCode(404);
            asPada().get(policy + "?asOf=2026-11-30").then().statusCode(404);
            asPada().get(policy + "?asOf=2027-12-01").then().statusCode(404);
            asPada().queryParam("asOf", "2027-11-30")
                    .queryParam("knownAt", "2030-01-01T09:00:00+09:00")
                    .get(policy)
                    .then()
                    .statusCode(200);
        }

        @Test
        void refuseWhatIsNoTime() {
            String policy = "/api/policies/" + issued(quotes);
            asPada().get(policy + "?asOf=2026-02-30").then().statusCode(400).body("errors[0].path", equalTo("asOf"));
            asPada().get(policy + "?knownAt=now").then().statusCode(400).body("errors[0].path", equalTo("knownAt"));
        }

        @Test
        void letTheStatusFollowTheClock() {
            String policy = "/api/policies/" + issued(quotes);
            asPada().get(policy).then().body("status", equalTo("PENDING"));
            clock.moveTo(Instant.parse("2026-11-30T15:00:00Z"));
            asPada().get(policy).then().body("status", equalTo("IN_FORCE"));
            clock.moveTo(Instant.parse("2027-11-30T14:59:50Z"));
            asPada().get(policy).then().body("status", equalTo("IN_FORCE"));
            clock.moveTo(Instant.parse("2027-11-30T15:00:00Z"));
            asPada().get(policy).then().body("status", equalTo("EXPIRED"));
        }
    }
}
