package io.cyberpas.claims.duty;

import static io.cyberpas.claims.duty.IncidentTrait.COMMUNICATIONS_PROVIDER;
import static io.cyberpas.claims.duty.IncidentTrait.CRITICAL_INFRASTRUCTURE;
import static io.cyberpas.claims.duty.IncidentTrait.ELECTRONIC_FINANCE;
import static io.cyberpas.claims.duty.IncidentTrait.ESSENTIAL_ENTITY;
import static io.cyberpas.claims.duty.IncidentTrait.LISTED_IN_US;
import static io.cyberpas.claims.duty.IncidentTrait.PERSONAL_DATA_LEAKED;
import static io.cyberpas.claims.duty.IncidentTrait.RELATIVELY_MAJOR;
import static io.cyberpas.claims.duty.IncidentTrait.UNLAWFUL_ACCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.adapter.DutyRuleData;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutyRulesTest {

    /** A Sunday evening in Seoul. */
    private static final Instant AWARE = Instant.parse("2026-12-20T10:00:00Z");

    private static final DutyRules RULES = DutyRuleData.read();

    @Test
    void anIntrusionAtATelecomIsReportedInADayAndItsLeakInThree() {
        var facts = korea(90_000, COMMUNICATIONS_PROVIDER, PERSONAL_DATA_LEAKED, UNLAWFUL_ACCESS);
        assertThat(codes(facts)).containsExactly("KR_NETWORK_ACT_48_3", "KR_PIPA_34", "KR_PIPA_DECREE_40");
        assertThat(due("KR_NETWORK_ACT_48_3", facts)).isEqualTo("2026-12-21T10:00:00Z");
        assertThat(due("KR_PIPA_34", facts)).isEqualTo("2026-12-23T10:00:00Z");
        assertThat(due("KR_PIPA_DECREE_40", facts)).isEqualTo("2026-12-23T10:00:00Z");
    }

    @Test
    void theAuthorityIsToldFromAThousandPersonsOn() {
        assertThat(codes(korea(999, PERSONAL_DATA_LEAKED))).containsExactly("KR_PIPA_34");
        assertThat(codes(korea(1_000, PERSONAL_DATA_LEAKED))).contains("KR_PIPA_DECREE_40");
        assertThat(codes(korea(1, PERSONAL_DATA_LEAKED, IncidentTrait.SENSITIVE_DATA)))
                .contains("KR_PIPA_DECREE_40");
        assertThat(codes(korea(100_000, UNLAWFUL_ACCESS))).isEmpty();
    }

    @Test
    void withoutDelayHasNoInstant() {
        var facts = korea(0, ELECTRONIC_FINANCE);
        assertThat(codes(facts)).containsExactly("KR_ELECTRONIC_FINANCE_21_5");
        assertThat(RULES.rule("KR_ELECTRONIC_FINANCE_21_5").orElseThrow().dueAt(facts))
                .isEmpty();
    }

    @Test
    void theAmericanClockStartsWithMaterialityAndCountsBusinessDays() {
        var unknown = facts(Jurisdiction.US, null, 0, LISTED_IN_US);
        assertThat(RULES.rule("US_SEC_8K_105").orElseThrow().dueAt(unknown)).isEmpty();
        var friday = facts(Jurisdiction.US, Instant.parse("2026-12-18T15:00:00Z"), 0, LISTED_IN_US);
        assertThat(due("US_SEC_8K_105", friday)).isEqualTo("2026-12-25T05:00:00Z");
    }

    @Test
    void europeCountsHoursAndAMonth() {
        var facts = facts(Jurisdiction.EU, null, 10, PERSONAL_DATA_LEAKED, ESSENTIAL_ENTITY);
        assertThat(codes(facts))
                .containsExactly("EU_GDPR_33", "EU_NIS2_EARLY_WARNING", "EU_NIS2_NOTIFICATION", "EU_NIS2_FINAL_REPORT");
        assertThat(due("EU_NIS2_FINAL_REPORT", facts)).isEqualTo("2027-01-20T23:00:00Z");
    }

    @Test
    void chinaHasOneClockPerKindOfVictim() {
        assertThat(codes(facts(Jurisdiction.CN, null, 0, RELATIVELY_MAJOR))).containsExactly("CN_OTHERS");
        assertThat(codes(facts(Jurisdiction.CN, null, 0, RELATIVELY_MAJOR, CRITICAL_INFRASTRUCTURE)))
                .containsExactly("CN_CRITICAL_INFRASTRUCTURE");
    }

    @Test
    void aRuleCountsFromItsFirstDayOn() {
        var before = new IncidentFacts(
                Instant.parse("2025-10-31T15:59:59Z"), null, Set.of(Jurisdiction.CN), Set.of(RELATIVELY_MAJOR), 0);
        assertThat(codes(before)).isEmpty();
        var from = new IncidentFacts(
                Instant.parse("2025-10-31T16:00:00Z"), null, Set.of(Jurisdiction.CN), Set.of(RELATIVELY_MAJOR), 0);
        assertThat(codes(from)).containsExactly("CN_OTHERS");
    }

    @Test
    void everyRuleSaysHowWellItIsFounded() {
        assertThat(RULES.rules()).extracting(DutyRule::source).isSubsetOf("V", "S", "R", "P");
        assertThat(RULES.rules().stream().map(DutyRule::jurisdiction).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Jurisdiction.values());
    }

    private static IncidentFacts korea(long subjects, IncidentTrait... traits) {
        return facts(Jurisdiction.KR, null, subjects, traits);
    }

    private static IncidentFacts facts(
            Jurisdiction jurisdiction, Instant material, long subjects, IncidentTrait... traits) {
        return new IncidentFacts(
                AWARE, material, Set.of(jurisdiction), Arrays.stream(traits).collect(Collectors.toSet()), subjects);
    }

    private static List<String> codes(IncidentFacts facts) {
        return RULES.arisingFrom(facts).stream().map(DutyRule::code).toList();
    }

    private static Instant due(String code, IncidentFacts facts) {
        return RULES.rule(code).orElseThrow().dueAt(facts).orElseThrow();
    }
}
