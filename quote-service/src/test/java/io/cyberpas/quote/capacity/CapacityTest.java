package io.cyberpas.quote.capacity;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Years far ahead, because other tests are assessed by the capacity of this one. */
@RunningService
class CapacityTest {

    private static Response open(Tokens user, int year, String grade, long version) {
        return as(user).header("If-Match", "\"" + version + "\"")
                .body("""
                        {"segment":"SME","currency":"KRW","year":%d,"openTo":"%s","reason":"Treaty enlarged"}
                        """.formatted(year, grade))
                .post("/api/capacity/openings");
    }

    @Nested
    class AnUnderwriter {

        @Test
        void readsWhatEachSegmentMayStillAccept() {
            as(UMA).get("/api/capacity?year=2031")
                    .then()
                    .statusCode(200)
                    .body("segment", hasItems("COMPANY", "SME", "COMPULSORY", "PUBLIC", "HOUSEHOLD"))
                    .body("find { it.segment == 'SME' }.capacity.amount", is("300000000000"))
                    .body("find { it.segment == 'SME' }.accepted.amount", is("0"))
                    .body("find { it.segment == 'SME' }.remaining.amount", is("300000000000"))
                    .body("find { it.segment == 'SME' }.openTo", is("MEDIUM"))
                    .body("find { it.segment == 'SME' }.products", contains("SME_CYBER"));
        }

        @Test
        void readsTheCapacityOfTheVersionThatIsSoldInTheYear() {
            String company = "find { it.segment == 'COMPANY' && it.currency == 'KRW' }.capacity.amount";
            as(UMA).get("/api/capacity?year=2026").then().body(company, is("2000000000000"));
            as(UMA).get("/api/capacity?year=2027").then().body(company, is("2500000000000"));
        }

        @Test
        void opensNothing() {
            open(UMA, 2032, "HIGH", 0).then().statusCode(403);
        }

        @Test
        void asksForAYear() {
            as(UMA).get("/api/capacity?year=20260").then().statusCode(400).body("errors.path", contains("year"));
        }
    }

    @Nested
    class ASeniorUnderwriter {

        @Test
        void opensASegmentForTheVersionTheyHaveSeen() {
            open(SEONU, 2033, "HIGH", 0)
                    .then()
                    .statusCode(200)
                    .body("openTo", is("HIGH"))
                    .body("version", is(1));
            open(SEONU, 2033, "LOW", 0).then().statusCode(412);
            open(SEONU, 2033, "LOW", 1).then().statusCode(200).body("openTo", is("LOW"));
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .queryParam("subject", "SME KRW 2033")
                    .get("/api/audit")
                    .then()
                    .body("items.action", hasItem("capacity.opened"))
                    .body("items.reason", hasItem("to HIGH: Treaty enlarged"));
        }

        @Test
        void cannotOpenWhatIsNotSold() {
            as(SEONU)
                    .header("If-Match", "\"0\"")
                    .body("""
                            {"segment":"SME","currency":"EUR","year":2033,"openTo":"HIGH","reason":"Treaty enlarged"}
                            """)
                    .post("/api/capacity/openings")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.segment"));
        }

        @Test
        void opensItOnThePageToo() {
            BrowserSession session = BrowserSession.signIn(SEONU, "/capacity");
            String page = session.get("/capacity?year=2034").body();
            assertThat(page, allOf(containsString("Small and medium companies"), containsString("up to Medium risk")));
            assertThat(
                    session.get("/capacity?year=2034", "Accept-Language", "ko").body(), containsString("인수 여력"));
            Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(page);
            assertTrue(csrf.find());
            Map<String, String> form = new HashMap<>(Map.of(
                    "_csrf", csrf.group(1),
                    "_version", "0",
                    "segment", "SME",
                    "currency", "KRW",
                    "year", "2034",
                    "openTo", "HIGH"));
            assertEquals(400, session.post("/capacity/openings", form).statusCode());
            form.put("reason", "Treaty enlarged");
            assertThat(
                    session.follow(session.post("/capacity/openings", form)).body(), containsString("up to High risk"));
        }
    }

    @Test
    void brokersAreNotTold() {
        as(BORA).get("/api/capacity").then().statusCode(403);
        assertEquals(
                403, BrowserSession.signIn(BORA, "/quotes").get("/capacity").statusCode());
        assertThat(
                BrowserSession.signIn(UMA, "/capacity").get("/capacity").body(),
                not(containsString("/capacity/openings")));
    }
}
