package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Records a notice once per idempotency key, after the cover was read and with nothing remote inside. */
@ApplicationScoped
class NoticeIntake {

    private final ClaimHandling handling;

    NoticeIntake(ClaimHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<ClaimView> receive(NoticeRequest request, PolicyOnDays policy, Actor actor) {
        var claim = handling.notifyOf(request.notice(), policy, actor);
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/api/claims/" + claim.number()))
                .entity(ClaimView.of(claim, actor))
                .tag(IfMatch.etag(claim.version()))
                .build();
    }
}
