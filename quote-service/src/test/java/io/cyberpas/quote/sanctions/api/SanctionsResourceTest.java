package io.cyberpas.quote.sanctions.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.cyberpas.quote.sanctions.SanctionsHit;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import io.cyberpas.quote.sanctions.SubjectHandlers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class SanctionsResourceTest {

    private static final String HEADER = "reference,type,name,aliases,country,program\n";
    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);

    @Inject
    SanctionsScreening screening;

    /** Seonu handles whatever begins with HANDLED. */
    @Singleton
    static class SeonuHandles implements SubjectHandlers {

        @Override
        public Set<String> handlersOf(String subject) {
            return subject.startsWith("HANDLED") ? Set.of("seonu") : Set.of();
        }
    }

    private static Response load(Tokens user, String source, byte[] csv) {
        return given().auth()
                .oauth2(user.token())
                .contentType("text/csv")
                .body(csv)
                .put("/api/sanctions/lists/" + source);
    }

    private static Response load(Tokens user, String source, String lines) {
        return load(user, source, (HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Response decide(Tokens user, UUID hit, String decision) {
        return as(user).body("{\"reason\":\"Another trade in another country\"}")
                .post("/api/sanctions/hits/%s/%s".formatted(hit, decision));
    }

    private UUID hit(String subject) {
        load(SEONU, "API-HITS", "H-1,ORGANISATION,Tumen Paperweight Foundry,두만문진공업,,TEST\n")
                .then()
                .statusCode(200);
        List<SanctionsHit> hits = screening.screen(subject, List.of("두만문진공업 주식회사"));
        assertThat(hits, hasSize(1));
        return hits.getFirst().id();
    }

    @Nested
    class Lists {

        @Test
        void areLoadedByASeniorUnderwriterAndScreenedAtOnce() {
            load(SEONU, "API-LISTS", "A-1,PERSON,Quillon Varga,\"퀼런 바르가;Варга Квиллон\",HU,TEST\n")
                    .then()
                    .statusCode(200)
                    .body("source", is("API-LISTS"))
                    .body("entries", is(1))
                    .body("current", is(true));
            as(UMA).body("{\"names\":[\"Varga, Quillon\",\"Nobody Of That Kind\"]}")
                    .post("/api/sanctions/screenings")
                    .then()
                    .statusCode(200)
                    .body("lists.source", hasItem("API-LISTS"))
                    .body("matches.reference", contains("A-1"))
                    .body("matches[0].screenedName", is("Varga, Quillon"))
                    .body("matches[0].score", is(1.0f));
            as(ADA).get("/api/sanctions/lists").then().statusCode(200).body("source", hasItem("API-LISTS"));
        }

        @Test
        void withFaultsAreRefusedByLineAndLeaveTheOldOne() {
            load(SEONU, "API-FAULTS", "A-1,PERSON,Quillon Umbra,,,\n").then().statusCode(200);
            load(SEONU, "API-FAULTS", "A-1,PERSON,Fine Name,,,\nA-1,GHOST,,---,Hungary,\nA-3,PERSON\n")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.path",
                            contains(
                                    "line 3, reference",
                                    "line 3, type",
                                    "line 3, name",
                                    "line 3, aliases",
                                    "line 3, country",
                                    "line 4, fields"));
            load(SEONU, "API-FAULTS", (HEADER + "A-1,PERSON,가온,,,\n").getBytes(Charset.forName("EUC-KR")))
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("line 2"));
            load(SEONU, "lower", "A-1,PERSON,Fine Name,,,\n")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("source"));
            as(UMA).body("{\"names\":[\"Quillon Umbra\"]}")
                    .post("/api/sanctions/screenings")
                    .then()
                    .body("matches.source", hasItem("API-FAULTS"));
        }

        @Test
        void areNotForEverybody() {
            load(UMA, "API-ROLES", "A-1,PERSON,Fine Name,,,\n").then().statusCode(403);
            as(BORA).get("/api/sanctions/lists").then().statusCode(403);
            as(ADA).body("{\"names\":[\"x\"]}")
                    .post("/api/sanctions/screenings")
                    .then()
                    .statusCode(403);
            as(UMA).body("{\"names\":[]}")
                    .post("/api/sanctions/screenings")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.names"));
        }
    }

    @Nested
    class Hits {

        @Test
        void areListedOpenOnesFirstAndClearedByAnotherPerson() {
            String subject = "HANDLED-" + UUID.randomUUID().toString().substring(0, 8);
            UUID hit = hit(subject);
            as(ADA).get("/api/sanctions/hits?size=1")
                    .then()
                    .statusCode(200)
                    .body("items.status", everyItem(is("OPEN")));
            as(UMA).get("/api/sanctions/hits?subject=" + subject)
                    .then()
                    .body("items.id", contains(hit.toString()))
                    .body("items[0].match.matchedName", is("두만문진공업"));

            decide(SEONU, hit, "clearance").then().statusCode(403);
            decide(UMA, hit, "clearance")
                    .then()
                    .statusCode(200)
                    .body("status", is("CLEARED"))
                    .body("decidedBy", is("uma"));
            decide(UMA, hit, "clearance").then().statusCode(409);
            as(UMA).get("/api/sanctions/hits?subject=" + subject).then().body("items", is(empty()));
            as(UMA).get("/api/sanctions/hits?status=ALL&subject=" + subject)
                    .then()
                    .body("items.status", contains("CLEARED"));
        }

        @Test
        void thatAreConfirmedGoOnBlocking() {
            String subject = "Q-" + UUID.randomUUID().toString().substring(0, 8);
            UUID hit = hit(subject);
            decide(UMA, hit, "confirmation").then().statusCode(200).body("status", is("CONFIRMED"));
            assertThat(screening.openHits(subject), is(not(empty())));
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .get("/api/audit?subject=" + subject)
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItems("sanctions.hit-found", "sanctions.hit-confirmed"));
        }

        @Test
        void wantAReasonAKnownStateAndARole() {
            UUID hit = hit("Q-" + UUID.randomUUID().toString().substring(0, 8));
            as(UMA).body("{\"reason\":\" \"}")
                    .post("/api/sanctions/hits/%s/clearance".formatted(hit))
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.reason"));
            decide(ADA, hit, "clearance").then().statusCode(403);
            decide(UMA, UUID.randomUUID(), "clearance").then().statusCode(404);
            as(UMA).body("{\"reason\":\"x\"}")
                    .post("/api/sanctions/hits/7/clearance")
                    .then()
                    .statusCode(404);
            as(UMA).get("/api/sanctions/hits?status=LOST")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("status"));
        }
    }
}
