package io.cyberpas.quote.risk;

import static io.cyberpas.quote.rating.Risks.won;
import static io.cyberpas.quote.tariff.Control.EDR;
import static io.cyberpas.quote.tariff.Control.ENCRYPTION;
import static io.cyberpas.quote.tariff.Control.ISMS;
import static io.cyberpas.quote.tariff.Control.ISMS_P;
import static io.cyberpas.quote.tariff.Control.MFA;
import static io.cyberpas.quote.tariff.Control.MONITORING;
import static io.cyberpas.quote.tariff.Control.OFFLINE_BACKUP;
import static io.cyberpas.quote.tariff.Control.PATCHING;
import static io.cyberpas.quote.tariff.Control.REMOTE_WORK;
import static io.cyberpas.quote.tariff.Control.RESPONSE_PLAN_TESTED;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.Risks;
import io.cyberpas.quote.risk.RiskReport.Note;
import io.cyberpas.quote.risk.Weakness.AbsentControl;
import io.cyberpas.quote.risk.Weakness.LowExternalRating;
import io.cyberpas.quote.risk.Weakness.MissingCertificate;
import io.cyberpas.quote.risk.Weakness.OpenKnownExploited;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RiskReportTest {

    private static final Control[] EVERYTHING = Control.values();

    @Test
    void whoHasEverythingHasNothingToMend() {
        RiskReport report = Reports.of(Reports.company(82, false, EVERYTHING));

        assertThat(report.mends(), empty());
        assertThat(report.all(), nullValue());
        assertThat(report.notes(), empty());
    }

    @Test
    void aMendSavesWhatRatingAgainSaves() {
        CompanyRisk before = Reports.company(82, false, MFA, PATCHING, OFFLINE_BACKUP, EDR);
        CompanyRisk after = Reports.company(82, false, MFA, PATCHING, OFFLINE_BACKUP, EDR, MONITORING);

        Mend mend = mend(Reports.of(before), new AbsentControl(MONITORING));

        assertThat(mend.premium(), is(premium(after)));
        assertThat(mend.saving(), is(premium(before).minus(premium(after))));
        assertThat(mend.saves(), is(true));
        assertThat(
                Stream.of(mend.factorNow(), mend.factorMended())
                        .map(String::valueOf)
                        .toList(),
                contains("1.08", "0.93"));
    }

    @Test
    void whereTheDiscountIsBoundedAnotherControlSavesNothing() {
        RiskReport report = Reports.of(Reports.company(82, false, without(MONITORING)));

        assertThat(mend(report, new AbsentControl(MONITORING)).saving(), is(won(0)));
        assertThat(report.notes(), contains(Note.DISCOUNT_AT_BOUND));
    }

    @Test
    void weaknessesStandInTheOrderOfTheirSavings() {
        RiskReport report = Reports.of(Reports.company(72, false, MFA, PATCHING, OFFLINE_BACKUP, EDR, ISMS_P));

        assertThat(
                weaknesses(report),
                contains(
                        new AbsentControl(MONITORING),
                        new AbsentControl(ENCRYPTION),
                        new AbsentControl(REMOTE_WORK),
                        new LowExternalRating(72, 80),
                        new AbsentControl(RESPONSE_PLAN_TESTED)));
        List<Money> savings = report.mends().stream().map(Mend::saving).toList();
        assertThat(savings.stream().sorted((a, b) -> b.compareTo(a)).toList(), is(savings));
    }

    @Test
    void whereTheSurchargeIsBoundedOneControlAloneMaySaveNothing() {
        RiskReport report = Reports.of(Reports.company(82, false));

        Mend response = mend(report, new AbsentControl(RESPONSE_PLAN_TESTED));
        assertThat(response.saving(), is(won(0)));
        assertThat(response.saves(), is(false));
        assertThat(
                report.notes(),
                containsInAnyOrder(Note.SURCHARGE_AT_BOUND, Note.DISCOUNT_AT_BOUND, Note.SAVINGS_DO_NOT_ADD_UP));
    }

    @Test
    void equalSavingsStandInTheOrderOfWhatTheTariffRewards() {
        List<Weakness> weaknesses = weaknesses(Reports.of(Reports.company(82, false)));

        assertThat(
                weaknesses.subList(0, 3),
                contains(new AbsentControl(MFA), new AbsentControl(OFFLINE_BACKUP), new AbsentControl(EDR)));
    }

    @Test
    void ofCertificatesOnlyABetterOneIsMissing() {
        assertThat(
                weaknesses(Reports.of(Reports.company(82, false, without(ISMS, ISMS_P)))),
                contains(new MissingCertificate(ISMS_P), new MissingCertificate(ISMS)));
        assertThat(
                weaknesses(Reports.of(Reports.company(82, false, without(ISMS_P)))),
                contains(new MissingCertificate(ISMS_P)));
        assertThat(weaknesses(Reports.of(Reports.company(82, false, without(ISMS)))), empty());
    }

    @Test
    void everyBetterBandOfTheExternalRatingIsShown() {
        RiskReport report = Reports.of(Reports.company(45, false, EVERYTHING));

        assertThat(weaknesses(report), contains(new LowExternalRating(45, 80), new LowExternalRating(45, 60)));
        assertThat(
                requireNonNull(report.all()).premium(),
                is(report.mends().getFirst().premium()));
    }

    @Test
    void anExploitedVulnerabilityIsShownThoughThePremiumIsTheSame() {
        RiskReport report = Reports.of(Reports.company(82, true, EVERYTHING));

        Mend mend = report.mends().getFirst();
        assertThat(mend.weakness(), is(new OpenKnownExploited()));
        assertThat(mend.saving(), is(won(0)));
        assertThat(mend.factorNow(), nullValue());
    }

    @Test
    void whereThePremiumIsUnknownWeaknessesStandInTheOrderOfTheirFactors() {
        RiskReport report = Reports.of(Risks.telecom());

        assertThat(report.premium(), nullValue());
        assertThat(report.notes(), contains(Note.NOT_PRICED));
        assertThat(report.mends().stream().map(Mend::saving).toList(), everyItem(nullValue()));
        assertThat(report.mends().getFirst().weakness(), is(new AbsentControl(EDR)));
        assertThat(requireNonNull(report.all()).saving(), nullValue());
    }

    @Test
    void belowTheLowestBandThePremiumOnceMendedIsKnownAndTheSavingIsNot() {
        RiskReport report = Reports.of(Reports.company(30, false, EVERYTHING));

        Mend mend = mend(report, new LowExternalRating(30, 40));
        assertThat(mend.factorNow(), nullValue());
        assertThat(mend.premium(), is(premium(Reports.company(40, false, EVERYTHING))));
        assertThat(mend.saving(), nullValue());
    }

    @Test
    void atTheMinimumPremiumNothingIsSavedAndTheReaderIsTold() {
        CompanyRisk small = new CompanyRisk(won(100_000_000), 100, Industry.OTHER, Set.of(MFA), false, 82);

        RiskReport report = RiskReport.of(
                Files.TARIFF,
                Risks.input(small, 50_000_000, 0),
                Reports.of(small).assessment(),
                List.of());

        assertThat(report.premium(), is(won(500_000)));
        assertThat(report.notes(), hasItem(Note.MINIMUM_PREMIUM));
        assertThat(requireNonNull(report.all()).saving(), is(won(0)));
    }

    @Test
    void theMostUrgentFindingComesFirst() {
        List<String> assets = Reports.of(Risks.midSizedCompany()).findings().stream()
                .map(Finding::asset)
                .toList();

        assertThat(assets, contains("vpn.gaon.kr", "www.gaon.kr", "shop.gaon.kr"));
    }

    @Property(tries = 300)
    void aMendNeverRaisesThePremium(
            @ForAll Set<Control> controls,
            @ForAll boolean knownExploited,
            @ForAll @IntRange(max = 100) int rating,
            @ForAll @LongRange(min = 1, max = 500_000_000_000L) long sales,
            @ForAll @LongRange(max = 10_000_000L) long dataSubjects,
            @ForAll Industry industry) {
        RiskReport report =
                Reports.of(new CompanyRisk(won(sales), dataSubjects, industry, controls, knownExploited, rating));

        for (Mend mend : report.mends()) {
            if (mend.saving() != null) {
                assertThat(mend.saving().isNegative(), is(false));
                assertThat(
                        "mending everything saves at least as much",
                        requireNonNull(requireNonNull(report.all()).saving()).compareTo(mend.saving()) >= 0,
                        is(true));
            }
        }
    }

    @Property(tries = 100)
    void whatIsMendedIsNoWeaknessAnyMore(
            @ForAll Set<Control> controls, @ForAll boolean knownExploited, @ForAll @IntRange(max = 100) int rating) {
        CompanyRisk risk =
                new CompanyRisk(won(60_000_000_000L), 90_000, Industry.INFORMATION, controls, knownExploited, rating);

        for (Mend mend : Reports.of(risk).mends()) {
            CompanyRisk mended = mend.weakness().mendedIn(risk);

            assertThat(weaknesses(Reports.of(mended)), not(hasItem(mend.weakness())));
        }
        CompanyRisk allMended = Weakness.allMendedIn(risk, weaknesses(Reports.of(risk)));
        assertThat(weaknesses(Reports.of(allMended)), empty());
    }

    private static Control[] without(Control... absent) {
        Set<Control> controls = EnumSet.allOf(Control.class);
        controls.removeAll(List.of(absent));
        return controls.toArray(Control[]::new);
    }

    private static Money premium(CompanyRisk risk) {
        return Rating.rate(Files.TARIFF, Risks.input(risk, 1_000_000_000, 10_000_000))
                .orElseThrow()
                .premium();
    }

    private static List<Weakness> weaknesses(RiskReport report) {
        return report.mends().stream().map(Mend::weakness).collect(Collectors.toList());
    }

    private static Mend mend(RiskReport report, Weakness weakness) {
        return report.mends().stream()
                .filter(mend -> mend.weakness().equals(weakness))
                .findFirst()
                .orElseThrow();
    }
}
