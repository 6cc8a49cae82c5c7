package io.cyberpas.platform.people;

import io.cyberpas.platform.access.CurrentActor;
import io.quarkus.runtime.BlockingOperationControl;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Learns the name of whoever sends a request; not knowing it stops nobody from working. */
class Acquaintance {

    private static final Logger LOG = Logger.getLogger(Acquaintance.class);

    private final People people;
    private final CurrentActor actor;

    Acquaintance(People people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @ServerRequestFilter
    void meet() {
        if (!BlockingOperationControl.isBlockingAllowed() || !actor.isKnown()) {
            return;
        }
        try {
            people.meet(actor.get());
        } catch (RuntimeException failure) {
            LOG.debug("The name of somebody could not be kept", failure);
        }
    }
}
