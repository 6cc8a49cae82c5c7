package io.cyberpas.quote.reinsurance.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class ReinsurerResourceTest {

    @Nested
    class AnUnderwriter {

        @Test
        void knowsTheReinsurersForms() {
            as(UMA).get("/api/reinsurers")
                    .then()
                    .statusCode(200)
                    .body("reinsurer", contains("HANGANG_RE", "ALPENRUECK", "PACIFIC_GATE_RE"))
                    .body("questionnaire", hasItem("standard-2026-01"));
        }

        @Test
        void seesHowFarAQuoteFillsThem() {
            as(UMA).get(views(newQuote(midSizedCompany())))
                    .then()
                    .statusCode(200)
                    .body("reinsurer", contains("HANGANG_RE", "ALPENRUECK", "PACIFIC_GATE_RE"))
                    .body("find { it.reinsurer == 'HANGANG_RE' }.unansweredRequired", is(1));
        }

        @Test
        void readsAQuoteInAReinsurersForm() {
            String number = newQuote(midSizedCompany());
            String row = "sections.rows.flatten().find { it.number == '%s' }";
            as(UMA).get(views(number) + "/ALPENRUECK")
                    .then()
                    .statusCode(200)
                    .body("quote", is(number))
                    .body("revision", is(1))
                    .body("name.ko", is("알펜뤼크"))
                    .body("sections", hasSize(4))
                    .body(row.formatted("B.2") + ".text.ko", is("60,000,000,000원"))
                    .body(row.formatted("B.5") + ".value", is(90_000))
                    .body(row.formatted("A.1") + ".state", is("ANSWERED"))
                    .body(row.formatted("A.1") + ".value", is(true))
                    .body(row.formatted("A.2") + ".state", is("NOT_APPLICABLE"))
                    .body(row.formatted("A.2") + ".value", nullValue())
                    .body(row.formatted("B.8") + ".state", is("UNANSWERED"))
                    .body("unanswered.number", hasItems("B.8", "C.7"))
                    .body("unanswered[0].required", is(true));
        }

        @Test
        void isToldWhatThereIsNot() {
            String number = newQuote(midSizedCompany());
            as(UMA).get(views(number) + "/NOBODY_RE").then().statusCode(404);
            as(UMA).get(views("Q-1999-000001") + "/HANGANG_RE").then().statusCode(404);
        }

        @Test
        void readsThemOnPages() {
            String number = newQuote(midSizedCompany());
            BrowserSession session = BrowserSession.signIn(UMA, "/quotes");
            String first = session.get("/quotes/" + number + "/reinsurer-views").body();
            assertThat(first, containsString("Hangang Re"));
            assertThat(first, containsString("B: KRW 5bn to below 80bn"));
            assertThat(first, containsString("reinsurer=PACIFIC_GATE_RE"));
            String korean = session.get(
                            "/quotes/" + number + "/reinsurer-views?reinsurer=PACIFIC_GATE_RE", "Accept-Language", "ko")
                    .body();
            assertThat(korean, containsString("퍼시픽게이트 재보험"));
            assertThat(korean, containsString("해당 없음"));
            assertThat(korean, containsString("표준 질문서는 몸값 지급 방침을 묻지 않습니다"));
            HttpResponse<String> absent = session.get("/quotes/" + number + "/reinsurer-views?reinsurer=NOBODY");
            assertEquals(404, absent.statusCode());
        }
    }

    @Nested
    class ABroker {

        @Test
        void doesNotSeeThem() {
            String number = newQuote(midSizedCompany());
            as(BORA).get("/api/reinsurers").then().statusCode(403);
            as(BORA).get(views(number)).then().statusCode(403);
            as(BORA).get(views(number) + "/HANGANG_RE").then().statusCode(403);
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            assertEquals(
                    403, session.get("/quotes/" + number + "/reinsurer-views").statusCode());
        }
    }

    @Nested
    class AnAuditor {

        @Test
        void readsThem() {
            Tokens ada = Tokens.user("ada").roles(Roles.AUDITOR);
            as(ada).get(views(newQuote(midSizedCompany())) + "/HANGANG_RE")
                    .then()
                    .statusCode(200);
        }
    }

    private static String views(String number) {
        return "/api/quotes/" + number + "/reinsurer-views";
    }
}
