package io.cyberpas.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AuditPagesTest {
    private static final Actor UMA = new Actor("uma", "Uma Choi", Set.of(Roles.UNDERWRITER), null, null, null);

    @Inject
    AuditTrail trail;

    @BeforeEach
    void somethingHappened() {
        QuarkusTransaction.requiringNew().run(() -> {
            trail.record(UMA, "quote.released", "Q-2026-000777", "<b>risk</b> is fine");
            trail.record(UMA, "quote.declined", "Q-2026-000778", null);
        });
    }

    @Test
    void the_auditor_sees_who_did_what() {
        assertThat(page("/audit?q=Q-2026-000777", "en"))
                .contains("<h1>Audit trail</h1>", "Uma Choi", "quote.released", "&lt;b&gt;risk&lt;/b&gt;")
                .doesNotContain("Q-2026-000778");
    }

    @Test
    void the_list_goes_on_by_key() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int entry = 0; entry < 30; entry++) {
                trail.record(UMA, "quote.opened", "Q-2026-000779", "time " + entry);
            }
        });
        String first = page("/audit?q=Q-2026-000779", "en");
        assertThat(first).contains("/audit?q=Q-2026-000779&amp;after=").doesNotContain("First page");
    }

    @Test
    void the_chain_is_verified_in_the_language_of_the_reader() {
        assertThat(page("/audit/verification", "ko")).contains("감사 기록 검증", "체인이 온전합니다");
    }

    @Test
    void a_search_without_result_says_so() {
        assertThat(page("/audit?q=nothing", "ko")).contains("기록이 없습니다");
    }

    @Test
    void nobody_else_sees_it() {
        String bora = Tokens.user("bora").roles(Roles.BROKER).token();
        for (String path : new String[] {"/audit", "/audit/verification"}) {
            Response answer = given().accept("text/html").auth().oauth2(bora).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
    }

    private static String page(String path, String language) {
        Response answer = given().accept("text/html")
                .cookie("lang", language)
                .auth()
                .oauth2(Tokens.user("ada").roles(Roles.AUDITOR).token())
                .get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }
}
