package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.hash.Sha256;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EvidenceRegisterTest {

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void registersAnItemOnceHoweverOftenItIsAsked() {
        String key = UUID.randomUUID().toString();
        var body = item("E-01", HASH);
        String first = vera().call()
                .header("Idempotency-Key", key)
                .body(body)
                .post(forensics.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String second = vera().call()
                .header("Idempotency-Key", key)
                .body(body)
                .post(forensics.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        vera().read(forensics.path("/evidence")).body("label", contains("E-01"));
    }

    @Test
    void refusesTheSameLabelOrHashTwice() {
        forensics.register("E-01", HASH);

        vera().create(
                        forensics.path("/evidence"),
                        item("E-01", Sha256.of("other").hex()))
                .then()
                .statusCode(409)
                .body("detail", containsString("E-01"));
        vera().create(forensics.path("/evidence"), item("E-02", HASH.toUpperCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(409)
                .body("detail", containsString("same hash"));
    }

    @Test
    void tellsWhatIsWrongWithAnItem() {
        vera().create(forensics.path("/evidence"), item("E 01", "abc"))
                .then()
                .statusCode(400)
                .body("errors.path", hasItems("$.label", "$.sha256"));
        var unknown = new HashMap<>(item("E-01", HASH));
        unknown.put("kind", "FLOPPY");
        vera().create(forensics.path("/evidence"), unknown)
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.kind"));
    }

    @Test
    void comparesTheHashOfACopy() {
        String id = forensics.register("E-01", HASH);
        String check = forensics.path("/evidence/" + id + "/verification");

        vera().call()
                .body(Map.of("sha256", HASH))
                .post(check)
                .then()
                .statusCode(200)
                .body("matches", equalTo(true));
        vera().call()
                .body(Map.of("sha256", Sha256.of("x").hex()))
                .post(check)
                .then()
                .statusCode(200)
                .body("matches", equalTo(false));
        vera().call().body(Map.of("sha256", "12")).post(check).then().statusCode(400);
        vera().read(forensics.path("/evidence/" + id)).body("hashMatches", equalTo(false));
    }

    @Test
    void putsAnItemUnderLegalHoldOnce() {
        var loose = new HashMap<>(item("E-09", HASH));
        loose.put("legalHold", false);
        String id = vera().create(forensics.path("/evidence"), loose)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String hold = forensics.path("/evidence/" + id + "/legal-hold");
        vera().call().body(Map.of("reason", "x")).post(hold).then().statusCode(403);
        hana().call()
                .body(Map.of("reason", "Action is expected"))
                .post(hold)
                .then()
                .statusCode(200)
                .body("legalHold", equalTo(true));
        hana().call().body(Map.of("reason", "Again")).post(hold).then().statusCode(409);
    }
}
