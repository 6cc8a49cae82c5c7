package io.cyberpas.policy.limit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what others hear of limits taken. */
@Singleton
class TakenLimits {
    private final List<LimitTaken> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes LimitTaken taken) {
        heard.add(taken);
    }

    List<LimitTaken> of(String policy) {
        return heard.stream()
                .filter(taken -> taken.policyNumber().equals(policy))
                .toList();
    }
}
