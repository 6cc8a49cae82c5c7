package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of the notice's form that runs once a form, in one transaction; the cover has been read before. */
@ApplicationScoped
class NoticeForm {

    private final ClaimHandling handling;

    NoticeForm(ClaimHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<Void> receive(NoticeOfLoss notice, PolicyOnDays policy, Actor actor) {
        var number = handling.notifyOf(notice, policy, actor).number();
        return RestResponse.seeOther(URI.create("/claims/" + number));
    }
}
