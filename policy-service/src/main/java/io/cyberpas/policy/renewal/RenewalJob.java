package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.UnavailableException;
import io.cyberpas.policy.policy.Policies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes the offers of renewal runs, a batch after the other: claims policies, has them priced outside of any transaction, and
 * writes their offers, each step on its own. Replicas share a run; who dies in the middle leaves a lease that runs out.
 */
@ApplicationScoped
public class RenewalJob {
    static final Actor JOB = Actor.system("policy-service");
    private static final Logger LOG = Logger.getLogger(RenewalJob.class);
    private static final Duration REST = Duration.ofMinutes(1);

    private final RenewalRuns runs;
    private final RenewalClaims claims;
    private final RenewalPricing pricing;
    private final OfferWriting writing;
    private final RenewalLapsing lapsing;
    private final Policies policies;
    private final Clock clock;

    RenewalJob(
            RenewalRuns runs,
            RenewalClaims claims,
            RenewalPricing pricing,
            OfferWriting writing,
            RenewalLapsing lapsing,
            Policies policies,
            Clock clock) {
        this.runs = runs;
        this.claims = claims;
        this.pricing = pricing;
        this.writing = writing;
        this.lapsing = lapsing;
        this.policies = policies;
        this.clock = clock;
    }

    /** The regular run of the day, what is under way, and what became of offers that nobody answered. */
    @Scheduled(
            every = "{cyberpas.policy.renewal-interval}",
            delayed = "{cyberpas.policy.renewal-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void work() {
        lapsing.lapse();
        runs.startRegular(JOB);
        run();
    }

    /** Works on the run that is under way until there is nothing left of it to claim. */
    @ActivateRequestContext
    public void run() {
        runs.running().ifPresent(run -> {
            List<UUID> claimed;
            do {
                claimed = claims.claim(run.id());
            } while (!claimed.isEmpty() && offer(run.id(), claimed));
            if (claimed.isEmpty() && claims.finish(run.id())) {
                LOG.infof("Renewal run %s is finished", run.id());
            }
        });
    }

    /** @return false if the run has to rest */
    private boolean offer(UUID run, List<UUID> claimed) {
        try {
            List<PricedRenewal> renewals = QuarkusTransaction.requiringNew().call(() -> read(claimed));
            price(run, renewals);
            leaveAlone(run, claimed, renewals);
            return true;
        } catch (UnavailableException e) {
            LOG.warnf("Renewal run %s rests: %s", run, e.getMessage());
            claims.giveBack(run, claimed, String.valueOf(e.getMessage()), REST);
            return false;
        }
    }

    /** What has no cover to renew would be claimed again and again; it is named as failed and left until the next day. */
    private void leaveAlone(UUID run, List<UUID> claimed, List<PricedRenewal> renewals) {
        Set<UUID> rest = new LinkedHashSet<>(claimed);
        renewals.forEach(renewal -> rest.remove(renewal.policyId()));
        rest.forEach(policy -> claims.failed(run, policy, "Nothing is covered until the agreed end"));
    }

    private List<PricedRenewal> read(List<UUID> ids) {
        return policies.expiring(ids).stream().map(PricedRenewal::unpriced).toList();
    }

    /** Prices renewals and writes them; where the quote service refuses them all for the sake of one, that one is looked for. */
    private void price(UUID run, List<PricedRenewal> renewals) {
        try {
            write(run, pricing.price(renewals));
        } catch (ConflictException e) {
            if (renewals.size() == 1) {
                claims.failed(run, renewals.getFirst().policyId(), String.valueOf(e.getMessage()));
            } else {
                int middle = renewals.size() / 2;
                price(run, renewals.subList(0, middle));
                price(run, renewals.subList(middle, renewals.size()));
            }
        }
    }

    private void write(UUID run, List<PricedRenewal> priced) {
        List<UUID> ids = new ArrayList<>();
        priced.forEach(renewal -> ids.add(renewal.policyId()));
        QuarkusTransaction.requiringNew().run(() -> {
            Map<RenewalState, Integer> counts =
                    writing.write(priced, run, clock.instant().truncatedTo(ChronoUnit.MICROS), JOB);
            claims.done(run, ids, counts);
        });
    }
}
