package io.cyberpas.claims.claim;

import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.claim.PolicyCover.PartCover;
import io.cyberpas.platform.access.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverReadingTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    private final List<LocalDate> asked = new ArrayList<>();

    @Test
    void aDayOfWhichTheAnswerForAnotherSpeaksIsNotAskedFor() {
        var policy = read(knownInSpans(), new TriggerDates(day(20), day(10), day(12), day(25)));
        assertThat(asked).containsExactly(day(20));
        assertThat(policy.on(day(10))).isEqualTo(policy.atAwareness());
        assertThat(policy.on(day(25))).isEqualTo(policy.atAwareness());
    }

    @Test
    void daysBeforeAChangeAreAskedForOnce() {
        var before = CHANGE.minusDays(30);
        var policy = read(knownInSpans(), new TriggerDates(day(20), before, before.plusDays(2), day(20)));
        assertThat(asked).containsExactly(day(20), before);
        assertThat(policy.on(before).retention()).isEqualTo(krw(1));
        assertThat(policy.on(before.plusDays(2)).retention()).isEqualTo(krw(1));
        assertThat(policy.atAwareness().retention()).isEqualTo(krw(2));
    }

    @Test
    void withoutASpanEveryDayThatCountsIsAskedFor() {
        read((_, on, _) -> found(on, null, null), new TriggerDates(day(20), day(10), day(12), day(25)));
        assertThat(asked).containsExactly(day(20), day(10), day(12), day(25));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 9, day);
    }

    private PolicyCovers knownInSpans() {
        return (_, on, _) -> on.isBefore(CHANGE) ? found(on, BEGIN, CHANGE) : found(on, CHANGE, END);
    }

    private Optional<PolicyCover> found(LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to) {
        asked.add(on);
        return Optional.of(new PolicyCover(
                "P-2026-000001",
                "ENTERPRISE_CYBER",
                true,
                "IN_FORCE",
                null,
                null,
                "HANBIT",
                "Hangang Telecom",
                null,
                BEGIN,
                END,
                Currency.getInstance("KRW"),
                krw(10),
                krw(10),
                on.isBefore(CHANGE) ? krw(1) : krw(2),
                EnumSet.allOf(Trigger.class).stream()
                        .map(CoverReadingTest::part)
                        .toList(),
                from,
                to));
    }

    private static PartCover part(Trigger trigger) {
        var part = switch (trigger) {
            case DISCOVERY -> CoveragePart.DATA_RESTORATION;
            case OCCURRENCE -> CoveragePart.BUSINESS_INTERRUPTION;
            case CLAIMS_MADE -> CoveragePart.PRIVACY_LIABILITY;
        };
        return new PartCover(part, trigger, krw(10), krw(10), krw(0), null, null);
    }

    private static PolicyOnDays read(PolicyCovers covers, TriggerDates dates) {
        var parts = Set.of(
                CoveragePart.DATA_RESTORATION, CoveragePart.BUSINESS_INTERRUPTION, CoveragePart.PRIVACY_LIABILITY);
        Actor hana = HangangClaim.HANA;
        return CoverReading.read(covers, "P-2026-000001", dates, parts, hana).orElseThrow();
    }
}
