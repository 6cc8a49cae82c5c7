package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.fundstransfer.FundsReceiving;
import io.cyberpas.claims.fundstransfer.FundsRecording;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a form once, after the covers were read and with nothing remote inside. */
@ApplicationScoped
class FundsTellingOnce {

    private final FundsReceiving receiving;

    private final FundsRecording recording;

    FundsTellingOnce(FundsReceiving receiving, FundsRecording recording) {
        this.receiving = receiving;
        this.recording = recording;
    }

    @Idempotent
    RestResponse<Void> tell(FundsReceiving.Prepared prepared, Actor teller) {
        return FundsPages.page(receiving.take(prepared, teller).claimNumber());
    }

    @Idempotent
    RestResponse<Void> record(String claimNumber, FundsReceiving.Prepared prepared, Actor handler) {
        return FundsPages.page(recording.record(claimNumber, prepared, handler).claimNumber());
    }
}
