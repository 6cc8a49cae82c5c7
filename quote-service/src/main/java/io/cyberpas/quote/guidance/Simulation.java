package io.cyberpas.quote.guidance;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Years of a company's life with their incidents. The same model, years and seed give the same simulation to the last bit.
 *
 * <p>Years without an incident, nearly all of them, are skipped at one draw each gap: one core needs a few milliseconds, so
 * nothing is shared out to threads. How often and how much draw from generators of their own: two companies that differ in
 * how often only have the same incidents, one of them more of them.
 */
public final class Simulation {

    private final int years;
    private final double[] incidents;
    private final int[] ends;

    private Simulation(int years, double[] incidents, int[] ends) {
        this.years = years;
        this.incidents = incidents;
        this.ends = ends;
    }

    /** Lets the years pass. */
    public static Simulation run(IncidentCount count, IncidentLoss loss, int years, long seed) {
        SplittableRandom howOften = new SplittableRandom(seed);
        SplittableRandom howMuch = howOften.split();
        int expected = (int) (years * (1 - count.noneProbability()));
        double[] incidents = new double[expected + expected / 4 + 16];
        int[] ends = new int[expected + expected / 4 + 16];
        int happened = 0;
        int yearsWithIncident = 0;
        for (int year = count.quietYears(howOften); year < years; year += 1 + count.quietYears(howOften)) {
            int inYear = count.atLeastOne(howOften);
            incidents = withRoom(incidents, happened + inYear);
            for (int i = 0; i < inYear; i++) {
                incidents[happened++] = loss.draw(howMuch);
            }
            ends = yearsWithIncident < ends.length ? ends : Arrays.copyOf(ends, 2 * ends.length);
            ends[yearsWithIncident++] = happened;
        }
        return new Simulation(years, Arrays.copyOf(incidents, happened), Arrays.copyOf(ends, yearsWithIncident));
    }

    /** Losses of the years, before any cover. */
    public Losses annual() {
        double[] sums = new double[ends.length];
        forEachYear((year, from, to) -> sums[year] = sum(from, to));
        return Losses.of(sums, years);
    }

    /** What stays with the company in those years. */
    public Losses annualKept(Terms terms) {
        double[] kept = new double[ends.length];
        forEachYear((year, from, to) -> kept[year] = sum(from, to) - terms.paid(incidents, from, to));
        return Losses.of(kept, years);
    }

    /** Losses of the incidents, each by itself. */
    public Losses perIncident() {
        return Losses.of(incidents.clone(), incidents.length);
    }

    /** What stays with the company of an incident that is the only one of its year. */
    public Losses perIncidentKept(Terms terms) {
        double[] kept = new double[incidents.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = incidents[i] - terms.paid(incidents, i, i + 1);
        }
        return Losses.of(kept, incidents.length);
    }

    /** Years that were simulated. */
    public int years() {
        return years;
    }

    private void forEachYear(YearVisitor visitor) {
        int from = 0;
        for (int year = 0; year < ends.length; year++) {
            visitor.visit(year, from, ends[year]);
            from = ends[year];
        }
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += incidents[i];
        }
        return sum;
    }

    private static double[] withRoom(double[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, Math.max(needed, 2 * array.length));
    }

    @FunctionalInterface
    private interface YearVisitor {
        void visit(int year, int from, int to);
    }
}
