package io.cyberpas.policy.billing;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Duns what is overdue, some invoices a transaction. Any number of replicas may run it at once: each step is taken once. */
@ApplicationScoped
class DunningRun {
    private static final int BATCH = 25;

    private final DunningWork work;
    private final Dunning dunning;
    private final BusinessTime time;

    DunningRun(DunningWork work, Dunning dunning, BusinessTime time) {
        this.work = work;
        this.dunning = dunning;
        this.time = time;
    }

    /** Takes all steps that are due. */
    @Scheduled(
            every = "{cyberpas.billing.dunning-interval}",
            delayed = "{cyberpas.billing.dunning-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate today = time.today();
        int steps = 0;
        List<DunningWork.Due> due = work.due(today, null, BATCH);
        while (!due.isEmpty()) {
            steps += together(due, today);
            due = work.due(today, due.getLast(), BATCH);
        }
        if (steps > 0) {
            Log.infof("Dunning took %d steps", steps);
        }
    }

    /** One that fails must not keep the others from being dunned: then each goes alone, and it is tried again next time. */
    private int together(List<DunningWork.Due> due, LocalDate today) {
        try {
            return step(due, today);
        } catch (RuntimeException together) {
            Log.warnf(together, "%d invoices could not be dunned together", due.size());
            return due.stream().mapToInt(one -> alone(one, today)).sum();
        }
    }

    private int alone(DunningWork.Due one, LocalDate today) {
        try {
            return step(List.of(one), today);
        } catch (RuntimeException failed) {
            Log.errorf(failed, "Invoice %s could not be dunned", one.invoice());
            return 0;
        }
    }

    private int step(List<DunningWork.Due> due, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> dunning.dun(due, today));
    }
}
