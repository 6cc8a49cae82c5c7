package io.cyberpas.claims.payment;

import io.cyberpas.claims.payment.LimitRequests.Work;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Brings the policy service to where a payment stands: holds, takes, frees or gives back its limit. A crash on either side is
 * healed by delivering again, because every step is asked for under the payment's id and counts once.
 */
@ApplicationScoped
class LimitSettling implements OutboxDelivery {

    private final LimitRequests requests;
    private final LimitRecording recording;
    private final PolicyLimits policies;

    LimitSettling(LimitRequests requests, LimitRecording recording, PolicyLimits policies) {
        this.requests = requests;
        this.recording = recording;
        this.policies = policies;
    }

    @Override
    public String topic() {
        return LimitRequests.TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        var work = requests.work(message.payloadAs(LimitRequests.Message.class).paymentId());
        return switch (work.target()) {
            case NONE -> () -> {};
            case HOLD -> held(work, message.actingUser());
            case TAKE -> taken(work, message.actingUser());
            case FREE -> {
                policies.free(work.order(), message.actingUser());
                yield () -> recording.freed(work.order());
            }
            case GIVE_BACK -> {
                policies.giveBack(work.order(), message.actingUser());
                yield () -> recording.gaveBack(work.order());
            }
        };
    }

    private Runnable held(Work work, ActingUser actingUser) {
        return switch (policies.hold(work.order(), actingUser)) {
            case PolicyLimits.Answer.Held() -> () -> recording.held(work.order());
            case PolicyLimits.Answer.Refused(var reason) -> () -> recording.refused(work.order(), reason);
        };
    }

    /** Holds first what was approved before the policy service answered the proposal. */
    private Runnable taken(Work work, ActingUser actingUser) {
        if (work.state() != LimitState.HELD
                && policies.hold(work.order(), actingUser) instanceof PolicyLimits.Answer.Refused(var reason)) {
            return () -> recording.refused(work.order(), reason);
        }
        policies.take(work.order(), actingUser);
        return () -> recording.taken(work.order());
    }
}
