package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an owner of the database takes away is named, however much of it goes. */
@ClaimsServiceTest
class DeletedEvidenceTest {

    private PolicyService policies;
    private Forensics forensics;
    private String first;
    private String second;

    @BeforeEach
    void register() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
        first = forensics.register("E-01", bytes("one"));
        second = forensics.register("E-02", bytes("two"));
        forensics.verified().body("intact", equalTo(true));
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void anItemThatIsDeletedWithItsWholeLogIsNamed() throws SQLException {
        delete(first);

        forensics
                .verified()
                .body("intact", equalTo(false))
                .body("faults.label", contains("E-01"))
                .body("faults.kind", contains("ITEM_MISSING"))
                .body("faults.itemId", contains(first));
        hana().read(forensics.path("/custody/verification"))
                .body("intact", equalTo(false))
                .body("breaks.label", contains("E-01"))
                .body("breaks.reason", contains("ITEM_MISSING"));
        vera().read(forensics.path("/evidence-verifications/newest")).body("faults", hasSize(0));
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + forensics.claim() + "/forensics"))
                .contains("E-01: 증거물이 관리 기록과 함께 없어짐");
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + forensics.claim() + "/forensics/evidence"))
                .contains("the item is gone with all that was written down of it");
    }

    @Test
    void theLastItemIsNamedEvenIfNothingIsLeft() throws SQLException {
        delete(first);
        delete(second);

        forensics.verified().body("faults.label", contains("E-01", "E-02")).body("items", equalTo(0));
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + forensics.claim() + "/forensics"))
                .contains("E-02: the item is gone with its whole log");
    }

    @Test
    void anItemThatIsDeletedFromTheRegisterTooLeavesItsNumber() throws SQLException {
        delete(first);
        behindTheBack("DELETE FROM evidence_register WHERE item_id = '" + first + "'");
        forensics.verified().body("faults.label", contains("#1")).body("faults.kind", contains("ITEM_MISSING"));

        delete(second);
        behindTheBack("DELETE FROM evidence_register WHERE item_id = '" + second + "'");
        forensics.verified().body("faults.label", contains("#1", "#2"));
    }

    @Test
    void aRegisterThatIsRewrittenOrGoesRoundIsNamed() throws SQLException {
        behindTheBack("UPDATE evidence_register SET label = 'E-99' WHERE item_id = '" + first + "'");
        forensics.verified().body("faults.kind", hasItem("REGISTER_CHANGED")).body("faults.label", hasItem("E-99"));
        behindTheBack("UPDATE evidence_register SET label = 'E-01' WHERE item_id = '" + first + "'");
        forensics.verified().body("intact", equalTo(true));

        behindTheBack("UPDATE evidence_item SET sha256 = repeat('1', 64) WHERE id = '" + second + "'");
        forensics
                .verified()
                .body("faults.label", contains("E-02"))
                .body("faults.kind", contains("REGISTRATION_CHANGED"));
    }

    @Test
    void theServiceItselfCannotWriteTheRegister() throws SQLException {
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            for (var attempt : new String[] {
                "DELETE FROM evidence_register",
                "UPDATE evidence_register_head SET length = 0",
                "INSERT INTO evidence_register_head VALUES ('" + UUID.randomUUID() + "', 1, repeat('0', 64))"
            }) {
                assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("permission denied");
            }
        }
    }

    private static byte[] bytes(String what) {
        return (what + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private static void delete(String item) throws SQLException {
        behindTheBack(
                "DELETE FROM custody_stamp WHERE item_id = '" + item + "'",
                "DELETE FROM custody_entry WHERE item_id = '" + item + "'",
                "DELETE FROM evidence_item WHERE id = '" + item + "'");
    }

    /** As the database's superuser, past triggers and references. */
    private static void behindTheBack(String... changes) throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (var change : changes) {
                statement.executeUpdate(change);
            }
        }
    }
}
