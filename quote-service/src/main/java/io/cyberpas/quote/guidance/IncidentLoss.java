package io.cyberpas.quote.guidance;

import io.cyberpas.quote.rating.Severity;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What one incident costs the company: its own loss, lognormal up to a cap, and the liability to those whose data leaked. */
public final class IncidentLoss {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final Severity ownLoss;
    private final double ownLossCap;
    private final double[] liabilities;
    private final double[] cumulative;

    /**
     * @param ownLoss own loss before the cap
     * @param ownLossCap highest own loss
     * @param highestLiability liability if everybody claims
     * @param participation how many claim
     */
    public IncidentLoss(
            Severity ownLoss, double ownLossCap, double highestLiability, List<Participation> participation) {
        this.ownLoss = ownLoss;
        this.ownLossCap = ownLossCap;
        this.liabilities = new double[participation.size()];
        this.cumulative = new double[participation.size()];
        double sum = 0;
        for (int i = 0; i < participation.size(); i++) {
            sum += participation.get(i).probability().doubleValue();
            cumulative[i] = sum;
            liabilities[i] = highestLiability * participation.get(i).share().doubleValue();
        }
    }

    /** The cost of the next incident. Always takes two numbers, so that like incidents of two companies meet like chance. */
    double draw(RandomGenerator random) {
        double own = random.nextDouble();
        return ownLoss(own) + liability(random.nextDouble());
    }

    /** Highest own loss. */
    public double highestOwnLoss() {
        return ownLossCap;
    }

    /** Own loss that is exceeded with probability 1 − {@code share}. */
    public double ownLoss(double share) {
        double deviation = STANDARD_NORMAL.inverseCumulativeProbability(share);
        return Math.min(ownLossCap, Math.exp(ownLoss.mu() + ownLoss.sigma() * deviation));
    }

    /** Liability that is exceeded with probability 1 − {@code share}. */
    public double liability(double share) {
        int i = 0;
        while (i < cumulative.length - 1 && share >= cumulative[i]) {
            i++;
        }
        return liabilities[i];
    }

    /** Average cost of an incident, in closed form. */
    public double mean() {
        double mean = ownLoss.limitedExpectedValue(ownLossCap);
        double before = 0;
        for (int i = 0; i < cumulative.length; i++) {
            mean += (cumulative[i] - before) * liabilities[i];
            before = cumulative[i];
        }
        return mean;
    }
}
