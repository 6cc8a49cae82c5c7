package io.cyberpas.claims.payment.adapter;

import io.cyberpas.claims.payment.LimitErosion;
import io.cyberpas.claims.payment.PolicyLimits;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Takes limits at the policy service; only its clear word that the limit does not suffice counts as a refusal. */
@ApplicationScoped
class PolicyServiceLimits implements PolicyLimits {

    private final ErosionApi policies;

    PolicyServiceLimits(@RestClient ErosionApi policies) {
        this.policies = policies;
    }

    @Override
    public Answer take(LimitErosion erosion, ActingUser actingUser) {
        var request = new ErosionApi.ErosionRequest(
                erosion.claimNumber(), erosion.part().name(), erosion.amount());
        try {
            policies.erode(erosion.policyNumber(), erosion.paymentId(), actingUser.headerValue(), request);
            return new Answer.Taken();
        } catch (ErosionApi.Refused e) {
            var answer = e.answer();
            if (ErosionApi.LIMIT_EXCEEDED.equals(answer.type())) {
                return new Answer.Exceeded(answer.aggregateRemaining(), answer.partRemaining());
            }
            throw new UnavailableException("policy-service", e);
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }
}
