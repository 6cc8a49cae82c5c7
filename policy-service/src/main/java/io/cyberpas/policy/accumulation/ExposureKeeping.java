package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.Database;
import io.cyberpas.policy.policy.DependenciesChanged;
import io.cyberpas.policy.policy.PolicyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Follows policies into the projection, in the transaction of each change: what was exposed before goes, what is exposed by
 * what is known now comes. Rows are only added to what is shared, so changes of different policies never wait for each other.
 */
@ApplicationScoped
class ExposureKeeping {

    private final Database database;

    ExposureKeeping(Database database) {
        this.database = database;
    }

    void follow(@Observes PolicyChanged change) {
        if (!change.transaction().opensPolicy()) {
            forget(change.policy().id());
        }
        follow(change.policy().id());
    }

    void follow(@Observes DependenciesChanged change) {
        forget(change.policy().id());
        follow(change.policy().id());
    }

    private void forget(UUID policy) {
        database.change(ExposureSql.FORGET, policy);
    }

    private void follow(UUID policy) {
        database.change(ExposureSql.FOLLOW, policy);
    }
}
