package io.cyberpas.claims.diary;

import static io.cyberpas.claims.Caller.bora;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class DiaryPagesTest {

    private static final Caller HANBYEOL =
            new Caller(Tokens.user("hanbyeol").name("Hanbyeol Park").roles(Roles.CLAIMS_HANDLER));

    @Test
    void theDiaryCallsPeopleRolesAndTimesByTheirNames() {
        try (var policies = PolicyService.start()) {
            var story = ClaimStory.notifiedBy(bora(), policies);
            var due = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            String id = HANBYEOL.create(
                            story.path("/activities"),
                            Map.of("subject", "Ledger", "role", "claims-handler", "dueAt", due.toString()))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var path = story.path("/activities/" + id);
            var later = due.plus(1, ChronoUnit.DAYS);
            HANBYEOL.change(
                            path + "/rescheduling",
                            0,
                            Map.of("dueAt", later.toString(), "reason", "2026-99-99T99:99:99Z"))
                    .then()
                    .statusCode(200);
            HANBYEOL.change(path + "/handover", 1, Map.of("role", "finance", "reason", "Yours"))
                    .then()
                    .statusCode(200);

            assertThat(new PageVisit(HANBYEOL, "ko").shown("/claims/" + story.number() + "/diary"))
                    .contains("KST → ", "2026-99-99T99:99:99Z", "재무: Yours", "Hanbyeol Park")
                    .doesNotContain(later + ": ", "hanbyeol · ");
        }
    }
}
