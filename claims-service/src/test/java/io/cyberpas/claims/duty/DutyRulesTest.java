package io.cyberpas.claims.duty;

import static io.cyberpas.claims.duty.IncidentTrait.COMMUNICATIONS_PROVIDER;
import static io.cyberpas.claims.duty.IncidentTrait.CREDIT_INFORMATION;
import static io.cyberpas.claims.duty.IncidentTrait.ELECTRONIC_FINANCE;
import static io.cyberpas.claims.duty.IncidentTrait.ESSENTIAL_ENTITY;
import static io.cyberpas.claims.duty.IncidentTrait.HUMAN_ERROR;
import static io.cyberpas.claims.duty.IncidentTrait.LISTED_IN_US;
import static io.cyberpas.claims.duty.IncidentTrait.PERSONAL_DATA_LEAKED;
import static io.cyberpas.claims.duty.IncidentTrait.RELATIVELY_MAJOR;
import static io.cyberpas.claims.duty.IncidentTrait.SENSITIVE_DATA;
import static io.cyberpas.claims.duty.IncidentTrait.SUBJECTS_UNREACHABLE;
import static io.cyberpas.claims.duty.IncidentTrait.UNIQUE_IDENTIFIERS;
import static io.cyberpas.claims.duty.IncidentTrait.UNLAWFUL_ACCESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.calendar.adapter.BusinessCalendarFile;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.DutyCondition.Ground;
import io.cyberpas.claims.duty.adapter.DutyRuleData;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRulesTest {

    /** A Sunday evening in Seoul. */
    private static final Instant AWARE = Instant.parse("2026-12-20T10:00:00Z");

    private static final DutyRules RULES = DutyRuleData.read();
    private static final BusinessCalendars CALENDARS = BusinessCalendarFile.read();

    @Test
    void anIntrusionAtATelecomIsReportedInADayAndItsLeakInThree() {
        var facts = korea(90_000, COMMUNICATIONS_PROVIDER, PERSONAL_DATA_LEAKED, UNLAWFUL_ACCESS);
        assertThat(codes(facts)).containsExactly("KR_NETWORK_ACT_48_3", "KR_PIPA_34", "KR_PIPA_DECREE_40");
        assertThat(due("KR_NETWORK_ACT_48_3", facts)).isEqualTo("2026-12-21T10:00:00Z");
        assertThat(due("KR_PIPA_34", facts)).isEqualTo("2026-12-23T10:00:00Z");
        assertThat(due("KR_PIPA_DECREE_40", facts)).isEqualTo("2026-12-23T10:00:00Z");
    }

    @Test
    void theAuthorityIsToldFromAThousandPersonsOnOrOfWhatIsGraver() {
        assertThat(codes(korea(999, PERSONAL_DATA_LEAKED, HUMAN_ERROR))).containsExactly("KR_PIPA_34");
        assertThat(codes(korea(1_000, PERSONAL_DATA_LEAKED))).contains("KR_PIPA_DECREE_40");
        assertThat(codes(korea(1, PERSONAL_DATA_LEAKED, SENSITIVE_DATA))).contains("KR_PIPA_DECREE_40");
        assertThat(codes(korea(1, PERSONAL_DATA_LEAKED, UNIQUE_IDENTIFIERS))).contains("KR_PIPA_DECREE_40");
        assertThat(codes(korea(100_000, UNLAWFUL_ACCESS))).isEmpty();
    }

    @Test
    void onlyThePersonsOfAPlaceCountUnderItsLaw() {
        var facts = new IncidentFacts(
                AWARE,
                null,
                Set.of(Jurisdiction.KR, Jurisdiction.JP),
                Set.of(PERSONAL_DATA_LEAKED),
                5_000,
                Map.of(Jurisdiction.KR, 900L, Jurisdiction.JP, 4_100L),
                Map.of());
        assertThat(codes(facts)).containsExactly("KR_PIPA_34", "JP_APPI_PRELIMINARY", "JP_APPI_FINAL");
    }

    @Test
    void thoseWhoCannotBeReachedAreToldByAPosting() {
        var facts = korea(10, PERSONAL_DATA_LEAKED, SUBJECTS_UNREACHABLE);
        assertThat(codes(facts)).containsExactly("KR_PIPA_34", "KR_PIPA_39_POSTING");
        assertThat(rule("KR_PIPA_39_POSTING").postingDays()).isEqualTo(30);
    }

    @Test
    void withoutDelayHasNoInstant() {
        var facts = korea(0, ELECTRONIC_FINANCE, CREDIT_INFORMATION);
        assertThat(codes(facts)).containsExactly("KR_CREDIT_INFORMATION_39_4", "KR_ELECTRONIC_FINANCE_21_5");
        assertThat(rule("KR_ELECTRONIC_FINANCE_21_5").dueAt(facts, CALENDARS)).isEmpty();
    }

    @Test
    void theAmericanClockStartsWithMaterialityAndCountsBusinessDays() {
        var unknown = facts(Jurisdiction.US, null, 0, LISTED_IN_US);
        assertThat(rule("US_SEC_8K_105").dueAt(unknown, CALENDARS)).isEmpty();
        var friday = facts(Jurisdiction.US, Instant.parse("2026-12-18T15:00:00Z"), 0, LISTED_IN_US);
        assertThat(due("US_SEC_8K_105", friday)).isEqualTo("2026-12-25T05:00:00Z");
        var christmasBetween = facts(Jurisdiction.US, Instant.parse("2026-12-22T15:00:00Z"), 0, LISTED_IN_US);
        assertThat(due("US_SEC_8K_105", christmasBetween)).isEqualTo("2026-12-30T05:00:00Z");
    }

    @Test
    void europeHasThreeStepsOfNis2BesideTheDataProtectionLaw() {
        var facts = facts(Jurisdiction.EU, null, 10, PERSONAL_DATA_LEAKED, ESSENTIAL_ENTITY);
        assertThat(codes(facts))
                .containsExactly("EU_GDPR_33", "EU_NIS2_EARLY_WARNING", "EU_NIS2_NOTIFICATION", "EU_NIS2_FINAL_REPORT");
        assertThat(due("EU_NIS2_EARLY_WARNING", facts)).isEqualTo("2026-12-21T10:00:00Z");
        assertThat(due("EU_NIS2_NOTIFICATION", facts)).isEqualTo("2026-12-23T10:00:00Z");
        assertThat(due("EU_NIS2_FINAL_REPORT", facts)).isEqualTo("2027-01-20T23:00:00Z");
    }

    @Test
    void japanHasAPreliminaryAndAFinalReportWhichAnAttackGivesMoreTime() {
        var attack = facts(Jurisdiction.JP, null, 10, PERSONAL_DATA_LEAKED, UNLAWFUL_ACCESS);
        assertThat(codes(attack)).containsExactly("JP_APPI_PRELIMINARY", "JP_APPI_FINAL_MALICIOUS");
        assertThat(due("JP_APPI_PRELIMINARY", attack)).isEqualTo("2026-12-25T15:00:00Z");
        assertThat(due("JP_APPI_FINAL_MALICIOUS", attack)).isEqualTo("2027-02-18T15:00:00Z");
        var mistake = facts(Jurisdiction.JP, null, 1_001, PERSONAL_DATA_LEAKED);
        assertThat(due("JP_APPI_FINAL", mistake)).isEqualTo("2027-01-19T15:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "CN_CRITICAL_INFRASTRUCTURE, CRITICAL_INFRASTRUCTURE, 2026-12-20T11:00:00Z",
        "CN_CENTRAL_ORGAN, CENTRAL_ORGAN, 2026-12-20T12:00:00Z",
        "CN_OTHERS, FINANCIAL_COMPANY, 2026-12-20T14:00:00Z"
    })
    void chinaHasOneClockPerKindOfVictim(String code, IncidentTrait victim, String due) {
        var facts = facts(Jurisdiction.CN, null, 0, RELATIVELY_MAJOR, victim);
        assertThat(codes(facts)).containsExactly(code);
        assertThat(due(code, facts)).isEqualTo(due);
        assertThat(codes(facts(Jurisdiction.CN, null, 0, victim))).isEmpty();
    }

    @Test
    void aRuleCountsFromItsFirstDayOn() {
        assertThat(codes(china("2025-10-31T15:59:59Z"))).isEmpty();
        assertThat(codes(china("2025-10-31T16:00:00Z"))).containsExactly("CN_OTHERS");
    }

    @Test
    void beforeTheReformOfKoreaTheOldRowCounts() {
        var before = new IncidentFacts(
                Instant.parse("2023-09-14T10:00:00Z"),
                null,
                Set.of(Jurisdiction.KR),
                Set.of(PERSONAL_DATA_LEAKED),
                5_000);
        assertThat(RULES.arisingFrom(before))
                .extracting(rule -> rule.code() + " " + rule.clock().length() + " "
                        + rule.clock().unit())
                .containsExactly("KR_PIPA_34 5 DAYS", "KR_PIPA_DECREE_40 5 DAYS");
    }

    @Test
    void aLaterChangeOfTheLawIsAFurtherRow() {
        var present = rule("KR_PIPA_34");
        var reform = LocalDate.of(2027, 7, 1);
        var rows = new ArrayList<>(RULES.rules());
        rows.remove(present);
        rows.add(row(present, present.clock(), present.effectiveFrom(), reform));
        rows.add(row(
                present,
                new DutyClock(
                        DutyClock.Start.AWARENESS,
                        DutyClock.Unit.HOURS,
                        24,
                        present.clock().zone()),
                reform,
                null));
        var rules = new DutyRules(rows);
        var before = korea(10, PERSONAL_DATA_LEAKED);
        var after = new IncidentFacts(
                Instant.parse("2027-06-30T15:00:00Z"), null, Set.of(Jurisdiction.KR), before.traits(), 10);
        assertThat(rules.arisingFrom(before))
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.dueAt(before, CALENDARS)).hasValue(Instant.parse("2026-12-23T10:00:00Z")));
        assertThat(rules.arisingFrom(after))
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.dueAt(after, CALENDARS)).hasValue(Instant.parse("2027-07-01T15:00:00Z")));
        rows.add(row(present, present.clock(), LocalDate.of(2027, 1, 1), null));
        assertThatThrownBy(() -> new DutyRules(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsToldWhyADutyDoesNotArise() {
        var facts = korea(999, PERSONAL_DATA_LEAKED);
        var silent = RULES.notArisingFrom(facts).stream()
                .filter(rule -> rule.code().equals("KR_PIPA_DECREE_40"))
                .findFirst()
                .orElseThrow();
        assertThat(silent.grounds(facts))
                .filteredOn(ground -> !ground.holds())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.kind()).isEqualTo(Ground.Kind.ONE_OF);
                    assertThat(ground.number()).isEqualTo(1_000);
                    assertThat(ground.traits()).containsExactly(SENSITIVE_DATA, UNIQUE_IDENTIFIERS, UNLAWFUL_ACCESS);
                });
    }

    @Test
    void particularsAreAPartOfTheWhole() {
        var tooMany = new IncidentFacts(
                AWARE,
                null,
                Set.of(Jurisdiction.KR),
                Set.of(PERSONAL_DATA_LEAKED),
                10,
                Map.of(Jurisdiction.KR, 11L),
                Map.of());
        assertThatThrownBy(tooMany::requireConsistent)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("subjectsByJurisdiction.KR");
        var noKind = new IncidentFacts(
                AWARE, null, Set.of(Jurisdiction.KR), Set.of(), 10, Map.of(), Map.of(UNLAWFUL_ACCESS, 1L));
        assertThatThrownBy(noKind::requireConsistent).hasMessageContaining("subjectsByKind.UNLAWFUL_ACCESS");
    }

    @Test
    void everyRuleSaysHowWellItIsFoundedAndHasItsNotice() {
        assertThat(RULES.rules().stream().map(DutyRule::jurisdiction).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Jurisdiction.values());
        var notices = DutyRuleData.notices();
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(notices.of(rule).entries()).anyMatch(NoticeTemplate.Entry::needed));
    }

    private static DutyRule row(DutyRule rule, DutyClock clock, LocalDate from, LocalDate to) {
        return new DutyRule(
                rule.code(),
                rule.jurisdiction(),
                rule.law(),
                rule.addressee(),
                rule.when(),
                clock,
                rule.notice(),
                rule.supplements(),
                rule.supplement(),
                rule.stays(),
                rule.postingDays(),
                rule.before(),
                rule.waivers(),
                from,
                to,
                rule.source());
    }

    private static IncidentFacts china(String awareAt) {
        return new IncidentFacts(Instant.parse(awareAt), null, Set.of(Jurisdiction.CN), Set.of(RELATIVELY_MAJOR), 0);
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

    private static DutyRule rule(String code) {
        return RULES.rule(code, null).orElseThrow();
    }

    private static Instant due(String code, IncidentFacts facts) {
        return rule(code).dueAt(facts, CALENDARS).orElseThrow();
    }
}
