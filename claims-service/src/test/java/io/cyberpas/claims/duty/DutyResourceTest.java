package io.cyberpas.claims.duty;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.cora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class DutyResourceTest {

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
    void everyDutySaysWhyItArisesAndEveryOtherWhyItDoesNot() {
        var story = triaged();
        hana().read(story.path("/duties"))
                .body("code", contains("KR_NETWORK_ACT_48_3", "KR_PIPA_34", "KR_PIPA_DECREE_40"))
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.grounds.kind", hasItem("ONE_OF"))
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.waivers.code", contains("KR_DECREE_40_RECOVERED"));
        hana().read(story.path("/duty-facts"))
                .body("notArising.code", hasItems("KR_PIPA_39_POSTING", "KR_CREDIT_INFORMATION_39_4"))
                .body("basis", equalTo("TRIAGE"))
                .body("history", hasSize(1));
    }

    @Test
    void aPartIsFiledInTimeAndItsSupplementOpensUntilItIsComplete() {
        var story = triaged();
        file(hana(), story, "KR_PIPA_DECREE_40", Map.of("completeness", "COMPLETE"))
                .then()
                .statusCode(409)
                .body("type", containsString("notice-incomplete"))
                .body("missing", hasItems("protectionOfficer", "contact", "remedy", "selfHelp"));
        file(hana(), story, "KR_PIPA_DECREE_40", Map.of()).then().statusCode(200);
        hana().read(story.path("/duties"))
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.status", equalTo("FILED"))
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.filings.completeness", contains("PARTIAL"))
                .body("find { it.code == 'KR_PIPA_40_SUPPLEMENT' }.status", equalTo("OPEN"))
                .body("find { it.code == 'KR_PIPA_40_SUPPLEMENT' }.supplements", equalTo("KR_PIPA_DECREE_40"));
        file(hana(), story, "KR_PIPA_40_SUPPLEMENT", Map.of()).then().statusCode(200);
        hana().read(story.path("/duties"))
                .body("find { it.code == 'KR_PIPA_40_SUPPLEMENT' }.status", equalTo("OPEN"))
                .body("find { it.code == 'KR_PIPA_40_SUPPLEMENT' }.filings", hasSize(1));
        List<String> missing = hana().read(story.path("/duties/KR_PIPA_40_SUPPLEMENT/notice"))
                .body("complete", equalTo(false))
                .extract()
                .path("missing");
        missing.forEach(story::stated);
        hana().read(story.path("/duties/KR_PIPA_40_SUPPLEMENT/notice")).body("complete", equalTo(true));
        file(hana(), story, "KR_PIPA_40_SUPPLEMENT", Map.of("completeness", "COMPLETE", "filedBy", "Kang Minseo, CISO"))
                .then()
                .statusCode(200);
        hana().read(story.path("/duties"))
                .body("find { it.code == 'KR_PIPA_40_SUPPLEMENT' }.status", equalTo("FILED"))
                .body("find { it.code == 'KR_PIPA_40_SUPPLEMENT' }.filings[1].filedBy", equalTo("Kang Minseo, CISO"));
    }

    @Test
    void theLawLetsGoOfADutyOnlyOnItsGroundsAndWhereTheFactsBearThem() {
        var story = triaged();
        answer(hana(), story, "KR_PIPA_34", "waiver", Map.of("reason", "No harm"))
                .then()
                .statusCode(409)
                .body("type", containsString("no-waiver"));
        answer(hana(), story, "KR_PIPA_DECREE_40", "waiver", Map.of("reason", "Deleted", "ground", "OTHER"))
                .then()
                .statusCode(400)
                .body("errors[0].allowed", containsString("KR_DECREE_40_RECOVERED"));
        answer(hana(), story, "KR_PIPA_DECREE_40", "waiver", Map.of("reason", "Deleted"))
                .then()
                .statusCode(409)
                .body("needs", contains("RECOVERED_LOW_RISK"));
        correct(story, 90_000, "Deletion confirmed", "PERSONAL_DATA_LEAKED", "UNLAWFUL_ACCESS", "RECOVERED_LOW_RISK");
        answer(hana(), story, "KR_PIPA_DECREE_40", "waiver", Map.of("reason", "Deleted"))
                .then()
                .statusCode(200)
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.waiverGround", equalTo("KR_DECREE_40_RECOVERED"));
    }

    @Test
    void correctedFactsOpenNewDutiesAndDoubtOthersAndLoseNothingFiled() {
        var story = triaged();
        file(hana(), story, "KR_NETWORK_ACT_48_3", Map.of()).then().statusCode(200);
        correct(story, 900, "Interim report", "PERSONAL_DATA_LEAKED", "HUMAN_ERROR", "SUBJECTS_UNREACHABLE");
        hana().read(story.path("/duties"))
                .body("find { it.code == 'KR_NETWORK_ACT_48_3' }.status", equalTo("FILED"))
                .body("find { it.code == 'KR_NETWORK_ACT_48_3' }.receipt", equalTo("KISA-1"))
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.status", equalTo("OPEN"))
                .body("find { it.code == 'KR_PIPA_DECREE_40' }.doubt", containsString("Interim report"))
                .body("find { it.code == 'KR_PIPA_39_POSTING' }.status", equalTo("OPEN"));
        hana().read(story.path("/duty-facts"))
                .body("affectedSubjects", equalTo(900))
                .body("history.affectedSubjects", contains(900, 90_000))
                .body("history.basis", contains("Interim report", "TRIAGE"));
        file(hana(), story, "KR_PIPA_39_POSTING", Map.of()).then().statusCode(200);
        hana().read(story.path("/duties")).body("find { it.code == 'KR_PIPA_39_POSTING' }.postedUntil", notNullValue());
        correct(story, 1_000, "Recount", "PERSONAL_DATA_LEAKED", "HUMAN_ERROR");
        hana().read(story.path("/duties")).body("find { it.code == 'KR_PIPA_DECREE_40' }.doubt", equalTo(null));
        hana().call()
                .header("If-Match", "\"0\"")
                .body(facts(1, "Stale", "PERSONAL_DATA_LEAKED"))
                .put(story.path("/duty-facts"))
                .then()
                .statusCode(412);
    }

    @Test
    void onlyThoseOfTheClaimAnswerItsDuties() throws SQLException {
        var story = triaged();
        cora().get(story.path("/duties")).then().statusCode(404);
        minho().get(story.path("/duties")).then().statusCode(404);
        answer(minho(), story, "KR_PIPA_34", "filing", filing(Map.of())).then().statusCode(404);
        appointCora(story);
        file(cora(), story, "KR_PIPA_34", Map.of("completeness", "PARTIAL"))
                .then()
                .statusCode(200);
        cora().read("/api/duties?size=200")
                .body("items.claimNumber", hasItem(story.number()))
                .body("items.code", hasItem("KR_PIPA_34_SUPPLEMENT"));
        bora().get("/api/duties").then().statusCode(403);
        answer(bora(), story, "KR_PIPA_DECREE_40", "filing", filing(Map.of("completeness", "PARTIAL")))
                .then()
                .statusCode(200);
        answer(bora(), story, "KR_NETWORK_ACT_48_3", "inapplicability", Map.of("reason", "The broker thinks so"))
                .then()
                .statusCode(403);
        assertThat(PageVisit.inKorean(bora()).shown("/claims/" + story.number() + "/duties/KR_NETWORK_ACT_48_3"))
                .contains("/KR_NETWORK_ACT_48_3/filing")
                .doesNotContain("/inapplicability", "/waiver");
    }

    @Test
    void openDutiesOfAllClaimsAreReadByTheirTimePageByPage() {
        var stories = List.of(triaged(), triaged());
        String next = hana().read("/api/duties?size=1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        assertThat(next).isNotNull();
        hana().read("/api/duties?size=200&after=" + next).body("items.size()", greaterThan(3));
        ada().read("/api/duties?size=200&jurisdiction=KR")
                .body(
                        "items.claimNumber",
                        hasItems(stories.getFirst().number(), stories.getLast().number()));
        hana().get("/api/duties?after=x").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"en,Personal Information Dispute Mediation Committee,to be supplied", "ko,개인정보 분쟁조정위원회,보완 필요"})
    void theNoticeToTheSubjectsIsPrintedWithWhatTheLawAsksFor(String language, String rights, String missing)
            throws IOException {
        var story = triaged();
        var body = Map.of("kind", "SUBJECT_NOTICE", "reference", "KR_PIPA_34", "language", language);
        String href = hana().create(story.path("/documents"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("href");
        hana().create(story.path("/documents"), body).then().statusCode(200);
        byte[] pdf = hana().call().accept(ContentType.ANY).get(href).asByteArray();
        assertThat(words(pdf)).contains(rights.split(" ")[0], missing.split(" ")[0]);
        story.stated("contact");
        hana().create(story.path("/documents"), body).then().statusCode(201).body("revision", equalTo(2));
        bora().read(story.path("/documents")).body("items.kind", hasItem("SUBJECT_NOTICE"));
    }

    @ParameterizedTest
    @CsvSource({"en,Why it arises,late", "ko,의무 발생 이유,지연"})
    void dutiesAreAnsweredOnTheirPages(String language, String why, String late) {
        var story = triaged();
        var page = "/claims/" + story.number() + "/duties";
        var visit = new PageVisit(hana(), language);
        assertThat(visit.shown(page)).contains(why, "/duties/KR_PIPA_34/filing", "/duties/facts");
        assertThat(visit.shown(page + "/KR_PIPA_34")).contains(why, "/duties/KR_PIPA_34/notice");
        assertThat(visit.shown(page + "/KR_PIPA_34/clock")).contains("every 30s");
        var statement = Map.of(
                "field",
                List.of("contact", "remedy"),
                "value",
                List.of("Privacy team, 02-1234-5678", ""),
                "language",
                language);
        assertThat(visit.send(page + "/KR_PIPA_34/notice", statement).statusCode())
                .isEqualTo(303);
        assertThat(visit.shown(page + "/KR_PIPA_34")).contains("Privacy team, 02-1234-5678");
        var facts = new HashMap<String, Object>(Map.of(
                "traits", List.of("PERSONAL_DATA_LEAKED", "UNIQUE_IDENTIFIERS"),
                "affectedSubjects", "5000",
                "place", List.of("KR"),
                "inPlace", List.of("4,000"),
                "kind", List.of("UNIQUE_IDENTIFIERS"),
                "ofKind", List.of("12"),
                "basis", "Call with the CISO"));
        facts.put("_version", "0");
        assertThat(visit.send(page + "/facts", facts).statusCode()).isEqualTo(303);
        assertThat(visit.shown(page)).contains("Call with the CISO", "4000");
        assertThat(new PageVisit(ada(), language).shown(page)).doesNotContain("/duties/facts\"");
        assertThat(visit.shown("/duties")).contains("KR_PIPA").doesNotContain(late + "!");
        assertThat(visit.shown("/duties?jurisdiction=EU&overdue=true")).doesNotContain(story.number());
        assertThat(new PageVisit(bora(), language).shown(page)).doesNotContain("/filing");
    }

    private static ClaimStory triaged() {
        var story = ClaimStory.notifiedBy(bora(), policies).acknowledged();
        hana().changeClaim(story.number(), "triage", ClaimStory.triage(false))
                .then()
                .statusCode(200);
        return story;
    }

    private static void appointCora(ClaimStory story) throws SQLException {
        try (var connection = PostgresResource.application();
                var insert = connection.prepareStatement("INSERT INTO claim_participant (claim_id, kind, code)"
                        + " SELECT id, 'COUNSEL', 'HAEDEUN' FROM claim WHERE number = ?")) {
            insert.setString(1, story.number());
            insert.executeUpdate();
        }
    }

    private static Response file(Caller by, ClaimStory story, String code, Map<String, Object> more) {
        return answer(by, story, code, "filing", filing(more));
    }

    private static Map<String, Object> filing(Map<String, Object> more) {
        var filing = new HashMap<String, Object>(more);
        filing.put("receipt", "KISA-1");
        filing.put("filedAt", Instant.now().toString());
        return filing;
    }

    private static Response answer(Caller by, ClaimStory story, String code, String verb, Map<String, ?> body) {
        int version = hana().read(story.path("/duties")).extract().path("find { it.code == '" + code + "' }.version");
        return by.change(story.path("/duties/" + code + "/" + verb), version, body);
    }

    private static void correct(ClaimStory story, long subjects, String basis, String... traits) {
        int version = hana().read(story.path("/duty-facts")).extract().path("version");
        hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(facts(subjects, basis, traits))
                .put(story.path("/duty-facts"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> facts(long subjects, String basis, String... traits) {
        return Map.of("traits", List.of(traits), "affectedSubjects", subjects, "basis", basis);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
