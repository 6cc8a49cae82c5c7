package io.cyberpas.claims.desk;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class DeskTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Test
    void eachRoleFindsItsOwnPiles() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        hana().read("/api/desk")
                .body("view", hasItem("UNASSIGNED"))
                .body("find { it.view == 'UNASSIGNED' }.height", greaterThan(0));
        hana().read("/api/desk/UNASSIGNED?search=" + story.number()).body("items.claim", contains(story.number()));
        hana().read("/api/desk/QUEUE?search=" + story.number())
                .body("items[0].what.ko", equalTo("접수 확인 및 통지인 통화"))
                .body("items[0].role", equalTo("claims-handler"));
        fin().read("/api/desk").body("view", not(hasItem("UNASSIGNED")));
        fin().get("/api/desk/UNASSIGNED").then().statusCode(400).body("errors[0].path", equalTo("view"));
        ada().read("/api/desk/QUEUE?search=" + story.number()).body("items", hasSize(1));
        assertThat(bora().get("/api/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsTakenMovesFromTheQueueToMyWork() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        String id = haru().read("/api/desk/QUEUE?search=" + story.number())
                .extract()
                .path("items[0].id");
        haru().change(story.path("/activities/" + id + "/taking"), 0, "").then().statusCode(200);
        haru().read("/api/desk/MINE?search=" + story.number()).body("items.id", contains(id));
        haru().read("/api/desk/MY_CLAIMS?search=" + story.number()).body("items.claim", contains(story.number()));
        hana().read("/api/desk/QUEUE?search=" + story.number()).body("items", hasSize(0));
        haru().read("/api/desk/TODAY?search=" + story.number()).body("items.size()", equalTo(todays(haru(), id)));
    }

    /** The activity is due within the hour, which near midnight is tomorrow. */
    private static int todays(Caller reader, String id) {
        List<String> today = reader.read("/api/desk/TODAY?size=200").extract().path("items.id");
        return today.contains(id) ? 1 : 0;
    }

    @Test
    void pagesOfAPileHoldEveryRowOnce() {
        var insured = "책상전자 주식회사";
        for (int i = 0; i < 5; i++) {
            bora().notifyUnder(policies.policyInForce(insured));
        }
        var seen = new HashSet<String>();
        String after = "";
        int pages = 0;
        do {
            var page = hana().call()
                    .queryParams(Map.of("search", "책상전자", "size", 2, "after", after))
                    .get("/api/desk/UNASSIGNED")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> claims = page.getList("items.claim");
            assertThat(seen).doesNotContainAnyElementsOf(claims);
            seen.addAll(claims);
            after = page.getString("next");
            pages++;
        } while (after != null);
        assertThat(seen.size()).isGreaterThanOrEqualTo(5);
        assertThat(pages).isEqualTo((seen.size() + 1) / 2);
        hana().get("/api/desk/UNASSIGNED?after=yesterday").then().statusCode(400);
        hana().get("/api/desk/UNASSIGNED?size=9999").then().statusCode(400);
    }

    @Test
    void aVendorFindsOnlyWhatIsOnItsOwnClaims() {
        var story =
                ClaimStory.notifiedBy(bora(), policies).acknowledged().triaged().vendorAppointed();
        vera().read("/api/desk/QUEUE?search=" + story.number())
                .body("items.role", contains("forensic-vendor"))
                .body("items.stage", contains("PRESERVATION"));
        nari().read("/api/desk/QUEUE?search=" + story.number()).body("items", hasSize(0));
        assertThat(PageVisit.inKorean(vera()).shown("/desk?view=QUEUE&q=" + story.number()))
                .contains("증거물 등록", "포렌식 업체");
    }

    @Test
    void aManagerFindsPaymentsToDecideAndReportsToReview() {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        var payment = story.proposed("COST-1", 120_000_000);
        mina().read("/api/desk/PAYMENTS?search=" + story.number()).body("items[0].what.en", startsWith(payment));
        hana().read("/api/desk/PAYMENTS?search=" + story.number()).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"en,Unassigned,Take the claim,Open claims", "ko,미배정,청구 맡기,진행 청구"})
    void theDeskIsWorkedFromInBothLanguages(String language, String unassigned, String take, String openClaims) {
        var story = ClaimStory.notifiedBy(bora(), policies);
        var visit = new PageVisit(hana(), language);
        assertThat(visit.shown("/desk?view=UNASSIGNED&q=" + story.number())).contains(unassigned, take, story.number());
        var sent = visit.send("/claims/" + story.number() + "/diary/entries/taking", Map.of("from", "desk"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/desk?view=MY_CLAIMS");
        assertThat(visit.shown("/desk?view=MY_CLAIMS&q=" + story.number())).contains(story.number());
        assertThat(visit.shown("/desk?view=MINE&q=" + story.number())).contains("data-countdown", "/completion");
        assertThat(visit.shown("/desk/team")).contains(openClaims, "hana");
        for (var reader : List.of(mina(), fin(), vera(), ada())) {
            for (var view : DeskView.values()) {
                var answer = new PageVisit(reader, language).get("/desk?view=" + view);
                assertThat(answer.statusCode()).isIn(200, 400);
            }
            new PageVisit(reader, language).shown("/desk");
        }
        assertThat(new PageVisit(ada(), language).shown("/desk")).doesNotContain("<form method=\"post\"");
    }
}
