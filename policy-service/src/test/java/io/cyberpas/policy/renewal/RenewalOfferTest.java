package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.policy.Fixtures.PADA;
import static io.cyberpas.policy.policy.Fixtures.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RenewalOfferTest {
    private static final Instant AT = Instant.parse("2027-10-10T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-10-10");
    private static final LocalDate VALID_UNTIL = LocalDate.parse("2027-11-30");
    private static final LocalDate NOTICE_BY = LocalDate.parse("2027-11-01");

    private static PolicyVersion expiring() {
        return Fixtures.policy().known().getLast();
    }

    private static Price price(Price.Outcome outcome, long each) {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        if (each > 0) {
            Fixtures.quote().terms().parts().forEach(part -> premiums.put(part.code(), won(each)));
        }
        return new Price(outcome, List.of("Two incidents"), each > 0 ? "2027-01" : null, premiums);
    }

    private static PricedRenewal renewal(Price.Outcome outcome, long each) {
        return PricedRenewal.unpriced(expiring()).at(price(outcome, each));
    }

    private static RenewalOffer offer(Price.Outcome outcome, long each) {
        return RenewalOffer.of(renewal(outcome, each), VALID_UNTIL, null, AT, PADA);
    }

    private static RenewalOffer in(RenewalState state) {
        RenewalOffer offer = switch (state) {
            case REFERRED -> offer(Price.Outcome.REFERRED, 4_000_000);
            case NON_RENEWAL_PROPOSED -> offer(Price.Outcome.DECLINED, 0);
            default -> offer(Price.Outcome.PRICED, 4_000_000);
        };
        switch (state) {
            case REFERRED, NON_RENEWAL_PROPOSED, OFFERED, LAPSED -> {}
            case ACCEPTED -> offer.accept(TODAY, "P-2027-000001", AT, PADA);
            case DECLINED_BY_INSURED -> offer.decline("too dear", AT, PADA);
            case NOT_RENEWED -> offer.giveNotice(TODAY, NOTICE_BY, "losses", AT, PADA);
            case WITHDRAWN -> offer.withdraw("in error", AT, PADA);
        }
        return offer;
    }

    private static void go(RenewalOffer offer, RenewalState to) {
        switch (to) {
            case OFFERED ->
                offer.changeTerms(renewal(Price.Outcome.PRICED, 5_000_000), VALID_UNTIL, "other terms", AT, PADA);
            case NON_RENEWAL_PROPOSED -> offer.refuse("losses", AT, PADA);
            case ACCEPTED -> offer.accept(TODAY, "P-2027-000001", AT, PADA);
            case DECLINED_BY_INSURED -> offer.decline("too dear", AT, PADA);
            case NOT_RENEWED -> offer.giveNotice(TODAY, NOTICE_BY, "losses", AT, PADA);
            case WITHDRAWN -> offer.withdraw("in error", AT, PADA);
            default -> throw new IllegalArgumentException("Nobody leads there: " + to);
        }
    }

    static Stream<Arguments> pairs() {
        Set<RenewalState> reachable = EnumSet.complementOf(EnumSet.of(RenewalState.LAPSED, RenewalState.REFERRED));
        return Stream.of(RenewalState.values())
                .filter(from -> from != RenewalState.LAPSED)
                .flatMap(from -> reachable.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesWhereItMayAndNowhereElse(RenewalState from, RenewalState to) {
        RenewalOffer offer = in(from);
        if (from.successors().contains(to)) {
            go(offer, to);
            assertThat(offer.state()).isEqualTo(to);
            assertThat(offer.steps()).extracting(RenewalStep::state).endsWith(to);
        } else {
            assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(() -> go(offer, to));
            assertThat(offer.state()).isEqualTo(from);
        }
    }

    @Test
    void lapsesOnlyWhileSomebodyStillHasToAnswer() {
        for (RenewalState state : RenewalState.values()) {
            assertThat(state.successors().contains(RenewalState.LAPSED)).isEqualTo(state.isOpen());
        }
    }

    @Test
    void isOfferedAtOnceWhereTheTariffGivesAPremium() {
        RenewalOffer offer = offer(Price.Outcome.PRICED, 4_000_000);
        assertThat(offer.state()).isEqualTo(RenewalState.OFFERED);
        assertThat(offer.price().before()).isEqualTo(won(9_500_000));
        assertThat(offer.price().after()).isEqualTo(won(12_000_000));
        assertThat(offer.parts())
                .contains(new PartPremium(
                        CoverageCode.DATA_RESTORATION, new BigDecimal("2000000"), new BigDecimal("4000000")));
        assertThat(offer.period())
                .isEqualTo(new CoverPeriod(LocalDate.parse("2027-12-01"), LocalDate.parse("2028-12-01")));
    }

    @Test
    void waitsForAnUnderwriterWhereThePriceIsNotComplete() {
        Price partial =
                new Price(Price.Outcome.PRICED, List.of(), "2027-01", Map.of(CoverageCode.DATA_RESTORATION, won(1)));
        PricedRenewal renewal = PricedRenewal.unpriced(expiring()).at(partial);
        RenewalOffer offer = RenewalOffer.of(renewal, VALID_UNTIL, null, AT, PADA);
        assertThat(offer.state()).isEqualTo(RenewalState.REFERRED);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> offer.approve(VALID_UNTIL, null, AT, PADA));
    }

    @Test
    void cannotBeAcceptedAfterItsLastDay() {
        RenewalOffer offer = in(RenewalState.OFFERED);
        offer.requireAcceptable(VALID_UNTIL);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> offer.requireAcceptable(VALID_UNTIL.plusDays(1)))
                .satisfies(problem -> assertThat(problem.members()).containsEntry("validUntil", "2027-11-30"));
    }

    @Test
    void endsByNoticeInTimeOnly() {
        RenewalOffer offer = in(RenewalState.NON_RENEWAL_PROPOSED);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> offer.giveNotice(NOTICE_BY.plusDays(1), NOTICE_BY, "losses", AT, PADA));
        offer.giveNotice(NOTICE_BY, NOTICE_BY, "losses", AT, PADA);
        assertThat(offer.state()).isEqualTo(RenewalState.NOT_RENEWED);
    }

    @Test
    void keepsRetroactiveDatesAndDatesNewPartsFromTheirFirstDay() {
        SuccessorTerms terms = PricedRenewal.unpriced(expiring()).terms();
        SuccessorTerms more = terms.with(new EndorsedTerms(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                won(20_000_000),
                List.of(new EndorsedTerms.Part(CoverageCode.MEDIA_LIABILITY, true, won(1_000_000), null, null, null)),
                List.of()));
        assertThat(more.unpriced().retention()).isEqualTo(won(20_000_000));
        assertThat(more.unpriced().parts())
                .filteredOn(part -> part.retroactiveDate() != null)
                .extracting(part -> part.code() + " " + part.retroactiveDate())
                .containsExactlyInAnyOrder("PRIVACY_LIABILITY 2026-12-01", "MEDIA_LIABILITY 2027-12-01");
        assertThat(terms.with(more.changes()).fields()).isEqualTo(more.fields());
    }

    @Test
    void premiumsOfPeriodsOfDifferentLengthAreComparedByDay() {
        CoverPeriod half = new CoverPeriod(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-07-02"));
        CoverPeriod year = new CoverPeriod(LocalDate.parse("2027-07-02"), LocalDate.parse("2028-07-02"));
        assertThat(RenewalPrice.change(BigDecimal.TEN, half, new BigDecimal("22"), year))
                .hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("0.0970"));
        assertThat(RenewalPrice.change(BigDecimal.ZERO, half, BigDecimal.TEN, year))
                .isEmpty();
        assertThat(RenewalPrice.change(BigDecimal.TEN, half, null, year)).isEmpty();
    }
}
