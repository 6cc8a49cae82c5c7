package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.acceptedQuote;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.policy.RunningService;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of policies. */
@RunningService
class PolicyListTest extends PolicyFixture {

    @Test
    void findsInsuredsByTwoKoreanCharactersAndByAnyPartOfALatinName() {
        String korean = issued(acceptedQuote(quotes, "달빛 보안 연구소"));
        String latin = issued(acceptedQuote(quotes, "Blue Harbour Analytics"));
        assertFound("빛보", korean);
        assertFound("달빛", korean);
        assertFound("연구", korean);
        assertFound("HARB", latin);
        assertFound("lueharb", latin);
        asPada().queryParam("search", "없는회사").get("/api/policies").then().body("items", hasSize(0));
        asPada().queryParam("search", "%_")
                .get("/api/policies")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void findsNumbersByTheirStart() {
        String quote = acceptedQuote(quotes);
        String number = issued(quote);
        assertFound(number, number);
        assertFound(quote.toLowerCase(java.util.Locale.ROOT), number);
        asPada().get("/api/policies?search=P-2026&size=200").then().body("items.number", hasItem(number));
    }

    @Test
    void isNarrowedByStatus() {
        issued(quotes);
        asPada().get("/api/policies?status=PENDING").then().body("items.status", everyItem(equalTo("PENDING")));
        asPada().get("/api/policies?status=IN_FORCE").then().body("items", hasSize(0));
        asPada().get("/api/policies?status=EXPIRED").then().body("items", hasSize(0));
        asPada().get("/api/policies?status=LOST").then().statusCode(400).body("errors[0].path", equalTo("status"));
    }

    @Test
    void isReadPageByPageTheLastIssuedFirst() {
        String insured = "쪽넘김 " + UUID.randomUUID();
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            issued.addFirst(issued(acceptedQuote(quotes, insured)));
        }
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = asPada().queryParam("search", insured)
                    .queryParam("size", 2)
                    .queryParam("after", next)
                    .get("/api/policies");
            read.addAll(page.path("items.number"));
            next = page.path("next");
        }
        assertEquals(issued, read);
        asPada().get("/api/policies?size=0").then().statusCode(400);
        asPada().get("/api/policies?after=first").then().statusCode(400);
    }

    private void assertFound(String text, String number) {
        asPada().queryParam("search", text)
                .get("/api/policies")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(number)));
    }
}
