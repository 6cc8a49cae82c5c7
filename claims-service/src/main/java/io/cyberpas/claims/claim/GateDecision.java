package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who decides on a gate, when, why and on which evidence.
 *
 * @param evidence references such as report, memo or receipt numbers
 */
public record GateDecision(Actor actor, Instant at, String reason, List<String> evidence) {

    private static final int MOST_REFERENCES = 100;
    private static final int LONGEST_REFERENCE = 200;

    public GateDecision {
        evidence = List.copyOf(evidence);
    }

    /** The same resting on further evidence; nothing is named twice, and of very much evidence the first is named. */
    public GateDecision restingOn(List<String> more) {
        var all = Stream.concat(evidence.stream(), more.stream())
                .map(each -> each.length() > LONGEST_REFERENCE ? each.substring(0, LONGEST_REFERENCE) : each)
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
        return new GateDecision(actor, at, reason, all);
    }
}
