package io.cyberpas.claims.coverage.adapter;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.PolicyFinder;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Searches policies at the policy service; a broker's search is narrowed to the brokerage's own. */
@ApplicationScoped
class PolicyServiceFinder implements PolicyFinder {

    private final PolicyApi policies;

    PolicyServiceFinder(@RestClient PolicyApi policies) {
        this.policies = policies;
    }

    @Override
    public List<FoundPolicy> find(String text, int most, Actor actor) {
        var ownOnly = !ClaimAccess.isStaff(actor);
        if (ownOnly && actor.brokerage() == null) {
            return List.of();
        }
        try {
            var page = policies.search(
                    text,
                    ownOnly ? actor.brokerage() : null,
                    most,
                    ActingUser.of(actor).headerValue());
            return page.items().stream().map(PolicyServiceFinder::translate).toList();
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }

    private static FoundPolicy translate(PolicyApi.PolicyAnswer policy) {
        return new FoundPolicy(
                policy.number(),
                policy.product(),
                policy.status(),
                policy.insuredName(),
                policy.period().from(),
                policy.period().to());
    }
}
