package io.cyberpas.claims.document;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.cora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class DocumentResourceTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static PolicyService policies;

    @BeforeAll
    static void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterAll
    static void stopPolicyService() {
        policies.close();
    }

    @Test
    void aLetterIsKeptWithItsHashAndGivenOutOnlyOnceForTheSameKey() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        String hash = upload(hana(), story, "letter.pdf", PDF, "Letter of the insured", "INSURED", null)
                .then()
                .statusCode(201)
                .body("kind", equalTo("CORRESPONDENCE"))
                .body("reference", equalTo("LETTER-1"))
                .body("mediaType", equalTo("application/pdf"))
                .body("language", nullValue())
                .extract()
                .path("sha256");
        assertThat(hash).isEqualTo(Sha256.of(PDF).hex());
        String href = hana().read(story.path("/documents")).extract().path("items[0].href");
        var answer = hana().call().accept(ContentType.ANY).get(href);
        assertThat(answer.asByteArray()).isEqualTo(PDF);
        assertThat(answer.header("Content-Disposition")).startsWith("inline").contains(story.number());
        hana().call()
                .accept(ContentType.ANY)
                .header("If-None-Match", answer.header("ETag"))
                .get(href)
                .then()
                .statusCode(304);
    }

    @Test
    void whatAFileIsIsToldFromItsContentAndNotFromItsName() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        upload(
                        hana(),
                        story,
                        "letter.pdf",
                        "MZ program".getBytes(StandardCharsets.US_ASCII),
                        "A letter",
                        "INSURER",
                        null)
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.file"))
                .body("errors[0].allowed", containsString(".docx"));
        upload(hana(), story, "picture.txt", PNG, "A picture", "INSURER", null)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/png"));
        String href = hana().read(story.path("/documents")).extract().path("items[0].href");
        var picture = hana().call().accept(ContentType.ANY).get(href);
        assertThat(picture.asByteArray()).isEqualTo(PNG);
        assertThat(picture.contentType()).isEqualTo("image/png");
        byte[] archive = {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        upload(hana(), story, "letter.docx", archive, "No letter", "INSURER", null)
                .then()
                .statusCode(400);
    }

    @Test
    void aPaperNeedsAFileATitleAndAFirmOfTheClaim() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        upload(hana(), story, "letter.pdf", new byte[0], "Empty", "INSURER", null)
                .then()
                .statusCode(400);
        upload(hana(), story, "letter.pdf", new byte[11 * 1024 * 1024], "Large", "INSURER", null)
                .then()
                .statusCode(400)
                .body("errors[0].problem", equalTo("is too large"));
        upload(hana(), story, "letter.pdf", PDF, " ", "INSURER", null)
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.title"));
        upload(hana(), story, "letter.pdf", PDF, "For nobody", "FIRM", "HAEDEUN")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.firm"));
    }

    @Test
    void everybodyFindsWhatIsForThemAndNothingElse() {
        var story =
                ClaimStory.notifiedBy(bora(), policies).acknowledged().triaged().vendorAppointed();
        upload(hana(), story, "a.pdf", PDF, "Internal", "INSURER", null).then().statusCode(201);
        upload(hana(), story, "b.pdf", PDF, "For the insured", "INSURED", null)
                .then()
                .statusCode(201);
        upload(hana(), story, "c.pdf", PDF, "For the vendor", "FIRM", "SECUREN")
                .then()
                .statusCode(201);
        hana().read(story.path("/documents"))
                .body("items.title", contains("For the vendor", "For the insured", "Internal"));
        ada().read(story.path("/documents")).body("items", hasSize(3));
        bora().read(story.path("/documents")).body("items.title", contains("For the insured"));
        vera().read(story.path("/documents")).body("items.title", contains("For the vendor"));
        List<String> hrefs = hana().read(story.path("/documents")).extract().path("items.href");
        bora().call().accept(ContentType.ANY).get(hrefs.getLast()).then().statusCode(404);
        minho().get(story.path("/documents")).then().statusCode(404);
        cora().get(story.path("/documents")).then().statusCode(404);
        upload(bora(), story, "d.pdf", PDF, "By the broker", "INSURED", null)
                .then()
                .statusCode(403);
    }

    @Test
    void papersAreListedByKey() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        for (int i = 1; i <= 3; i++) {
            upload(hana(), story, i + ".pdf", PDF, "Letter " + i, "INSURER", null)
                    .then()
                    .statusCode(201);
        }
        String next = hana().read(story.path("/documents?size=2"))
                .body("items.title", contains("Letter 3", "Letter 2"))
                .extract()
                .path("next");
        hana().read(story.path("/documents?size=2&after=" + next)).body("items.title", contains("Letter 1"));
    }

    @Test
    void aKeptPaperCannotBeChangedInTheDatabase() throws SQLException {
        var story = ClaimStory.notifiedBy(bora(), policies);
        upload(hana(), story, "letter.pdf", PDF, "A letter", "INSURER", null)
                .then()
                .statusCode(201);
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE claim_document SET title = 'other'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM claim_document"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Papers kept,Correspondence", "ko,보관 문서,서신"})
    void thePageShowsWhatIsKeptAndTakesALetter(String language, String heading, String kind) {
        var story = ClaimStory.notifiedBy(bora(), policies);
        var page = "/claims/" + story.number() + "/documents";
        var visit = new PageVisit(hana(), language);
        assertThat(visit.shown(page)).contains(heading, "/documents/uploads");
        var form = Map.of("title", "Letter of the policyholder", "audience", "INSURED", "firm", "");
        assertThat(visit.upload(page + "/uploads", form, "file", "letter.pdf", PDF)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.shown(page))
                .contains(kind, "Letter of the policyholder", Sha256.of(PDF).hex());
        assertThat(new PageVisit(bora(), language).shown(page))
                .contains("Letter of the policyholder")
                .doesNotContain("/documents/uploads");
    }

    private static Response upload(
            Caller sender, ClaimStory story, String name, byte[] file, String title, String audience, String firm) {
        var fields = new HashMap<String, String>(Map.of("title", title, "audience", audience));
        if (firm != null) {
            fields.put("firm", firm);
        }
        var request = sender.call()
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        fields.forEach((field, value) -> request.multiPart(field, value));
        return request.multiPart("file", PageVisit.kept(name, file)).post(story.path("/documents/uploads"));
    }
}
