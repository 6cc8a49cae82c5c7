package io.cyberpas.claims.desk;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.jun;
import static io.cyberpas.claims.Caller.sumi;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.engagement.Adviser;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Negotiators, accountants and consultants find on their desks and among the papers what is for them, and nothing that is for another firm. */
@ClaimsServiceTest
class AdviserDeskTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private PolicyService policies;
    private ClaimStory story;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        story = ClaimStory.notifiedBy(bora(), policies);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void anAppointmentWaitsForTheAnswerOfItsFirmAlone() {
        String negotiator = Adviser.appoint(story.number(), "ORUM", "NEGOTIATOR");
        Adviser.appoint(story.number(), "MIDEUM", "FORENSIC_ACCOUNTANT");

        queue(jun())
                .body(
                        "items.what.en",
                        contains("Accept or decline the appointment: " + story.number() + "-E1, "
                                + hana().read(negotiator).extract().path("vendorName")));
        queue(sumi()).body("items", hasSize(1)).body("items[0].role", equalTo("adviser"));
        jun().read(story.path("/activities")).body("firm", contains("ORUM"));
        queue(vera()).body("items", hasSize(0));
        String others = sumi().read(story.path("/activities")).extract().path("[0].id");
        jun().change(story.path("/activities/" + others + "/taking"), 0, "")
                .then()
                .statusCode(404);
        assertThat(PageVisit.inKorean(jun()).shown("/desk?view=QUEUE")).contains("선임 수락 여부 회신", story.number());

        String own = jun().read(story.path("/activities")).extract().path("[0].id");
        jun().change(story.path("/activities/" + own + "/taking"), 0, "").then().statusCode(200);
        jun().read("/api/desk/MINE?search=" + story.number()).body("items.id", contains(own));
        Adviser.step(jun(), negotiator, "acceptance").then().statusCode(200);
        jun().read("/api/desk/MINE?search=" + story.number()).body("items", hasSize(0));
        queue(sumi()).body("items", hasSize(1));
    }

    @Test
    void aHandlerAsksAdvisersForSomethingByHandAndTheyAnswer() {
        Adviser.step(jun(), Adviser.appoint(story.number(), "ORUM", "CRISIS_CONSULTANT"), "acceptance");
        var asked = Map.of(
                "subject", "Draft the statement for the press",
                "role", "adviser",
                "dueAt", Instant.now().plusSeconds(7200).toString());
        String id = hana().create(story.path("/activities"), asked)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        queue(jun()).body("items.id", contains(id));
        jun().change(story.path("/activities/" + id + "/completion"), 0, Map.of("note", "Sent"))
                .then()
                .statusCode(200);
        hana().read(story.path("/activities")).body("find { it.id == '" + id + "' }.state", equalTo("DONE"));
    }

    @Test
    void theyReadThePapersThatAreForTheirFirm() {
        Adviser.step(jun(), Adviser.appoint(story.number(), "ORUM", "CRISIS_CONSULTANT"), "acceptance");
        Adviser.appoint(story.number(), "MIDEUM", "FORENSIC_ACCOUNTANT");
        send("For the consultant", "FIRM", "ORUM");
        send("For the insurer", "INSURER", null);

        var page = "/claims/" + story.number() + "/documents";
        assertThat(PageVisit.inEnglish(jun()).shown("/claims/" + story.number()))
                .contains(page);
        assertThat(PageVisit.inEnglish(jun()).shown(page))
                .contains("For the consultant")
                .doesNotContain("For the insurer", "/documents/uploads");
        assertThat(PageVisit.inKorean(sumi()).shown(page)).doesNotContain("For the consultant");
        String id = jun().read(story.path("/documents")).extract().path("items[0].id");
        assertThat(jun().call()
                        .accept(ContentType.ANY)
                        .get(page + "/" + id + "/file")
                        .asByteArray())
                .isEqualTo(PDF);
        sumi().get(page + "/" + id + "/file").then().statusCode(404);
        vera().get(page).then().statusCode(404);
    }

    @Test
    void aReturnedProposalIsAskedOfTheAccountantAgain() {
        Adviser.step(sumi(), Adviser.appoint(story.number(), "MIDEUM", "FORENSIC_ACCOUNTANT"), "acceptance");
        Adviser.step(jun(), Adviser.appoint(story.number(), "ORUM", "NEGOTIATOR"), "acceptance");
        propose();
        hana().call()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Without the ledger"))
                .put(story.path("/appraisals/APPRAISAL-1/return"))
                .then()
                .statusCode(200);
        queue(sumi()).body("items.what.ko", contains("반려된 손해사정 제안의 재제출: APPRAISAL-1"));
        queue(jun()).body("items", hasSize(0));
        propose();
        queue(sumi()).body("items", hasSize(0));
    }

    private void propose() {
        var cost = Map.of(
                "supplier", "주식회사 데이터복구",
                "invoiceNumber", "DR-" + UUID.randomUUID(),
                "invoicedOn", "2026-02-15",
                "part", "DATA_RESTORATION",
                "description", "Restoration of the customer database",
                "claimed", krw(2_000_000),
                "due", krw(1_500_000),
                "reason", "Licence kept");
        sumi().create(story.path("/appraisals/costs"), Map.of("costs", List.of(cost), "note", "Ledger"))
                .then()
                .statusCode(201);
    }

    private static Map<String, String> krw(long amount) {
        return Map.of("amount", String.valueOf(amount), "currency", "KRW");
    }

    private ValidatableResponse queue(Caller caller) {
        return caller.read("/api/desk/QUEUE?search=" + story.number());
    }

    private void send(String title, String audience, String firm) {
        var request = hana().call()
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("title", title)
                .multiPart("audience", audience);
        if (firm != null) {
            request.multiPart("firm", firm);
        }
        request.multiPart("file", PageVisit.kept("letter.pdf", PDF))
                .post(story.path("/documents/uploads"))
                .then()
                .statusCode(201);
    }
}
