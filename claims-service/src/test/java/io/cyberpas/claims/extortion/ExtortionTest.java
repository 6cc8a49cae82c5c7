package io.cyberpas.claims.extortion;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ExtortionTest {

    private static final Instant NOW = Instant.parse("2026-12-21T00:00:00Z");

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void each_lock_asks_the_right_people_and_takes_the_task_off_when_it_is_turned() {
        var claim = demanded();
        assertThat(open(claim, "sanction lists")).isEqualTo("claims-handler");
        assertThat(open(claim, "law enforcement")).isEqualTo("claims-handler");
        assertThat(open(claim, "consent to the ransom"))
                .as("only once the screening is clear")
                .isNull();

        say(claim, "screening", Map.of("result", "CLEAR", "reference", "OFAC-1"), false);
        assertThat(open(claim, "sanction lists")).isNull();
        assertThat(open(claim, "consent to the ransom: OFAC-1")).isEqualTo("claims-manager");

        say(claim, "screening", Map.of("result", "HIT", "reference", "OFAC-2"), false);
        assertThat(open(claim, "consent to the ransom"))
                .as("nothing to consent to after a hit")
                .isNull();
        say(claim, "screening", Map.of("result", "CLEAR", "reference", "OFAC-3"), false);
        assertThat(open(claim, "consent to the ransom: OFAC-3")).isEqualTo("claims-manager");

        say(claim, "consent", Map.of("reason", "The backup is gone"), true);
        assertThat(open(claim, "consent to the ransom")).isNull();
        say(claim, "law-enforcement-report", Map.of("reference", "KNPA-1"), false);
        assertThat(open(claim, "law enforcement")).isNull();
        hana().read(path(claim, "")).body("stops", hasSize(0));
    }

    @Test
    void without_a_demand_nobody_is_asked() {
        var claim = demanded();
        hana().changeClaim(claim, "triage", ClaimStory.triage(false)).then().statusCode(200);
        assertThat(open(claim, "sanction lists")).isNull();
        assertThat(open(claim, "law enforcement")).isNull();
    }

    @Test
    void a_refused_ransom_lets_the_claim_go_on_and_is_never_paid() {
        var claim = demanded();
        say(claim, "screening", Map.of("result", "HIT", "reference", "OFAC-9"), false);
        sent(hana(), claim, "refusal", Map.of("reason", "x")).then().statusCode(403);
        say(claim, "refusal", Map.of("reason", "A sanctioned group"), true);
        hana().read(path(claim, "")).body("refusedBy", equalTo("mina")).body("stops", hasSize(3));
    }

    @Test
    void the_gate_of_a_refused_ransom_waits_for_the_result_of_the_screening_and_the_report_only() {
        var demand = ExtortionCase.open(UUID.randomUUID());
        demand.refuse("Never", "mina", NOW);
        assertThat(demand.waitsFor(true))
                .extracting(UnmetCondition::condition)
                .containsExactly(GateCondition.SANCTIONS_CLEAR, GateCondition.LAW_ENFORCEMENT_INFORMED);
        demand.screened(ExtortionCase.Screening.HIT, "OFAC-1", "hana", NOW);
        demand.lawEnforcementInformed("KNPA-1", NOW);
        assertThat(demand.waitsFor(true)).isEmpty();
        assertThat(demand.stops()).as("the hard stop of payments stands").hasSize(2);
        assertThatThrownBy(() -> demand.consent("After all", "mina", NOW)).isInstanceOf(HardStopException.class);
    }

    @Test
    void a_wallet_that_no_screening_has_seen_shuts_the_locks_again_but_never_softens_a_hit() {
        var demand = ExtortionCase.open(UUID.randomUUID());
        demand.walletNamed("CONTACT-1");
        demand.screened(ExtortionCase.Screening.CLEAR, "OFAC-1", "hana", NOW);
        demand.consent("The backup is gone", "mina", NOW);
        demand.lawEnforcementInformed("KNPA-1", NOW);
        assertThat(demand.stops()).isEmpty();
        demand.walletNamed("CONTACT-2");
        assertThat(demand.stops())
                .extracting(UnmetCondition::condition)
                .containsExactly(GateCondition.SANCTIONS_CLEAR, GateCondition.INSURER_CONSENTED);
        assertThatThrownBy(() -> demand.consent("Again", "mina", NOW)).isInstanceOf(HardStopException.class);
        demand.screened(ExtortionCase.Screening.HIT, "OFAC-2", "hana", NOW);
        demand.walletNamed("CONTACT-3");
        assertThat(demand.screening()).isEqualTo(ExtortionCase.Screening.HIT);
        assertThat(demand.unscreenedWallets()).containsExactly("CONTACT-3");
    }

    @Test
    void the_database_refuses_to_pay_a_ransom_that_is_locked_whoever_writes_it() throws SQLException {
        var claim = demanded();
        try (var connection = PostgresResource.application();
                var insert = connection.prepareStatement("""
                        INSERT INTO payment (id, version, number, claim_id, part, kind, purpose, reference, sublimits, payee, note, status,
                          gross_amount, gross_currency, retention_left_amount, retention_left_currency, retention_applied_amount,
                          retention_applied_currency, advance_applied_amount, advance_applied_currency, net_amount, net_currency,
                          proposed_by, proposed_at)
                        SELECT gen_random_uuid(), 0, 'PM-T-' || number, id, 'CYBER_EXTORTION', 'INDEMNITY', 'SETTLEMENT', 'COST-1', '{}', 'x',
                          'x', 'PROPOSED', 1, 'KRW', 0, 'KRW', 0, 'KRW', 0, 'KRW', 1, 'KRW', 'x', now() FROM claim WHERE number = ?""")) {
            insert.setString(1, claim);
            assertThatThrownBy(insert::executeUpdate)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("A ransom is paid only with a clear sanction screening");
        }
    }

    private String demanded() {
        var claim = ClaimStory.notifiedBy(bora(), policies).acknowledged().number();
        hana().changeClaim(claim, "triage", ClaimStory.triage(true)).then().statusCode(200);
        return claim;
    }

    private static void say(String claim, String verb, Map<String, String> body, boolean manager) {
        sent(manager ? mina() : hana(), claim, verb, body).then().statusCode(200);
    }

    private static Response sent(
            io.cyberpas.claims.Caller caller, String claim, String verb, Map<String, String> body) {
        var version = hana().read(path(claim, "")).extract().jsonPath().getLong("version");
        return caller.change(path(claim, "/" + verb), version, body);
    }

    private static String path(String claim, String rest) {
        return "/api/claims/" + claim + "/extortion" + rest;
    }

    /** The role whose queue holds an open task with these words; null where there is none. */
    private static String open(String claim, String words) {
        return hana().read("/api/claims/" + claim + "/activities")
                .extract()
                .path("find { it.state == 'OPEN' && it.subject.en.contains('" + words + "') }?.role");
    }
}
