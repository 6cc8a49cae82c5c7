package io.cyberpas.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProblemLanguagesTest {

    private static ValidatableResponse empty(String acceptLanguage) {
        return given().auth()
                .oauth2(Tokens.user("bora").roles(Roles.BROKER).token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", acceptLanguage)
                .body("{\"size\": 5, \"unknown\": 1}")
                .post("/api/things")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(400);
    }

    @Test
    void theApiSpeaksKoreanToWhoeverAsksForItFirst() {
        empty("ko-KR,ko;q=0.9,en;q=0.8")
                .header("Content-Language", "ko")
                .body("type", equalTo("urn:cyberpas:problem:invalid-input"))
                .body("title", equalTo("입력 내용에 오류가 있습니다"))
                .body("errors.problem", hasItem(equalTo("이 요청에 없는 항목입니다")));
    }

    @Test
    void theApiSpeaksEnglishToEverybodyElse() {
        for (String language : new String[] {"en, ko;q=0.5", "de", "*", "x;q=y"}) {
            empty(language)
                    .header("Content-Language", "en")
                    .body("title", equalTo("Invalid input"))
                    .body("errors.problem", hasItem(containsString("is not a field")));
        }
    }
}
