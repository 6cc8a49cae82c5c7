package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import io.cyberpas.policy.policy.QuoteBinding;
import io.cyberpas.policy.policy.adapter.QuoteServiceApi.BindingRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells the quote service which policy was issued from its quote. */
@ApplicationScoped
class QuoteBindingDelivery implements OutboxDelivery {

    private final QuoteServiceApi api;

    QuoteBindingDelivery(@RestClient QuoteServiceApi api) {
        this.api = api;
    }

    @Override
    public String topic() {
        return QuoteBinding.TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        QuoteBinding binding = message.payloadAs(QuoteBinding.class);
        api.bind(binding.quoteNumber(), message.actingUser().headerValue(), new BindingRequest(binding.policyNumber()));
        return () -> {};
    }
}
