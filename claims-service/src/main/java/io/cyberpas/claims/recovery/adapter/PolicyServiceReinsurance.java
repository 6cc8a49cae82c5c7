package io.cyberpas.claims.recovery.adapter;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.recovery.ReinsuranceShare;
import io.cyberpas.claims.recovery.ReinsuranceShares;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads from the policy service what reinsurers bear; whatever it cannot answer or cannot be understood counts as unavailable. */
@ApplicationScoped
class PolicyServiceReinsurance implements ReinsuranceShares {

    private final CessionApi policies;

    PolicyServiceReinsurance(@RestClient CessionApi policies) {
        this.policies = policies;
    }

    @Override
    public List<ReinsuranceShare> of(String policyNumber, String claimNumber, Actor actor) {
        try {
            return policies.of(policyNumber, claimNumber, ActingUser.of(actor).headerValue()).stream()
                    .map(each -> new ReinsuranceShare(
                            each.treaty(),
                            each.kind(),
                            each.reinsurer(),
                            CoveragePart.valueOf(each.part()),
                            each.loss(),
                            each.recovered()))
                    .toList();
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }
}
