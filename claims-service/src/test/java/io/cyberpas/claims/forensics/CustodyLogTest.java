package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.item;
import static io.cyberpas.claims.forensics.Forensics.movement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class CustodyLogTest {

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
    void goesFromOneCustodianToTheNext() {
        String id = forensics.register("E-01", HASH);
        forensics.log(id, "ACQUISITION", null, "Vera");
        forensics.log(id, "TRANSFER", "Vera", "Laboratory");
        vera().create(forensics.path("/evidence/" + id + "/custody"), movement("ANALYSIS", "Vera", "Vera"))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.fromCustodian"));

        vera().read(forensics.path("/evidence/" + id + "/custody"))
                .body("sequence", contains(1, 2))
                .body("toCustodian", contains("Vera", "Laboratory"));
        vera().read(forensics.path("/custody/verification"))
                .body("intact", equalTo(true))
                .body("entries", equalTo(2))
                .body("firstBroken", nullValue());
    }

    @Test
    void twoEntriesAtOnceDoNotForkTheLog() throws Exception {
        String id = forensics.register("E-01", HASH);
        forensics.log(id, "ACQUISITION", null, "Vera");

        var stored = movement("STORAGE", "Vera", "Vera");
        Callable<Integer> add = () -> vera().create(forensics.path("/evidence/" + id + "/custody"), stored)
                .statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(List.of(add, add, add, add))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        vera().read(forensics.path("/custody/verification"))
                .body("intact", equalTo(true))
                .body("entries", equalTo(5));
    }

    @Test
    void isChangedByNobody() throws SQLException {
        preserve();

        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE custody_entry SET place = 'Busan'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM evidence_item"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE evidence_item SET sha256 = repeat('0', 64)"))
                    .hasMessageContaining("never changes");
        }
        try (var connection = PostgresResource.owner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM custody_entry"))
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void cannotHideATamperedEntry() throws SQLException {
        String item = preserve();
        Forensics.behindTheBack(
                "custody_entry",
                "UPDATE custody_entry SET place = 'Busan' WHERE sequence_number = 2 AND item_id = '" + item + "'");

        hana().read(forensics.path("/custody/verification"))
                .body("intact", equalTo(false))
                .body("firstBroken.label", equalTo("E-01"))
                .body("firstBroken.sequence", equalTo(2))
                .body("firstBroken.reason", equalTo("ENTRY_CHANGED"));
    }

    private String preserve() {
        String id = forensics.register("E-01", HASH);
        forensics.log(id, "ACQUISITION", null, "Vera");
        forensics.log(id, "PRESERVATION", "Vera", "Vera");
        return id;
    }
}
