package io.cyberpas.claims.forensics;

import io.cyberpas.claims.timestamp.Timestamp;
import io.cyberpas.claims.timestamp.Timestamping;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Has each custody entry time-stamped, where there is an authority, by the outbox: custody never waits for it, and an authority that does
 * not answer is asked again until it does. Whoever rewrites a whole log, with all hashes, cannot rewrite what the authority signed.
 */
@ApplicationScoped
class CustodyStamping implements OutboxDelivery {

    private static final String TOPIC = "custody.timestamp";

    private final Timestamping timestamping;
    private final CustodyStamps stamps;
    private final Outbox outbox;

    CustodyStamping(Timestamping timestamping, CustodyStamps stamps, Outbox outbox) {
        this.timestamping = timestamping;
        this.stamps = stamps;
        this.outbox = outbox;
    }

    /** What is to be stamped. */
    record Head(UUID itemId, int sequence, String hash) {}

    /** Asks for a time-stamp once the transaction that adds the entry is through. */
    void ask(String claimNumber, EvidenceItem item, CustodyEntry entry, Actor actor) {
        if (timestamping.isAvailable()) {
            outbox.send(TOPIC, claimNumber, new Head(item.id(), entry.sequence(), entry.hash()), actor);
        }
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        if (!timestamping.isAvailable()) {
            return () -> {};
        }
        Head head = message.payloadAs(Head.class);
        Timestamp stamp = timestamping.stamp(head.hash());
        return () -> stamps.add(head.itemId(), head.sequence(), head.hash(), stamp);
    }
}
