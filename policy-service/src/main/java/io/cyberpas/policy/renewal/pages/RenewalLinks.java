package io.cyberpas.policy.renewal.pages;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.policy.change.LegalChanges;
import io.cyberpas.policy.renewal.RenewalDetail;
import io.cyberpas.policy.renewal.RenewalReading;
import io.cyberpas.policy.renewal.RenewalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the page of a policy says of the policies before and after it, and of its renewal. */
@Named("renewals")
@ApplicationScoped
public class RenewalLinks {

    private final RenewalReading reading;
    private final Policies policies;
    private final CurrentActor actor;

    RenewalLinks(RenewalReading reading, Policies policies, CurrentActor actor) {
        this.reading = reading;
        this.policies = policies;
        this.actor = actor;
    }

    /**
     * The chain of policies and the renewal.
     *
     * @param state     of the renewal; null where there is none
     * @param due       whether an offer could be made
     * @param daysLeft  until the policy expires
     * @param rewritable whether another policy can take its place
     */
    public record Links(
            @Nullable String predecessor,
            @Nullable String successor,
            @Nullable RenewalState state,
            boolean due,
            long daysLeft,
            boolean rewritable) {

        /** Whether there is anything to say. */
        public boolean any() {
            return predecessor != null || successor != null || state != null || due;
        }
    }

    /** Of a policy that the reader may see. */
    public Links of(Policy policy) {
        LocalDate today = reading.today();
        LocalDate expiry = policy.period().to();
        String successor = policies.successor(policy.number()).orElse(null);
        RenewalState state = reading.find(policy.number(), actor.get())
                .map(RenewalDetail::offer)
                .map(offer -> offer.state())
                .orElse(null);
        boolean due = state == null
                && successor == null
                && policy.endedOn().isEmpty()
                && today.isBefore(expiry)
                && !today.isBefore(expiry.minusDays(reading.rules().offerDays().days()));
        boolean rewritable = successor == null && LegalChanges.of(policy, today).contains(TransactionKind.REWRITE);
        return new Links(
                policy.predecessor(), successor, state, due, ChronoUnit.DAYS.between(today, expiry), rewritable);
    }
}
