package io.cyberpas.quote.issuing;

import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the policy service. The outbox repeats what fails, so there is no retry here. */
@ApplicationScoped
class PolicyServiceIssuing implements PolicyIssuing {

    private final PolicyService policies;

    PolicyServiceIssuing(@RestClient PolicyService policies) {
        this.policies = policies;
    }

    @Override
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2, delayUnit = ChronoUnit.SECONDS)
    public void issue(String quoteNumber, UUID requestId, ActingUser acceptedBy) {
        try {
            policies.issue(requestId, acceptedBy.headerValue(), new PolicyService.IssueRequest(quoteNumber));
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }
}
