package io.cyberpas.policy.renewal.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.PolicyRewriting;
import io.cyberpas.policy.renewal.RenewalHandling;
import io.cyberpas.policy.renewal.RenewalOffering;
import io.cyberpas.policy.renewal.RenewalRuns;
import io.cyberpas.policy.renewal.RewritingPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What runs once a form, in one transaction; prices have been read before. */
@ApplicationScoped
class RenewalFormOnce {

    private final RenewalOffering offering;
    private final RenewalHandling handling;
    private final RenewalRuns runs;
    private final PolicyRewriting rewriting;

    RenewalFormOnce(RenewalOffering offering, RenewalHandling handling, RenewalRuns runs, PolicyRewriting rewriting) {
        this.offering = offering;
        this.handling = handling;
        this.runs = runs;
        this.rewriting = rewriting;
    }

    @Idempotent
    RestResponse<Void> offer(Attempt<RenewalOffering.Prepared> prepared, String back, Actor actor) {
        offering.offer(prepared.get(), actor);
        return RestResponse.seeOther(URI.create(back));
    }

    @Idempotent
    RestResponse<Void> accept(String number, long version, Actor actor) {
        return policy(handling.accept(number, version, actor));
    }

    @Idempotent
    RestResponse<Void> startRun(@Nullable LocalDate until, Actor actor) {
        runs.start(until, actor);
        return RestResponse.seeOther(URI.create("/renewals/runs"));
    }

    @Idempotent
    RestResponse<Void> rewrite(Attempt<RewritingPlan> plan, Actor actor) {
        return policy(rewriting.record(plan.get(), actor));
    }

    private static RestResponse<Void> policy(Policy policy) {
        return RestResponse.seeOther(UriBuilder.fromPath("/policies/{number}").build(policy.number()));
    }
}
