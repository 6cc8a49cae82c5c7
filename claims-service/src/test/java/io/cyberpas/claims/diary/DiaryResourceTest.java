package io.cyberpas.claims.diary;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class DiaryResourceTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    private ClaimStory notified() {
        return ClaimStory.notifiedBy(bora(), policies);
    }

    @Test
    void areWrittenAlsoOnAClosedClaimAndNeverChanged() throws SQLException {
        var story = notified();
        hana().changeClaim(story.number(), "closure-at-notice", Map.of("reason", "A duplicate"))
                .then()
                .statusCode(200);
        hana().create(story.path("/diary/notes"), Map.of("text", "The insured called again"))
                .then()
                .statusCode(201)
                .body("author", equalTo("hana"));
        hana().create(story.path("/diary/notes"), Map.of("text", " ")).then().statusCode(400);
        bora().create(story.path("/diary/notes"), Map.of("text", "Me too"))
                .then()
                .statusCode(403);
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            assertThat(catchThrowable(() -> statement.executeUpdate("UPDATE diary_entry SET text = 'Nothing'")))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Acknowledge the notice and call the notifier,Write a note", "ko,접수 확인 및 통지인 통화,기록 남기기"})
    void theDiaryIsKeptByForms(String language, String planned, String write) {
        var story = notified();
        var page = "/claims/" + story.number() + "/diary";
        var visit = new PageVisit(hana(), language);
        assertThat(visit.shown(page)).contains(planned, write, "data-countdown", "/diary/entries/taking");
        assertThat(visit.send(page + "/entries/taking", Map.of()).statusCode()).isEqualTo(303);
        assertThat(visit.send(page + "/entries/note", Map.of("text", "보안 담당자와 통화함"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.send(
                                page + "/activities",
                                Map.of(
                                        "subject", "로그 요청",
                                        "role", "claims-handler",
                                        "assignee", "",
                                        "dueAt", "2027-01-10T10:00"))
                        .statusCode())
                .isEqualTo(303);
        var id = UUID.fromString(
                hana().read(story.path("/activities")).extract().path("find { it.kind == 'MANUAL' }.id"));
        assertThat(visit.send(
                                page + "/activities/" + id + "/rescheduling",
                                Map.of("dueAt", "2027-01-12T10:00", "reason", "보안팀 휴가", "_version", 0))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.send(page + "/activities/" + id + "/completion", Map.of("note", "수령", "_version", 1))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.shown(page)).contains("보안 담당자와 통화함", "보안팀 휴가", "수령", "hana");
        assertThat(new PageVisit(mina(), language).shown(page)).contains("/diary/entries/handover");
        assertThat(new PageVisit(ada(), language).shown(page)).doesNotContain("<form method=\"post\"");
        assertThat(new PageVisit(vera(), language).get(page).statusCode()).isEqualTo(403);
    }
}
