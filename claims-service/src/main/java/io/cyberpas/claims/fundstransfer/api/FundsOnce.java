package io.cyberpas.claims.fundstransfer.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.fundstransfer.FundsLoss;
import io.cyberpas.claims.fundstransfer.FundsReceiving;
import io.cyberpas.claims.fundstransfer.FundsRecording;
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
    private final FundsRecording recording;

    FundsOnce(FundsReceiving receiving, FundsRecording recording) {
        this.receiving = receiving;
        this.recording = recording;
    }

    @Idempotent
    RestResponse<FundsView> take(FundsRequest request, FundsReceiving.Prepared prepared, Actor actor) {
        return created(receiving.take(prepared, actor), actor);
    }

    @Idempotent
    RestResponse<FundsView> record(
            String claimNumber, FundsDetailsRequest request, FundsReceiving.Prepared prepared, Actor actor) {
        return created(recording.record(claimNumber, prepared, actor), actor);
    }

    private static RestResponse<FundsView> created(FundsLoss loss, Actor actor) {
        return RestResponse.ResponseBuilder.<FundsView>created(
                        URI.create("/api/funds-transfer-losses/" + loss.claimNumber()))
                .entity(FundsView.of(loss, ClaimAccess.isStaff(actor)))
                .tag(IfMatch.etag(loss.version()))
                .build();
    }
}
