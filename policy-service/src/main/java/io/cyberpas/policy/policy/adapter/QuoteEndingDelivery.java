package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import io.cyberpas.policy.policy.QuoteEnding;
import io.cyberpas.policy.policy.adapter.QuoteServiceApi.EndingRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells the quote service until when the policy covers that was issued from its quote. */
@ApplicationScoped
class QuoteEndingDelivery implements OutboxDelivery {

    private final QuoteServiceApi api;

    QuoteEndingDelivery(@RestClient QuoteServiceApi api) {
        this.api = api;
    }

    @Override
    public String topic() {
        return QuoteEnding.TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        QuoteEnding ending = message.payloadAs(QuoteEnding.class);
        api.end(
                ending.quoteNumber(),
                message.actingUser().headerValue(),
                new EndingRequest(ending.policyNumber(), ending.endedOn()));
        return () -> {};
    }
}
