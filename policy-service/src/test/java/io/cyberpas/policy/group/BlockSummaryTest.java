package io.cyberpas.policy.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.policy.group.file.MemberRow;
import io.cyberpas.policy.policy.CoverPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSummaryTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final CoverPeriod POLICY =
            new CoverPeriod(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-12-01"));
    private static final Instant NOW = Instant.parse("2026-12-20T00:00:00Z");
    private static final List<DisclosureText> TEXTS =
            List.of(text("old", "2026-01-01", "2026-12-10"), text("new", "2026-12-10", null));

    private static DisclosureText text(String version, String from, String to) {
        return new DisclosureText(version, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null, null);
    }

    private static MemberRow row(String from, String to, String consent, String disclosure) {
        return new MemberRow(
                2,
                "M-1",
                "홍길동",
                LocalDate.parse("1990-01-01"),
                null,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Instant.parse(consent),
                disclosure);
    }

    private static boolean isRight(MemberRow... rows) {
        BlockSummary.Gathering gathering = new BlockSummary.Gathering(SEOUL);
        for (MemberRow row : rows) {
            gathering.add(row);
        }
        return gathering.sum().isRight(POLICY, NOW, TEXTS, SEOUL);
    }

    @Test
    void linesWithinThePolicyAreRight() {
        assertThat(isRight(
                        row("2026-12-01", null, "2026-11-20T00:00:00Z", "old"),
                        row("2027-11-30", "2027-12-01", "2026-12-09T14:59:59Z", "old")))
                .isTrue();
    }

    @Test
    void aDayOutsideThePolicyLeavesItOpen() {
        assertThat(isRight(row("2026-11-30", null, "2026-11-20T00:00:00Z", "old")))
                .isFalse();
        assertThat(isRight(row("2027-12-01", null, "2026-11-20T00:00:00Z", "old")))
                .isFalse();
        assertThat(isRight(row("2026-12-01", "2027-12-02", "2026-11-20T00:00:00Z", "old")))
                .isFalse();
    }

    @Test
    void consentMustNotFollowTheFirstDayNorLieAhead() {
        // The first of December begins in Seoul at 15:00 UTC of the day before.
        assertThat(isRight(row("2026-12-01", null, "2026-12-01T14:59:59Z", "old")))
                .isTrue();
        assertThat(isRight(row("2026-12-01", null, "2026-12-01T15:00:00Z", "old")))
                .isFalse();
        assertThat(isRight(row("2027-01-01", null, "2026-12-20T00:00:01Z", "new")))
                .isFalse();
    }

    @Test
    void disclosuresCountByTheWholeSpanOfConsents() {
        MemberRow before = row("2026-12-20", null, "2026-12-09T14:59:59Z", "old");
        MemberRow after = row("2026-12-20", null, "2026-12-09T15:00:00Z", "new");
        assertThat(isRight(before)).isTrue();
        assertThat(isRight(after)).isTrue();
        // Each line is right, but only a look at the lines tells.
        assertThat(isRight(before, after)).isFalse();
        assertThat(isRight(row("2026-12-20", null, "2026-12-09T15:00:00Z", "old")))
                .isFalse();
        assertThat(isRight(row("2026-12-20", null, "2026-12-09T15:00:00Z", "never")))
                .isFalse();
    }

    @Test
    void ofNoLinesThereIsNone() {
        assertThat(new BlockSummary.Gathering(SEOUL).sum()).isNull();
    }
}
