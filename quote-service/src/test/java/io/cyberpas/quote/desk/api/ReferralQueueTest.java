package io.cyberpas.quote.desk.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.quote.RunningService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The queue of referrals, and what brokers see of it. */
@RunningService
class ReferralQueueTest extends ReferralDeskFixture {

    @Nested
    class TheQueue {

        @Test
        void showsWhatEachReferralNeeds() {
            String number = referralOf("QUEUE-ONE", telecom());
            take(YUNA, number);
            ask(number, "How many servers?");
            as(UMA).get("/api/referrals?brokerage=QUEUE-ONE")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].number", is(number))
                    .body("items[0].product", is("ENTERPRISE_CYBER"))
                    .body("items[0].insuredName", is("대한한빛통신 주식회사"))
                    .body("items[0].reasons", contains("SALES_ABOVE_TARIFF", "RECORDS_ABOVE_TARIFF"))
                    .body("items[0].grade", is("LOW"))
                    .body("items[0].highestLimit.amount", is("1000000000"))
                    .body("items[0].assignee", is("yuna"))
                    .body("items[0].openRequests", is(1))
                    .body("items[0].daysLeft", is(10))
                    .body("next", nullValue());
        }

        @Test
        void isNarrowedByWhoHandlesThemAndWhatTheyWaitFor() {
            String mine = referralOf("QUEUE-TWO", telecom());
            String others = referralOf("QUEUE-TWO", telecom());
            String nobodys = referralOf("QUEUE-TWO", telecom());
            take(UMA, mine);
            take(YUNA, others);
            ask(others, "How many servers?");
            found("whose=mine", mine);
            found("whose=UNASSIGNED", nobodys);
            found("waiting=BROKER", others);
            found("waiting=APPROVAL");
            found("product=SME_CYBER");
            as(UMA).get("/api/referrals?whose=NONSENSE&waiting=GODOT")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("whose", "waiting"));
        }

        @Test
        void isReadPageByPageByWhatLapsesFirst() {
            String first = referralOf("QUEUE-THREE", telecom());
            String second = referralOf("QUEUE-THREE", telecom());
            String third = referralOf("QUEUE-THREE", telecom());
            String next = as(UMA).get("/api/referrals?brokerage=QUEUE-THREE&size=2")
                    .then()
                    .body("items.number", contains(first, second))
                    .extract()
                    .path("next");
            as(UMA).get("/api/referrals?brokerage=QUEUE-THREE&size=2&after=" + next)
                    .then()
                    .body("items.number", contains(third))
                    .body("next", nullValue());
            as(UMA).get("/api/referrals?after=2026-13-01_nonsense")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("after"));
        }

        private static void found(String filter, String... numbers) {
            as(UMA).get("/api/referrals?brokerage=QUEUE-TWO&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.number", numbers.length == 0 ? hasSize(0) : contains(numbers));
        }
    }

    @Nested
    class ABroker {

        @Test
        void answersAQuestionOnce() {
            String number = newQuote(telecom());
            ask(number, "Who watches the alarms at night?");
            as(BORA).get("/api/information-requests?open=true")
                    .then()
                    .statusCode(200)
                    .body("items.quoteNumber", hasItem(number));
            String answer = "{\"answer\":\"외부 보안관제 업체가 24시간 봅니다\"}";
            post(BORA, number, "information-requests/1/answer", answer)
                    .then()
                    .statusCode(200)
                    .body("open", is(false))
                    .body("answeredBy", is("Bora Kim"))
                    .body("answeredAt", notNullValue());
            post(BORA, number, "information-requests/1/answer", answer).then().statusCode(409);
            post(BORA, number, "information-requests/2/answer", answer).then().statusCode(404);
            as(BORA).get("/api/information-requests?open=true").then().body("items.quoteNumber", not(hasItem(number)));
        }

        @Test
        void seesNothingOfOtherBrokerages() {
            String number = newQuote(telecom());
            ask(number, "How many servers?");
            as(MINHO)
                    .get("/api/quotes/" + number + "/information-requests")
                    .then()
                    .statusCode(404);
            post(MINHO, number, "information-requests/1/answer", "{\"answer\":\"Mine!\"}")
                    .then()
                    .statusCode(404);
            as(MINHO)
                    .get("/api/information-requests?size=200")
                    .then()
                    .statusCode(200)
                    .body("items.quoteNumber", not(hasItem(number)));
        }

        @Test
        void seesNeitherNotesNorAssignmentNorQueue() {
            String number = newQuote(telecom());
            as(BORA).get("/api/quotes/" + number + "/notes").then().statusCode(403);
            as(BORA).get("/api/quotes/" + number + "/assignment").then().statusCode(403);
            as(BORA).get("/api/referrals").then().statusCode(403);
            take(BORA, number).then().statusCode(403);
        }
    }
}
