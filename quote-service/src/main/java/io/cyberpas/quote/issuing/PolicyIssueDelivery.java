package io.cyberpas.quote.issuing;

import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import io.cyberpas.quote.quote.PolicyIssue;
import jakarta.enterprise.context.ApplicationScoped;

/** Delivers what acceptances leave in the outbox. There is nothing to record: the policy service binds the quote itself. */
@ApplicationScoped
class PolicyIssueDelivery implements OutboxDelivery {

    private final PolicyIssuing policies;

    PolicyIssueDelivery(PolicyIssuing policies) {
        this.policies = policies;
    }

    @Override
    public String topic() {
        return PolicyIssue.TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        PolicyIssue issue = message.payloadAs(PolicyIssue.class);
        policies.issue(issue.quoteNumber(), message.id(), message.actingUser());
        return () -> {};
    }
}
