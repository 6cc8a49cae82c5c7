package io.cyberpas.claims.fundstransfer.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.fundstransfer.FundsReceiving;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a notice once per idempotency key, after the covers were read and with nothing remote inside. */
@ApplicationScoped
class FundsOnce {

    private final FundsReceiving receiving;

    FundsOnce(FundsReceiving receiving) {
        this.receiving = receiving;
    }

    @Idempotent
    RestResponse<FundsView> take(FundsRequest request, FundsReceiving.Prepared prepared, Actor actor) {
        var loss = receiving.take(prepared, actor);
        return RestResponse.ResponseBuilder.<FundsView>created(
                        URI.create("/api/funds-transfer-losses/" + loss.claimNumber()))
                .entity(FundsView.of(loss, ClaimAccess.isStaff(actor)))
                .tag(IfMatch.etag(loss.version()))
                .build();
    }
}
