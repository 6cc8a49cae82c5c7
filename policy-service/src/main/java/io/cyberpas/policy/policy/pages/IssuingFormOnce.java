package io.cyberpas.policy.policy.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.policy.policy.AcceptedQuote;
import io.cyberpas.policy.policy.PolicyIssuing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of the issuing form that runs once a form, in one transaction; the quote has been read before. */
@ApplicationScoped
class IssuingFormOnce {

    private final PolicyIssuing issuing;

    IssuingFormOnce(PolicyIssuing issuing) {
        this.issuing = issuing;
    }

    @Idempotent
    RestResponse<Void> issue(String quoteNumber, Optional<AcceptedQuote> quote, Actor actor) {
        String number = issuing.issue(quoteNumber, quote, actor).policy().number();
        return RestResponse.seeOther(UriBuilder.fromPath("/policies/{number}").build(number));
    }
}
