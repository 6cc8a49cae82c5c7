package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.group.Group.HEADER;
import static io.cyberpas.policy.group.Group.line;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class MemberResourceTest {
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    private static final Tokens MINHO = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);
    private static final Tokens HANA = Tokens.user("hana").roles(Roles.CLAIMS_HANDLER);

    @Inject
    TestClock clock;

    private RemoteDouble quotes;
    private String policy;
    private String members;

    @BeforeEach
    void enrol() {
        quotes = Service.quoteService();
        policy = Group.issued(quotes);
        members = "/api/policies/%s/members".formatted(policy);
        Group.enrolled(
                policy,
                HEADER
                        + line("M-1", "홍길동")
                        + line("M-2", "남궁민수")
                        + line("M-3", "Bora Kim")
                        + "M-4,홍길순,1980-05-05,,,2026-12-11,2027-01-01,2026-11-20T09:30:00Z,2026-01\n");
    }

    @AfterEach
    void stop() {
        clock.reset();
        quotes.close();
    }

    @Nested
    class Search {

        @Test
        void byAnyPartOfTheNameInTheBody() {
            found("{\"name\":\"길동\"}", "M-1");
            found("{\"name\":\"홍길\"}", "M-1", "M-4");
            found("{\"name\":\"궁민\"}", "M-2");
            found("{\"name\":\"bora k\"}", "M-3");
            found("{\"name\":\"길동\",\"memberReference\":\"M-2\"}");
            as(BORA).body("{\"name\":\"길\"}")
                    .post(members + "/search")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", is("name"));
        }

        @Test
        void byReferenceCertificateAndPage() {
            as(BORA).get(members + "?memberReference=M-3").then().body("items.memberReference", contains("M-3"));
            as(BORA).get(members + "?certificateNumber=" + policy + "-01-0000003")
                    .then()
                    .body("items.memberReference", contains("M-2"));
            as(BORA).get(members + "?certificateNumber=nonsense").then().statusCode(400);
            as(BORA).get(members + "?size=2")
                    .then()
                    .body("items.memberReference", contains("M-1", "M-2"))
                    .body("next", is("M-2"));
            as(BORA).get(members + "?size=2&after=M-2")
                    .then()
                    .body("items.memberReference", contains("M-3", "M-4"))
                    .body("next", nullValue());
        }

        private void found(String body, String... references) {
            var items = as(BORA).body(body).post(members + "/search").then().statusCode(200);
            if (references.length == 0) {
                items.body("items", hasSize(0));
            } else {
                items.body("items.memberReference", contains(references));
            }
        }
    }

    @Nested
    class ForWhom {

        @Test
        void whoEnrolsAndWhoHandlesClaimsSeeThePerson() {
            as(BORA).get(members + "/M-1").then().body("name", is("홍길동")).body("birthDate", is("1990-01-31"));
            as(HANA).get(members + "/M-1").then().body("phone", is("010-1234-5678"));
        }

        @Test
        void allOthersSeeItMasked() {
            as(ADA).get(members + "/M-1")
                    .then()
                    .body("name", is("홍*동"))
                    .body("birthDate", nullValue())
                    .body("email", is("h***@example.com"))
                    .body("phone", is("010-****-5678"));
        }

        @Test
        void anotherBrokerageSeesNothing() {
            as(MINHO).get(members).then().statusCode(404);
            as(MINHO).get(members + "/M-1/certificate").then().statusCode(404);
            as(MINHO).body("{}").post(members + "/M-1/withdrawal").then().statusCode(404);
            as(HANA).body("{}").post(members + "/M-1/withdrawal").then().statusCode(403);
            as(Tokens.user("fin").roles(Roles.FINANCE)).get(members).then().statusCode(403);
            as(BORA).get(members + "/M-99").then().statusCode(404);
        }
    }

    @Nested
    class Certificates {

        @Test
        void aCertificateTellsCoverLimitsAndConsent() {
            as(BORA).get(members + "/M-1/certificate")
                    .then()
                    .statusCode(200)
                    .body("certificateNumber", is(policy + "-01-0000002"))
                    .body("policyholder", is("한빛페이 주식회사"))
                    .body("member.from", is("2026-12-01"))
                    .body("member.to", is("2027-12-01"))
                    .body("member.status", is("PENDING"))
                    .body("consent.at", is("2026-11-20T00:30:00Z"))
                    .body("consent.channel", is("API"))
                    .body("consent.disclosureVersion", is("2026-01"))
                    .body("consent.disclosure.ko", containsString("단체보험"))
                    .body("limits.aggregateLimit", is(Map.of("amount", "20000000", "currency", "KRW")))
                    .body("limits.parts[0].code", is("FUNDS_TRANSFER_LOSS"))
                    .body("limits.clauses[0].code", is("EACH_EVENT"))
                    .body("limits.clauses[0].limit.amount", is("3000000"))
                    .body("withdrawalUntil", is("2026-12-07"));
        }

        @Test
        void aClaimAsksForTheCoverOfADay() {
            asService()
                    .get(members + "/M-4/cover?on=2026-12-20")
                    .then()
                    .statusCode(200)
                    .body("inForce", is(true))
                    .body("reason", nullValue())
                    .body("limits.parts[0].limit.amount", is("20000000"));
            asService()
                    .get(members + "/M-4/cover?on=2027-01-01")
                    .then()
                    .body("inForce", is(false))
                    .body("reason", is("Cover of the member ended with 2026-12-31"));
            asService().get(members + "/M-4/cover?on=soon").then().statusCode(is(400));
        }
    }

    @Nested
    class Endings {

        @Test
        void withdrawingInTimeUndoesTheCoverFromTheBeginningHoweverOftenAsked() {
            for (int i = 0; i < 2; i++) {
                as(BORA).body("{\"reason\":\"changed my mind\"}")
                        .post(members + "/M-1/withdrawal")
                        .then()
                        .statusCode(200)
                        .body("ending.kind", is("WITHDRAWN"))
                        .body("ending.on", is("2026-12-01"))
                        .body("member.status", is("WITHDRAWN"));
            }
            asService()
                    .get(members + "/M-1/cover?on=2026-12-20")
                    .then()
                    .body("inForce", is(false))
                    .body("reason", containsString("never was any cover"));
            as(BORA).body("{\"on\":\"2027-01-01\"}")
                    .post(members + "/M-1/departure")
                    .then()
                    .statusCode(409);
        }

        @Test
        void afterTheTimeForCoolingOffOnlyLeavingIsPossible() {
            clock.moveTo(Instant.parse("2026-12-07T15:00:00Z"));
            as(BORA).body("{}")
                    .post(members + "/M-1/withdrawal")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("could withdraw until 2026-12-07"));
        }

        @Test
        void onlyAdministratorsLetSomebodyLeaveInThePast() {
            clock.moveTo(Instant.parse("2027-02-01T00:00:00Z"));
            String past = "{\"on\":\"2027-01-15\"}";
            as(BORA).body(past)
                    .post(members + "/M-1/departure")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", is("$.on"));
            asPada().body(past).post(members + "/M-1/departure").then().statusCode(200);
            asPada().body(past)
                    .post(members + "/M-1/departure")
                    .then()
                    .statusCode(200)
                    .body("member.status", is("LEFT"));
            asPada().body("{\"on\":\"2027-01-16\"}")
                    .post(members + "/M-1/departure")
                    .then()
                    .statusCode(409);
            asPada().body("{\"on\":\"2026-12-01\"}")
                    .post(members + "/M-2/departure")
                    .then()
                    .statusCode(409);
            asPada().body("{}").post(members + "/M-2/departure").then().statusCode(400);
        }
    }

    @Nested
    class Declared {

        @Test
        void aMonthIsReckonedByHeadCountAndByDayAndAdjustsThePremiumOnce() {
            String declarations = "/api/policies/%s/declarations".formatted(policy);
            // 3 members for 31 days and one for 21; 10 won a member and day; deposit for 1,000 members and 31 days.
            asPada().get(declarations + "/preview?month=2026-12")
                    .then()
                    .statusCode(200)
                    .body("memberDays", is(114))
                    .body("earned.amount", is("1140"))
                    .body("deposit.amount", is("310000"))
                    .body("adjustment.amount", is("-308860"));
            declare("2026-12").then().statusCode(409).body("detail", containsString("not over"));
            clock.moveTo(Instant.parse("2026-12-31T15:00:00Z"));
            declare("2026-12").then().statusCode(201).body("adjustment.amount", is("-308860"));
            declare("2026-12").then().statusCode(200);
            asPada().get("/api/policies/" + policy + "?asOf=2026-12-31").then().statusCode(200);
            // Known late: the first member withdraws from the beginning, which the next month makes good.
            asPada().body("{\"on\":\"2026-12-02\"}")
                    .post(members + "/M-2/departure")
                    .then()
                    .statusCode(200);
            clock.moveTo(Instant.parse("2027-02-01T03:00:00Z"));
            declare("2027-01")
                    .then()
                    .statusCode(201)
                    .body("memberDays", is(2 * 62 + 1 + 21))
                    .body("earned.amount", is("1460"))
                    .body("deposit.amount", is("620000"))
                    .body("adjustedBefore.amount", is("-308860"))
                    .body("adjustment.amount", is("-309680"));
            asPada().get(declarations).then().body("month", contains("2027-01", "2026-12"));
            declare("nonsense").then().statusCode(400);
            declare("2028-01").then().statusCode(409);
        }

        private io.restassured.response.Response declare(String month) {
            return asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("month", month))
                    .post("/api/policies/%s/declarations".formatted(policy));
        }
    }
}
