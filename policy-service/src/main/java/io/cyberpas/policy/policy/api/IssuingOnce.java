package io.cyberpas.policy.policy.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.policy.AcceptedQuote;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyIssuing;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of issuing that runs once a key, in one transaction; the quote has been read before. */
@ApplicationScoped
class IssuingOnce {

    private final PolicyIssuing issuing;
    private final PolicyReading reading;

    IssuingOnce(PolicyIssuing issuing, PolicyReading reading) {
        this.issuing = issuing;
        this.reading = reading;
    }

    @Idempotent
    RestResponse<PolicyView> issue(String quoteNumber, Optional<AcceptedQuote> quote, Actor actor) {
        PolicyIssuing.Outcome outcome = issuing.issue(quoteNumber, quote, actor);
        Policy policy = outcome.policy();
        PolicyView view = PolicyView.of(policy, policy.versionNearest(reading.today()), reading.today(), actor);
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view)
                .location(UriBuilder.fromPath("/api/policies/{number}").build(policy.number()))
                .tag(IfMatch.etag(policy.version()))
                .build();
    }
}
