package io.cyberpas.policy.renewal.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.PolicyRewriting;
import io.cyberpas.policy.renewal.PricedRenewal;
import io.cyberpas.policy.renewal.RenewalHandling;
import io.cyberpas.policy.renewal.RenewalOffering;
import io.cyberpas.policy.renewal.RenewalReading;
import io.cyberpas.policy.renewal.RewritingPlan;
import io.cyberpas.policy.renewal.api.RenewalViews.PeriodView;
import io.cyberpas.policy.renewal.api.RenewalViews.RenewalView;
import io.cyberpas.policy.renewal.api.RenewalViews.SuccessorView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** What runs in one transaction, most of it once a key; prices have been read before. */
@ApplicationScoped
class RenewalOnce {

    private final RenewalOffering offering;
    private final RenewalHandling handling;
    private final RenewalReading reading;
    private final PolicyRewriting rewriting;

    RenewalOnce(RenewalOffering offering, RenewalHandling handling, RenewalReading reading, PolicyRewriting rewriting) {
        this.offering = offering;
        this.handling = handling;
        this.reading = reading;
        this.rewriting = rewriting;
    }

    @Idempotent
    RestResponse<RenewalView> offer(String number, Attempt<RenewalOffering.Prepared> prepared, Actor actor) {
        offering.offer(prepared.get(), actor);
        RenewalView view = RenewalView.of(reading.renewal(number, actor));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(UriBuilder.fromPath("/api/policies/{number}/renewal").build(number))
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @Idempotent
    RestResponse<SuccessorView> accept(String number, long version, Actor actor) {
        return created(handling.accept(number, version, actor));
    }

    @Idempotent
    RestResponse<SuccessorView> rewrite(Attempt<RewritingPlan> plan, Actor actor) {
        return created(rewriting.record(plan.get(), actor));
    }

    @Transactional
    RenewalView changeTerms(String number, long version, PricedRenewal renewal, String reason, Actor actor) {
        handling.changeTerms(number, version, renewal, reason, actor);
        return RenewalView.of(reading.renewal(number, actor));
    }

    private static RestResponse<SuccessorView> created(Policy policy) {
        SuccessorView view = new SuccessorView(
                policy.number(),
                String.valueOf(policy.predecessor()),
                PeriodView.of(policy.period()),
                policy.writtenPremium());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(UriBuilder.fromPath("/api/policies/{number}").build(policy.number()))
                .build();
    }
}
