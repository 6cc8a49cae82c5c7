package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import java.time.Instant;

/**
 * Port to the diary of a claim: a feature asks for what somebody has to do, and says when it is done. To be called in the
 * transaction of the change that gives rise to it, with the claim's row locked.
 */
public interface WorkQueue {

    /** Puts a task into the queue of a role; nothing happens when the claim has one of that origin already. */
    void ask(Claim claim, Task task, Actor actor);

    /** Takes an open task off the queue because it is done; nothing happens when there is none. */
    void settle(Claim claim, String origin, String note, Actor actor);

    /**
     * What somebody has to do.
     *
     * @param origin unique within the claim, such as {@code REPORT-REVIEW:R-2}
     * @param role whose queue it belongs to; a task for handlers goes to the claim's own handler
     */
    record Task(String origin, String role, Wording subject, Instant due) {}
}
