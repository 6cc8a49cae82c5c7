package io.cyberpas.claims.payment.adapter;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.FurtherLimit;
import io.cyberpas.claims.payment.LimitOrder;
import io.cyberpas.claims.payment.PolicyLimits;
import io.cyberpas.claims.payment.adapter.ReservationApi.Declined;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Holds and takes limits at the policy service. Only its clear word counts as a refusal: that the limit does not suffice, or that it
 * agrees no such limit; whatever else fails is asked again.
 */
@ApplicationScoped
class PolicyServiceLimits implements PolicyLimits {

    private static final String LIMIT_EXCEEDED = "urn:cyberpas:problem:limit-exceeded";

    private final ReservationApi policies;

    PolicyServiceLimits(@RestClient ReservationApi policies) {
        this.policies = policies;
    }

    @Override
    public List<FurtherLimit> further(String policyNumber, String event, LocalDate lossOn, ActingUser actingUser) {
        try {
            return policies.limits(policyNumber, event, lossOn, actingUser.headerValue()).stream()
                    .filter(each -> !isAnnual(each.code()))
                    .map(PolicyServiceLimits::further)
                    .toList();
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }

    /** The aggregate and the limits of the parts stand under these names beside the further ones. */
    private static boolean isAnnual(String code) {
        return code.equals("AGGREGATE")
                || Stream.of(CoveragePart.values()).anyMatch(part -> part.name().equals(code));
    }

    private static FurtherLimit further(ReservationApi.StandingAnswer standing) {
        return new FurtherLimit(
                standing.code(),
                standing.kind().equals("SUBLIMIT"),
                standing.basis().equals("EVENT"),
                standing.parts().stream().map(CoveragePart::valueOf).toList(),
                standing.limit(),
                standing.available());
    }

    @Override
    public Answer hold(LimitOrder order, ActingUser actingUser) {
        var request = new ReservationApi.ReservationRequest(
                order.claimNumber(),
                order.part().name(),
                order.amount(),
                order.event(),
                order.sublimits(),
                order.lossOn());
        try {
            policies.hold(order.policyNumber(), order.paymentId(), actingUser.headerValue(), request);
            return new Answer.Held();
        } catch (Declined e) {
            var refusal = refusal(e);
            if (refusal == null) {
                throw new UnavailableException("policy-service", e);
            }
            return new Answer.Refused(refusal);
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }

    @Override
    public void take(LimitOrder order, ActingUser actingUser) {
        var request = new ReservationApi.ConfirmationRequest(order.paymentId(), order.amount());
        asked(() -> policies.confirm(order.policyNumber(), order.paymentId(), actingUser.headerValue(), request));
    }

    /** What never arrived there is free; what was confirmed without our knowing is reversed. */
    @Override
    public void free(LimitOrder order, ActingUser actingUser) {
        try {
            policies.release(order.policyNumber(), order.paymentId(), actingUser.headerValue());
        } catch (Declined e) {
            if (e.status() == 409) {
                reverse(order, order.amount(), "The payment is not made", actingUser);
            } else if (e.status() != 404) {
                throw new UnavailableException("policy-service", e);
            }
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }

    @Override
    public void giveBack(LimitOrder order, ActingUser actingUser) {
        reverse(order, order.returnDue(), order.returnReason(), actingUser);
    }

    private void reverse(LimitOrder order, Money total, String reason, ActingUser actingUser) {
        var request = new ReservationApi.ReversalRequest(total, reason);
        asked(() -> policies.reverse(order.policyNumber(), order.paymentId(), actingUser.headerValue(), request));
    }

    private static void asked(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
    }

    /** Why it can never be held; null where asking again may help. */
    private static @Nullable String refusal(Declined declined) {
        var answer = declined.answer();
        if (declined.status() == 409 && LIMIT_EXCEEDED.equals(answer.type())) {
            return "The limit does not suffice: "
                    + (answer.shortages() == null
                            ? "aggregate " + left(answer.aggregateRemaining()) + ", part "
                                    + left(answer.partRemaining())
                            : answer.shortages().stream()
                                    .map(each -> each.limit() + " " + left(each.available()))
                                    .collect(Collectors.joining(", ")));
        }
        if (declined.status() == 400) {
            var errors = answer.errors() == null ? List.<ReservationApi.FieldAnswer>of() : answer.errors();
            return "The policy agrees no such limit: "
                    + errors.stream()
                            .map(each -> each.path() + " " + each.problem() + " (" + each.allowed() + ")")
                            .collect(Collectors.joining("; "));
        }
        return null;
    }

    private static String left(@Nullable Money remaining) {
        return remaining == null ? "unknown" : remaining + " left";
    }
}
