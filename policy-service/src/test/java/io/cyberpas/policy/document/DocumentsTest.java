package io.cyberpas.policy.document;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.register.CompulsoryPolicies.issuedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How documents are made, kept and handed out. */
@RunningService
class DocumentsTest extends DocumentFixture {

    @Nested
    class ADocument {

        @Test
        void isMadeOnceAndKeptWithItsHash() {
            String number = issued(quotes);
            String id = make(number, "SCHEDULE", "ko", null)
                    .then()
                    .statusCode(201)
                    .body("reference", equalTo("1"))
                    .extract()
                    .path("id");
            make(number, "SCHEDULE", "ko", "1").then().statusCode(200).body("id", equalTo(id));
            asPada().get("/api/policies/" + number + "/documents")
                    .then()
                    .statusCode(200)
                    .body("made.id", contains(id))
                    .body("available.kind", hasItems("SCHEDULE", "WORDING", "INVOICE"));
        }

        @Test
        void isAnsweredByItsHash() {
            String number = issued(quotes);
            Response made = make(number, "SCHEDULE", "en", null);
            String hash = made.path("sha256");
            String href = made.path("href");
            byte[] file = asPada().get(href)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("ETag", equalTo("\"" + hash + "\""))
                    .header(
                            "Content-Disposition",
                            equalTo("inline; filename=\"%s-schedule-1-en.pdf\"".formatted(number)))
                    .extract()
                    .asByteArray();
            assertThat(file).hasSize(made.path("size"));
            asPada().header("If-None-Match", "\"" + hash + "\"")
                    .get(href)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo("\"" + hash + "\""));
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .queryParam("subject", number)
                    .get("/api/audit")
                    .then()
                    .body("items.action", hasItem("document.opened"));
        }

        @Test
        void printsTheSameBytesHoweverLateItIsPrinted() {
            String number = issuedTo(company, quotes);
            for (DocumentKind kind : List.of(DocumentKind.SCHEDULE, DocumentKind.CERTIFICATE, DocumentKind.WORDING)) {
                clock.reset();
                byte[] today = printed(number, kind);
                clock.moveTo(clock.instant().plus(Duration.ofDays(40)));
                assertThat(printed(number, kind)).as(kind.name()).isEqualTo(today);
            }
        }

        @Test
        void isOneHoweverManyAskForItAtOnce() {
            String number = issued(quotes);
            List<Response> answers = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(i -> make(number, "SCHEDULE", "ko", null))
                    .toList();
            assertThat(answers.stream().map(answer -> answer.<String>path("id")))
                    .hasSize(6)
                    .containsOnly(answers.getFirst().<String>path("id"));
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(1);
        }

        @Test
        void isNotForOtherBrokers() {
            String number = issued(quotes);
            String href = make(number, "SCHEDULE", "ko", null).path("href");
            Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
            as(minho).get(href).then().statusCode(404);
            as(minho).get("/api/policies/" + number + "/documents").then().statusCode(404);
            Tokens bora = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
            as(bora).get(href).then().statusCode(200);
            String other = issued(quotes);
            as(bora).get(href.replace(number, other)).then().statusCode(404);
        }

        @Test
        void isRefusedWhereThereIsNothingToPrint() {
            String number = issued(quotes);
            make(number, "CERTIFICATE", "ko", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:nothing-to-print"))
                    .body("references", empty());
            make(number, "SCHEDULE", "ko", "7").then().statusCode(409).body("references", contains("1"));
            make(number, "SCHEDULE", "fr", null).then().statusCode(400).body("errors[0].path", equalTo("$.language"));
            make(number, "POEM", "ko", null).then().statusCode(400);
            make("P-2026-999999", "SCHEDULE", "ko", null).then().statusCode(404);
        }

        @Test
        void isChangedByNobody() throws Exception {
            String number = issued(quotes);
            make(number, "SCHEDULE", "ko", null);
            try (var database = PostgresResource.application();
                    var statement = database.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(
                                "DELETE FROM policy_document WHERE policy_number = '%s'".formatted(number)))
                        .hasMessageContaining("never changed or removed");
            }
        }
    }

    @Nested
    class ThePage {

        @Test
        void offersAllDocumentsInBothLanguagesAndMakesThem() {
            String number = issuedTo(company, quotes);
            assertThat(page("en", number))
                    .contains(
                            "Documents of " + number, "Policy schedule", "Certificate of compulsory insurance", "Make");
            as(Tokens.user("pada").roles(Roles.POLICY_ADMIN))
                    .contentType("application/x-www-form-urlencoded")
                    .redirects()
                    .follow(false)
                    .formParam("kind", "CERTIFICATE")
                    .formParam("reference", "1")
                    .formParam("language", "ko")
                    .post("/policies/" + number + "/documents")
                    .then()
                    .statusCode(303);
            String page = page("ko", number);
            assertThat(page).contains(number + " 문서", "의무보험 가입증명서", number + "-certificate-1-ko.pdf", "파일의 SHA-256");
            Matcher link = Pattern.compile("/policies/" + number + "/documents/[0-9a-f-]{36}\\.pdf")
                    .matcher(page);
            assertThat(link.find()).isTrue();
            asPada().header("Accept", "application/pdf,*/*")
                    .get(link.group())
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf");
        }

        private String page(String language, String number) {
            return as(Tokens.user("pada").roles(Roles.POLICY_ADMIN))
                    .header("Accept", "text/html")
                    .cookie("lang", language)
                    .get("/policies/" + number + "/documents")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }
}
