package io.cyberpas.platform.outbox;

/** Delivers the messages of one topic; a bean of the service. */
public interface OutboxDelivery {
    /** The topic delivered. */
    String topic();

    /**
     * Calls the other service, outside any transaction; may be called more than once for one message.
     *
     * @return what to record of the answer; runs in one transaction with marking the message as delivered
     * @throws RuntimeException to be called again later, after a growing delay
     */
    Runnable deliver(OutboxMessage message);
}
