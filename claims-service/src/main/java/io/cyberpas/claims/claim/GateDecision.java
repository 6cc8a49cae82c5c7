package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import java.time.Instant;
import java.util.List;

/**
 * Who decides on a gate, when, why and on which evidence.
 *
 * @param evidence references such as report, memo or receipt numbers
 */
public record GateDecision(Actor actor, Instant at, String reason, List<String> evidence) {

    public GateDecision {
        evidence = List.copyOf(evidence);
    }
}
