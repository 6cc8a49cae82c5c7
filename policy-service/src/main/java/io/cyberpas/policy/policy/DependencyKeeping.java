package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what insureds depend on. It is knowledge of the risk and no term of the policy: it holds for all days of cover. */
@ApplicationScoped
public class DependencyKeeping {

    private final Policies policies;
    private final Event<DependenciesChanged> changed;
    private final AuditTrail auditTrail;

    DependencyKeeping(Policies policies, Event<DependenciesChanged> changed, AuditTrail auditTrail) {
        this.policies = policies;
        this.changed = changed;
        this.auditTrail = auditTrail;
    }

    /**
     * Puts these in the place of what was known; the same again changes nothing.
     *
     * @throws AbsentException if there is no such policy, or it is not the actor's to see
     */
    @Transactional
    public Policy replace(String policyNumber, Set<Dependency> wanted, @Nullable String reason, Actor actor) {
        Policy policy = policies.held(policyNumber)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new AbsentException("policy", policyNumber));
        String before = told(policy.dependencies());
        if (policy.dependOn(wanted)) {
            policies.flush();
            changed.fire(new DependenciesChanged(policy));
            String change = "from %s to %s".formatted(before, told(wanted));
            auditTrail.record(
                    actor,
                    "policy.dependencies-changed",
                    policyNumber,
                    reason == null ? change : change + ": " + reason);
        }
        return policy;
    }

    private static String told(Collection<Dependency> dependencies) {
        return dependencies.isEmpty()
                ? "none"
                : dependencies.stream()
                        .map(dependency -> dependency.kind() + " " + dependency.provider())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
