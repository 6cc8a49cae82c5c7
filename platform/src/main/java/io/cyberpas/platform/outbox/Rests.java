package io.cyberpas.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which topics rest because whoever they lead to does not answer. While a topic rests its messages are left alone, so that an outage
 * neither uses up their attempts nor fills the log; then one message goes ahead, and the others follow where it arrives.
 */
final class Rests {

    private final Map<String, Rest> byTopic = new ConcurrentHashMap<>();
    private final Duration first;
    private final Duration longest;

    Rests(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /**
     * A pause of a topic.
     *
     * @param number counted from 1, as long as nothing arrives
     */
    record Rest(int number, Instant until) {}

    /**
     * Lets a topic rest, longer each time.
     *
     * @param random from 0 to 1, so that replicas do not come back at once
     * @return the rest that begins; null where the topic rests already
     */
    @Nullable
    Rest begin(String topic, Instant now, double random) {
        Rest[] begun = new Rest[1];
        byTopic.compute(topic, (_, before) -> {
            if (before != null && before.until().isAfter(now)) {
                return before;
            }
            int number = before == null ? 1 : before.number() + 1;
            begun[0] = new Rest(number, now.plus(OutboxDispatcher.delay(number, first, longest, random)));
            return begun[0];
        });
        return begun[0];
    }

    /** The topic answers again, or has nothing more to say. */
    void end(String topic) {
        byTopic.remove(topic);
    }

    /** Topics of which nothing is sent but one message to try. */
    Set<String> topics() {
        return Set.copyOf(byTopic.keySet());
    }

    /** Topics that have rested long enough for one message to try. */
    List<String> over(Instant now) {
        return byTopic.entrySet().stream()
                .filter(each -> !each.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
