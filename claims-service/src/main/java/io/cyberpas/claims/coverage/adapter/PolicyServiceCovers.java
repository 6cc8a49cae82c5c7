package io.cyberpas.claims.coverage.adapter;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.claims.claim.PolicyCovers;
import io.cyberpas.claims.claim.Trigger;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads cover from the policy service; whatever it cannot answer or cannot be understood counts as unavailable. */
@ApplicationScoped
class PolicyServiceCovers implements PolicyCovers {

    private final PolicyApi policies;

    PolicyServiceCovers(@RestClient PolicyApi policies) {
        this.policies = policies;
    }

    @Override
    public Optional<PolicyCover> find(String policyNumber, LocalDate on, Actor actor) {
        try {
            var answer = policies.cover(policyNumber, on, ActingUser.of(actor).headerValue());
            return Optional.of(translate(answer));
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }

    private static PolicyCover translate(PolicyApi.CoverAnswer answer) {
        var unchanged = answer.unchanged();
        return new PolicyCover(
                answer.policyNumber(),
                answer.product(),
                answer.inForce(),
                answer.status(),
                answer.reason(),
                answer.actsBefore(),
                answer.brokerage(),
                answer.insured().name(),
                answer.insured().businessRegistrationNumber(),
                answer.period().from(),
                answer.period().to(),
                Currency.getInstance(answer.currency()),
                answer.aggregateLimit(),
                answer.aggregateRemaining(),
                answer.retention(),
                answer.parts().stream().map(PolicyServiceCovers::translate).toList(),
                unchanged == null ? null : unchanged.from(),
                unchanged == null ? null : unchanged.to());
    }

    private static PolicyCover.PartCover translate(PolicyApi.PartAnswer part) {
        return new PolicyCover.PartCover(
                CoveragePart.valueOf(part.code()),
                Trigger.valueOf(part.trigger()),
                part.limit(),
                part.remaining(),
                part.retention(),
                part.waitingPeriodHours(),
                part.retroactiveDate());
    }
}
