package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody changes behind the back of the service is found and named; what does not arrive in full leaves nothing. */
@AcceptanceTest
class EvidenceSafetyIT {

    private static SuiteUnderTest suite;
    private static ClaimFile claim;
    private static OwnersDatabase owner;

    @BeforeAll
    static void notifyALoss(SuiteUnderTest running) {
        suite = running;
        Story story = new Story(suite);
        claim = story.notifyLoss(story.buyPolicy("증거보전통신 주식회사"));
        owner = OwnersDatabase.of(suite, Part.CLAIMS);
    }

    @AfterAll
    static void close() {
        owner.close();
    }

    @Test
    void a_changed_or_lost_file_is_named_by_its_item_and_fault() throws Exception {
        EvidenceCopy changed = EvidenceCopy.registered(suite, claim, "FILE-1", 4);
        EvidenceCopy whole = EvidenceCopy.registered(suite, claim, "FILE-2", 1);
        changed.send().expect(200);
        whole.send().expect(200);
        assertThat(verified().at("/intact").asBoolean()).isTrue();

        changed.flipByte();
        JsonNode found = verified();
        changed.flipByte();

        assertThat(found.at("/intact").asBoolean()).isFalse();
        assertThat(found.at("/faults").findValuesAsText("label")).containsExactly("FILE-1");
        assertThat(found.at("/faults").findValuesAsText("kind")).containsExactly("CONTENT_CHANGED");
        assertThat(verified().at("/intact").asBoolean()).isTrue();

        Path file = whole.kept().getFirst();
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        found = verified();
        Files.move(aside, file);

        assertThat(found.at("/faults").findValuesAsText("label")).containsExactly("FILE-2");
        assertThat(found.at("/faults").findValuesAsText("kind")).containsExactly("CONTENT_MISSING");
    }

    @Test
    void a_changed_or_deleted_custody_entry_is_named_by_its_item_and_number() {
        EvidenceCopy item = EvidenceCopy.registered(suite, claim, "LOG-1", 1);
        item.send().expect(200);
        String place =
                owner.text("SELECT place FROM custody_entry WHERE item_id = ? AND sequence_number = 1", item.id());
        String update = "UPDATE custody_entry SET place = ? WHERE item_id = ? AND sequence_number = 1";

        assertThatThrownBy(() -> owner.change(update, "Elsewhere", item.id()))
                .as("even the owner has to take the triggers away first")
                .hasMessageContaining("custody");
        owner.tamper("custody_entry", update, "Elsewhere", item.id());
        JsonNode changed = custody();
        owner.tamper("custody_entry", update, place, item.id());
        assertBroken(changed, "LOG-1", 1, "ENTRY_CHANGED");
        assertThat(custody().at("/intact").asBoolean()).isTrue();

        String last = owner.text(
                "SELECT row_to_json(e) FROM custody_entry e WHERE item_id = ? AND sequence_number = 2", item.id());
        owner.tamper("custody_entry", "DELETE FROM custody_entry WHERE item_id = ? AND sequence_number = 2", item.id());
        JsonNode deleted = custody();
        JsonNode found = verified();
        owner.tamper(
                "custody_entry",
                "INSERT INTO custody_entry SELECT * FROM json_populate_record(NULL::custody_entry, ?::json)",
                last);

        assertBroken(deleted, "LOG-1", 2, "ENTRY_MISSING");
        assertThat(found.at("/faults").findValuesAsText("kind")).containsExactly("ENTRY_MISSING");
        assertThat(custody().at("/intact").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUOTE", "POLICY", "CLAIMS"})
    void a_changed_or_deleted_audit_row_of_any_service_is_named_by_its_lane_and_position(Part service) {
        try (OwnersDatabase books = OwnersDatabase.of(suite, service)) {
            String newest = "SELECT id FROM audit_entry ORDER BY recorded_at DESC LIMIT 1";
            UUID id = UUID.fromString(books.text(newest));
            String actor = books.text("SELECT actor FROM audit_entry WHERE id = ?", id);
            String update = "UPDATE audit_entry SET actor = ? WHERE id = ?";

            assertThatThrownBy(() -> books.change(update, "somebody else", id))
                    .hasMessageContaining("only ever added to");
            books.tamper("audit_entry", update, "somebody else", id);
            JsonNode changed = audit(service);
            books.tamper("audit_entry", update, actor, id);

            assertThat(changed.at("/intact").asBoolean()).isFalse();
            assertThat(changed.at("/firstBroken/id").asText()).isEqualTo(id.toString());
            assertThat(changed.at("/firstBroken/lane").asLong())
                    .isEqualTo(books.number("SELECT lane FROM audit_entry WHERE id = ?", id));
            long position = books.number("SELECT position FROM audit_entry WHERE id = ?", id);
            assertThat(changed.at("/firstBroken/position").asLong()).isEqualTo(position);
            assertThat(audit(service).at("/intact").asBoolean()).isTrue();

            String row = books.text("SELECT row_to_json(e) FROM audit_entry e WHERE id = ?", id);
            books.tamper("audit_entry", "DELETE FROM audit_entry WHERE id = ?", id);
            JsonNode deleted = audit(service);
            books.tamper(
                    "audit_entry",
                    "INSERT INTO audit_entry SELECT * FROM json_populate_record(NULL::audit_entry, ?::json)",
                    row);

            assertThat(deleted.at("/intact").asBoolean()).isFalse();
            assertThat(deleted.at("/firstBroken/position").asLong()).isEqualTo(position);
            assertThat(audit(service).at("/intact").asBoolean()).isTrue();
        }
    }

    @Test
    void an_upload_that_is_cut_off_leaves_nothing_behind() throws Exception {
        EvidenceCopy item = EvidenceCopy.registered(suite, claim, "CUT-1", 8);

        item.sendHalf().close();

        item.assertNothingIsLeft();
        item.send().expect(200);
        assertThat(item.kept()).hasSize(1);
    }

    @Test
    void an_upload_under_which_the_service_dies_leaves_nothing_behind() throws Exception {
        EvidenceCopy item = EvidenceCopy.registered(suite, claim, "DEAD-1", 8);

        try (Socket open = item.sendHalf()) {
            suite.parts().kill(Part.CLAIMS);
            suite.parts().start(Part.CLAIMS);
        }

        item.assertNothingIsLeft();
        item.send().expect(200);
        assertThat(item.kept()).hasSize(1);
        assertThat(verified().at("/intact").asBoolean()).isTrue();
    }

    private static JsonNode verified() {
        Caller auditor = suite.as("ada");
        String id = suite.as("hana")
                .post(claim.at("/evidence-verifications"), "")
                .expect(200)
                .text("/id");
        return eventually(
                        () -> auditor.get(claim.at("/evidence-verifications/" + id))
                                .expect(200),
                        answer -> answer.at("/finished").asBoolean())
                .body();
    }

    private static JsonNode custody() {
        return suite.as("ada")
                .get(claim.at("/custody/verification"))
                .expect(200)
                .body();
    }

    private static JsonNode audit(Part service) {
        return suite.as("ada")
                .get(suite.at(service, "/api/audit/verification"))
                .expect(200)
                .body();
    }

    private static void assertBroken(JsonNode custody, String label, int sequence, String reason) {
        assertThat(custody.at("/intact").asBoolean()).isFalse();
        assertThat(custody.at("/firstBroken/label").asText()).isEqualTo(label);
        assertThat(custody.at("/firstBroken/sequence").asInt()).isEqualTo(sequence);
        assertThat(custody.at("/firstBroken/reason").asText()).isEqualTo(reason);
        assertThat(custody.at("/breaks")).hasSize(1);
    }
}
