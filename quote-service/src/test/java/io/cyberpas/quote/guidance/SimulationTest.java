package io.cyberpas.quote.guidance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.quote.product.Source;
import io.cyberpas.quote.rating.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is simulated agrees with what can be worked out, within the error of chance; the seeds are fixed. */
class SimulationTest {

    private static final int YEARS = 1_000_000;
    private static final double DEVIATIONS = 3.5;
    private static final double CAP = 3e9;

    private static final Severity OWN_LOSS = Severity.lognormal(6e8, 3e7);
    private static final List<Participation> PARTICIPATION =
            List.of(participation("0.005", "0.70"), participation("0.02", "0.25"), participation("0.05", "0.05"));
    private static final IncidentLoss WITHOUT_LIABILITY = new IncidentLoss(OWN_LOSS, CAP, 0, PARTICIPATION);
    private static final IncidentLoss WITH_LIABILITY = new IncidentLoss(OWN_LOSS, CAP, 5e9, PARTICIPATION);

    @Test
    void theSameSeedGivesTheSameYearsToTheLastBitOnAnyThread() {
        List<double[]> runs = IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> figures(Simulation.run(IncidentCount.poisson(0.02), WITH_LIABILITY, 100_000, 7)))
                .toList();
        runs.forEach(run -> assertArrayEquals(runs.getFirst(), run, 0));
    }

    @Test
    void anotherSeedGivesOtherYears() {
        double first = Simulation.run(IncidentCount.poisson(0.02), WITH_LIABILITY, 100_000, 7)
                .annual()
                .mean();
        double second = Simulation.run(IncidentCount.poisson(0.02), WITH_LIABILITY, 100_000, 8)
                .annual()
                .mean();
        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @CsvSource({"0.02", "0.093", "0.5", "3"})
    void theMeanYearIsIncidentsTimesTheirMeanCost(double incidents) {
        Losses annual = Simulation.run(IncidentCount.poisson(incidents), WITH_LIABILITY, YEARS, 1)
                .annual();
        assertWithinError(incidents * WITH_LIABILITY.mean(), annual.mean(), annual.standardError());
    }

    @Test
    void clusteredIncidentsCostTheSameOnAverageButLeaveMoreQuietYears() {
        IncidentCount clustered = IncidentCount.negativeBinomial(0.5, 2);
        Losses annual = Simulation.run(clustered, WITH_LIABILITY, YEARS, 2).annual();
        assertWithinError(0.5 * WITH_LIABILITY.mean(), annual.mean(), annual.standardError());
        assertEquals(Math.pow(1 + 0.5 * 2, -1.0 / 2), clustered.noneProbability(), 1e-12);
        assertTrue(clustered.noneProbability() > IncidentCount.poisson(0.5).noneProbability());
    }

    @ParameterizedTest
    @CsvSource({"POISSON, 0.02, 0", "POISSON, 2.5, 0", "NEGATIVE_BINOMIAL, 0.02, 1.5", "NEGATIVE_BINOMIAL, 2.5, 0.4"})
    void incidentsOfAYearHaveTheMeanAndVarianceOfTheirDistribution(String kind, double mean, double dispersion) {
        IncidentCount count =
                kind.equals("POISSON") ? IncidentCount.poisson(mean) : IncidentCount.negativeBinomial(mean, dispersion);
        SplittableRandom random = new SplittableRandom(3);
        double sum = 0;
        double squares = 0;
        for (int year = count.quietYears(random); year < YEARS; year += 1 + count.quietYears(random)) {
            int incidents = count.atLeastOne(random);
            sum += incidents;
            squares += (double) incidents * incidents;
        }
        double variance = mean + dispersion * mean * mean;
        assertWithinError(mean, sum / YEARS, Math.sqrt(variance / YEARS));
        assertEquals(variance, squares / YEARS - Math.pow(sum / YEARS, 2), 0.05 * variance);
    }

    @ParameterizedTest
    @CsvSource({"0, 100000000", "10000000, 500000000", "30000000, 1000000000", "300000000, 2000000000"})
    void whatALayerPaysForAnIncidentIsTheLimitedExpectedValue(long retention, long limit) {
        Terms terms = new Terms(Models.won(limit), Models.won(retention));
        Simulation simulation = Simulation.run(IncidentCount.poisson(0.5), WITHOUT_LIABILITY, YEARS, 4);
        double paid = simulation.perIncident().mean()
                - simulation.perIncidentKept(terms).mean();
        double error = simulation.perIncident().standardError();
        double capped = Math.min(limit, CAP - retention);
        assertWithinError(OWN_LOSS.layer(retention, capped), paid, error);
    }

    @Test
    void halfOfAllIncidentsCostLessThanTheMedian() {
        Losses incidents = Simulation.run(IncidentCount.poisson(1), WITHOUT_LIABILITY, YEARS, 5)
                .perIncident();
        assertEquals(0.5, 1 - incidents.shareAbove(WITHOUT_LIABILITY.ownLoss(0.5)), 0.002);
        assertEquals(0.9, 1 - incidents.shareAbove(WITHOUT_LIABILITY.ownLoss(0.9)), 0.002);
    }

    @Test
    void manyClaimAsOftenAsTheirProbabilitySays() {
        assertEquals(0.005 * 5e9, WITH_LIABILITY.liability(0.5), 1e-3);
        assertEquals(0.02 * 5e9, WITH_LIABILITY.liability(0.9), 1e-3);
        assertEquals(0.05 * 5e9, WITH_LIABILITY.liability(0.99), 1e-3);
        double expected = 0.005 * 0.70 + 0.02 * 0.25 + 0.05 * 0.05;
        assertEquals(expected * 5e9, WITH_LIABILITY.mean() - WITHOUT_LIABILITY.mean(), 1);
    }

    @Test
    void theLimitPaysOnceAYearHoweverManyIncidents() {
        Terms terms = new Terms(Models.won(100), Models.won(10));
        double[] incidents = {5, 60, 90, 1_000};
        assertEquals(0, terms.paid(incidents, 0, 1));
        assertEquals(50, terms.paid(incidents, 0, 2));
        assertEquals(100, terms.paid(incidents, 0, 3));
        assertEquals(100, terms.paid(incidents, 3, 4));
    }

    @Test
    void percentilesCountTheYearsWithoutALoss() {
        Losses losses = Losses.of(new double[] {30, 10, 20}, 100);
        assertEquals(0, losses.percentile(0.5));
        assertEquals(0, losses.percentile(0.97));
        assertEquals(10, losses.percentile(0.98));
        assertEquals(20, losses.percentile(0.99));
        assertEquals(30, losses.percentile(1));
        assertEquals(0.02, losses.shareAbove(10));
        assertEquals(0.03, losses.shareFrom(10));
        assertEquals(0.03, losses.shareAbove(9));
        assertEquals(0, losses.shareAbove(30));
        assertEquals(0.6, losses.mean(), 1e-12);
    }

    private static double[] figures(Simulation simulation) {
        Losses annual = simulation.annual();
        Losses incidents = simulation.perIncident();
        return new double[] {
            annual.mean(), annual.standardError(), annual.percentile(0.99), annual.percentile(0.999),
            incidents.mean(), incidents.percentile(0.5), incidents.percentile(0.9), incidents.percentile(0.99)
        };
    }

    private static Participation participation(String share, String probability) {
        return new Participation(new BigDecimal(share), new BigDecimal(probability), Source.P);
    }

    private static void assertWithinError(double expected, double simulated, double standardError) {
        assertEquals(expected, simulated, DEVIATIONS * standardError);
    }
}
