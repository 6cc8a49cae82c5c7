package io.cyberpas.claims.letter;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class LetterTest {

    private static PolicyService policies;

    @BeforeAll
    static void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterAll
    static void stopPolicyService() {
        policies.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en,Decision on your claim,Financial Dispute Mediation Committee,three years,better",
        "ko,결정 통지,금융분쟁조정위원회,3년간,개량"
    })
    void oneLetterDecidesAllLinesAndQuotesWhatApplies(
            String language, String title, String mediation, String limitation, String clause) throws IOException {
        var story = decidable();
        story.decide("DATA_RESTORATION", "DENIED", 0, "APPLIES").then().statusCode(201);
        hana().read(story.path("/documents/printable"))
                .body("kind", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem("COVERAGE_DECISION")));
        story.decide("PRIVACY_LIABILITY", "COVERED", 1_100_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(201);
        hana().read(story.path("/documents/printable")).body("kind", hasItems("COVERAGE_DECISION", "ACKNOWLEDGEMENT"));
        var body = Map.of("kind", "COVERAGE_DECISION", "language", language);
        String first = hana().create(story.path("/documents"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
        hana().create(story.path("/documents"), body).then().statusCode(200).body("sha256", equalTo(first));
        var text = words(story, "COVERAGE_DECISION", language);
        assertThat(text).contains(story.number(), "1,100,000", "10,000,000", "FR1");
        assertThat(joined(text)).contains(joined(title), joined(mediation), joined(limitation), joined(clause));
        story.decide("DATA_RESTORATION", "COVERED", 120_000_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(201);
        hana().create(story.path("/documents"), body).then().statusCode(201).body("revision", equalTo(2));
        bora().read(story.path("/documents")).body("items.revision", contains(2, 1));
    }

    @ParameterizedTest
    @CsvSource({"en,Reservation of rights,in doubt", "ko,권리유보,의문"})
    void rightsAreReservedInALetterOfTheReview(String language, String title, String doubt) throws IOException {
        var story = ClaimStory.notifiedBy(bora(), policies).acknowledged();
        hana().create(story.path("/cover-reviews"), ClaimStory.review("IN_DOUBT", "Retroactive date is unclear"))
                .then()
                .statusCode(201);
        var text = joined(words(story, "RESERVATION_OF_RIGHTS", language));
        assertThat(text.toLowerCase(java.util.Locale.ROOT))
                .contains(joined(title).toLowerCase(java.util.Locale.ROOT), joined(doubt));
        assertThat(text).contains(joined("Retroactive date is unclear"));
        assertThat(joined(words(story, "ACKNOWLEDGEMENT", language))).contains(story.number());
        assertThat(new PageVisit(hana(), language).shown("/claims/" + story.number() + "/documents"))
                .contains("kind=ACKNOWLEDGEMENT", "kind=RESERVATION_OF_RIGHTS");
    }

    @Test
    void exclusionsAreAnsweredWithTheirParticulars() {
        var story = decidable();
        hana().read(story.path("/exclusions"))
                .body("code", hasItems("WAR", "BETTERMENT"))
                .body("find { it.code == 'WAR' }.particulars.code", contains("clause", "attribution", "bystander"));
        story.decideBare("DATA_RESTORATION", "DENIED", 0, "APPLIES")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.exclusions[0].particulars.clause"));
        story.decide("DATA_RESTORATION", "COVERED", 1_000, "WRITTEN_BACK")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.exclusions[1].answer"));
    }

    @Test
    void aDecisionAboveTheAuthorityOfOneCountsOnlyWithASecondPerson() {
        var story = ClaimStory.notifiedBy(bora(), policies)
                .acknowledged()
                .triaged()
                .vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed()
                .reportAccepted();
        hana().create(story.path("/costs"), invoice()).then().statusCode(201);
        hana().call()
                .header("If-Match", "\"0\"")
                .body(Map.of("assessed", ClaimStory.krw(250_000_000), "reason", "As invoiced"))
                .put(story.path("/costs/COST-1/assessment"))
                .then()
                .statusCode(200);
        mina().call()
                .header("If-Match", "\"1\"")
                .put(story.path("/costs/COST-1/approval"))
                .then()
                .statusCode(200);
        story.leave("FIRST_PARTY_QUANTUM").demandAssessed();
        story.decide("DATA_RESTORATION", "COVERED", 250_000_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(202)
                .body("proposal", org.hamcrest.Matchers.notNullValue());
        hana().read(story.path("/coverage-decisions")).body("size()", equalTo(0));
        String id = hana().read(story.path("/coverage-proposals")).extract().path("[0].id");
        hana().change(story.path("/coverage-proposals/" + id + "/confirmation"), 0, "")
                .then()
                .statusCode(403);
        assertThat(new PageVisit(mina(), "ko").shown("/claims/" + story.number() + "/coverage"))
                .contains("/coverage/proposals/" + id + "/confirmation", "2차 확인 대기");
        mina().change(story.path("/coverage-proposals/" + id + "/confirmation"), 0, "")
                .then()
                .statusCode(200)
                .body("confirmedBy", equalTo("mina"))
                .body("decidedBy", equalTo("hana"));
        mina().change(story.path("/coverage-proposals/" + id + "/confirmation"), 1, "")
                .then()
                .statusCode(409);
        hana().read(story.path("/coverage-decisions")).body("size()", equalTo(1));
    }

    private static Map<String, Object> invoice() {
        return Map.of(
                "supplier", "주식회사 데이터복구",
                "invoiceNumber", "DR-2026-0418",
                "invoicedOn", "2026-02-15",
                "description", "Restoration of the customer database",
                "part", "DATA_RESTORATION",
                "claimed", ClaimStory.krw(250_000_000),
                "evidence", java.util.List.of("E-01"));
    }

    @Test
    void theDatabaseGrantsNothingWithoutAnAcceptedReportOfTheClaim() throws SQLException {
        var without = ClaimStory.notifiedBy(bora(), policies);
        assertThatThrownBy(() -> grant(without, 1))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("accepted final forensic report");
        grant(without, 0);
        var with = decidable();
        grant(with, 1);
        assertThatThrownBy(() -> change("UPDATE coverage_decision SET granted_amount = 2 WHERE granted_amount = 1"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theDatabasePaysNoIndemnityWithoutSuchADecision() {
        var story = decidable();
        assertThatThrownBy(() -> pay(story)).isInstanceOf(SQLException.class).hasMessageContaining("granting decision");
    }

    private static ClaimStory decidable() {
        return ClaimStory.notifiedBy(bora(), policies)
                .acknowledged()
                .triaged()
                .vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed()
                .reportAccepted()
                .costAssessed()
                .demandAssessed();
    }

    private static void grant(ClaimStory story, long amount) throws SQLException {
        change("INSERT INTO coverage_decision (id, claim_id, part, revision, outcome, granted_amount, granted_currency,"
                + " report_reference, letter, decided_by, decided_at)"
                + " SELECT gen_random_uuid(), id, 'DATA_RESTORATION', 1, '" + (amount == 0 ? "DENIED" : "COVERED")
                + "', "
                + amount + ", 'KRW', number || '-FR1', 'letter', 'hana', now() FROM claim WHERE number = '"
                + story.number() + "'");
    }

    private static void pay(ClaimStory story) throws SQLException {
        change("INSERT INTO payment SELECT (jsonb_populate_record(NULL::payment, jsonb_build_object("
                + "'id', gen_random_uuid(), 'version', 0, 'number', 'PM-RAW-' || number, 'claim_id', id,"
                + "'part', 'DATA_RESTORATION', 'kind', 'INDEMNITY', 'reference', 'COST-1', 'payee', 'x',"
                + "'gross_amount', 1, 'gross_currency', 'KRW', 'retention_left_amount', 0, 'retention_left_currency', 'KRW',"
                + "'retention_applied_amount', 0, 'retention_applied_currency', 'KRW', 'net_amount', 1, 'net_currency', 'KRW',"
                + "'note', 'x', 'status', 'PROPOSED', 'proposed_by', 'hana', 'proposed_at', now()))).*"
                + " FROM claim WHERE number = '" + story.number() + "'");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String words(ClaimStory story, String kind, String language) throws IOException {
        byte[] pdf = hana().call()
                .accept(ContentType.ANY)
                .get(story.path("/documents/preview?kind=" + kind + "&language=" + language))
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without the spaces and line ends that a page brings. */
    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }
}
