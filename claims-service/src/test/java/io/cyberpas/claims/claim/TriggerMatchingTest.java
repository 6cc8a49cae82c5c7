package io.cyberpas.claims.claim;

import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.claim.PolicyCover.PartCover;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TriggerMatchingTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final LocalDate RETROACTIVE = LocalDate.of(2025, 1, 1);
    private static final LocalDate AWARE = LocalDate.of(2026, 6, 1);

    @Test
    void discoveryAsksForTheDayOfAwareness() {
        assertThat(match(Trigger.DISCOVERY, dates(AWARE, null, null, AWARE), inForce(Trigger.DISCOVERY)))
                .returns(AWARE, LineMatch::on)
                .returns(List.of(), LineMatch::doubts);
        assertThat(match(Trigger.DISCOVERY, dates(END, null, null, AWARE), expired(Trigger.DISCOVERY)))
                .returns(END, LineMatch::on)
                .returns(List.of(MatchDoubt.NOT_IN_FORCE), LineMatch::doubts)
                .returns("EXPIRED: Cover ended with 2026-12-31", LineMatch::detail);
    }

    @Test
    void occurrenceAsksForTheDaysOfTheIncident() {
        var within = dates(END, AWARE, AWARE, END);
        var policy = new PolicyOnDays(within, expired(Trigger.OCCURRENCE), Map.of(AWARE, inForce(Trigger.OCCURRENCE)));
        assertThat(match(Trigger.OCCURRENCE, policy).isMatched()).isTrue();
        assertThat(match(Trigger.OCCURRENCE, policy).on()).isEqualTo(AWARE);

        var unknown = PolicyOnDays.always(inForce(Trigger.OCCURRENCE), dates(AWARE, null, null, AWARE));
        assertThat(match(Trigger.OCCURRENCE, unknown))
                .returns(null, LineMatch::on)
                .returns(List.of(MatchDoubt.OCCURRENCE_UNKNOWN), LineMatch::doubts);
    }

    @Test
    void anIncidentThatBeginsBeforeTheCoverIsPartlyOutside() {
        var before = BEGIN.minusDays(1);
        var dates = dates(AWARE, before, AWARE, AWARE);
        var policy = new PolicyOnDays(dates, inForce(Trigger.OCCURRENCE), Map.of(before, expired(Trigger.OCCURRENCE)));
        assertThat(match(Trigger.OCCURRENCE, policy).doubts()).containsExactly(MatchDoubt.OCCURRED_PARTLY_OUTSIDE);
    }

    @Test
    void claimsMadeAsksForTheDayOfTheDemand() {
        var demandLater = dates(AWARE, AWARE, AWARE, END);
        var policy =
                new PolicyOnDays(demandLater, inForce(Trigger.CLAIMS_MADE), Map.of(END, expired(Trigger.CLAIMS_MADE)));
        assertThat(match(Trigger.CLAIMS_MADE, policy))
                .returns(END, LineMatch::on)
                .returns(List.of(MatchDoubt.NOT_IN_FORCE), LineMatch::doubts);
    }

    @Test
    void aWrongfulActLiesNotBeforeTheRetroactiveDate() {
        assertThat(claimsMade(RETROACTIVE, RETROACTIVE)).isEmpty();
        assertThat(claimsMade(RETROACTIVE.minusDays(1), RETROACTIVE.minusDays(1)))
                .containsExactly(MatchDoubt.ACT_BEFORE_RETROACTIVE_DATE);
        assertThat(claimsMade(RETROACTIVE.minusDays(1), RETROACTIVE))
                .containsExactly(MatchDoubt.ACT_SPANS_RETROACTIVE_DATE);
        assertThat(claimsMade(null, null)).containsExactly(MatchDoubt.OCCURRENCE_UNKNOWN);
    }

    @Test
    void extendedReportingTakesActsBeforeTheEndOfCover() {
        var lastDay = END.minusDays(1);
        assertThat(reporting(lastDay, lastDay)).isEmpty();
        assertThat(reporting(lastDay, END)).containsExactly(MatchDoubt.ACT_SPANS_END_OF_COVER);
        assertThat(reporting(END, END)).containsExactly(MatchDoubt.ACT_AFTER_COVER);
        assertThat(reporting(null, null)).containsExactly(MatchDoubt.OCCURRENCE_UNKNOWN);
    }

    @Test
    void aPartThatThePolicyDidNotHoldOnTheDayIsADoubt() {
        var without = new PolicyCover(
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
                krw(1),
                krw(1),
                krw(0),
                List.of());
        var dates = dates(AWARE, AWARE, AWARE, AWARE.plusDays(1));
        var policy = new PolicyOnDays(dates, inForce(Trigger.CLAIMS_MADE), Map.of(AWARE.plusDays(1), without));
        assertThat(match(Trigger.CLAIMS_MADE, policy).doubts()).containsExactly(MatchDoubt.PART_NOT_HELD);
    }

    @Test
    void aClaimKeepsTheDoubtOfItsLinesUntilItIsClearedOrConfirmed() {
        var dates = dates(END, AWARE, AWARE, END);
        var told = new NoticeOfLoss(
                END.atStartOfDay(ZoneId.of("Asia/Seoul")).toInstant(),
                AWARE,
                "Portal leak",
                new Notifier("Kang Minseo", Notifier.Capacity.INSURED, null, null),
                java.util.Set.of(CoveragePart.PRIVACY_LIABILITY));
        var at = Instant.parse("2027-02-01T00:00:00Z");
        var claim = Claim.notifyOf(
                "C-2027-000001", told, PolicyOnDays.always(expired(Trigger.CLAIMS_MADE), dates), HangangClaim.HANA, at);
        assertThat(claim.cover().doubt()).contains("PRIVACY_LIABILITY by CLAIMS_MADE on 2027-01-01: NOT_IN_FORCE");
        claim.confirmDoubt(new DoubtConfirmation("Rights are reserved", "hana", at));
        claim.matchAgain(PolicyOnDays.always(expired(Trigger.CLAIMS_MADE), dates));
        assertThat(claim.doubtConfirmation())
                .as("the same doubt stays confirmed")
                .isPresent();
        claim.matchAgain(PolicyOnDays.always(inForce(Trigger.CLAIMS_MADE), dates));
        assertThat(claim.cover().doubt()).isNull();
        assertThat(claim.doubtConfirmation()).isEmpty();
        assertThatThrownBy(() -> claim.confirmDoubt(new DoubtConfirmation("Again", "hana", at)))
                .hasMessageContaining("not in doubt");
    }

    @Test
    void daysThatContradictEachOtherAreNamed() {
        var now = Instant.parse("2026-06-01T00:00:00Z");
        assertThatThrownBy(() -> TriggerDates.of(now, null, AWARE, AWARE.plusDays(5), now, ZoneId.of("Asia/Seoul")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors())
                                .extracting("path")
                                .containsExactly("$.claimMadeOn", "$.occurredUntil"));
    }

    private static List<MatchDoubt> claimsMade(@Nullable LocalDate from, @Nullable LocalDate to) {
        return match(Trigger.CLAIMS_MADE, dates(AWARE, from, to, AWARE), inForce(Trigger.CLAIMS_MADE))
                .doubts();
    }

    private static List<MatchDoubt> reporting(@Nullable LocalDate from, @Nullable LocalDate to) {
        var cover = cover(false, "REPORTING", "Cover ended with 2026-12-31", END, Trigger.CLAIMS_MADE);
        return match(Trigger.CLAIMS_MADE, dates(END.plusDays(9), from, to, END.plusDays(9)), cover)
                .doubts();
    }

    private static LineMatch match(Trigger trigger, TriggerDates dates, PolicyCover cover) {
        return match(trigger, PolicyOnDays.always(cover, dates));
    }

    private static LineMatch match(Trigger trigger, PolicyOnDays policy) {
        return TriggerMatching.match(part(trigger), policy);
    }

    private static TriggerDates dates(
            LocalDate aware, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate demand) {
        return new TriggerDates(aware, from, to, demand);
    }

    private static PolicyCover inForce(Trigger trigger) {
        return cover(true, "IN_FORCE", null, null, trigger);
    }

    private static PolicyCover expired(Trigger trigger) {
        return cover(false, "EXPIRED", "Cover ended with 2026-12-31", null, trigger);
    }

    private static PolicyCover cover(
            boolean inForce, String status, @Nullable String reason, @Nullable LocalDate actsBefore, Trigger trigger) {
        return new PolicyCover(
                "P-2026-000001",
                "ENTERPRISE_CYBER",
                inForce,
                status,
                reason,
                actsBefore,
                "HANBIT",
                "Hangang Telecom",
                null,
                BEGIN,
                END,
                Currency.getInstance("KRW"),
                krw(1),
                krw(1),
                krw(0),
                List.of(part(trigger)));
    }

    private static PartCover part(Trigger trigger) {
        return new PartCover(
                CoveragePart.PRIVACY_LIABILITY,
                trigger,
                krw(1),
                krw(1),
                krw(0),
                null,
                trigger == Trigger.CLAIMS_MADE ? RETROACTIVE : null);
    }
}
