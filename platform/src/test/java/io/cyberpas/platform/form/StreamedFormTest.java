package io.cyberpas.platform.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@ServiceTest
class StreamedFormTest {

    private final Tokens bora = Tokens.user("bora").roles(Roles.BROKER);

    @Test
    void aFormOfAPageIsReadWhileItArrives() {
        byte[] file = new byte[5_000_000];
        new Random(3).nextBytes(file);
        BrowserSession browser = BrowserSession.signIn(bora, "/things");
        String token = browser.get("/things").body().replaceAll(".*<form>(.*)\\|.*", "$1");

        var answer = browser.upload("/things/file", Map.of("_csrf", token, "name", "E-01"), "file", file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("E-01 file.bin application/octet-stream " + Sha256.of(file));
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        BrowserSession browser = BrowserSession.signIn(bora, "/things");

        assertThat(browser.upload("/things/file", Map.of("name", "E-01"), "file", new byte[9])
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.upload("/things/file", Map.of("_csrf", "guessed"), "file", new byte[9])
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        var call = given().auth().oauth2(bora.token()).body(new byte[30]);

        call.contentType("multipart/form-data; boundary=x")
                .post("/things/file")
                .then()
                .statusCode(400)
                .body(containsString("cut off"));
        call.contentType("multipart/form-data").post("/things/file").then().statusCode(400);
        call.contentType("text/plain").post("/things/file").then().statusCode(415);
    }
}
