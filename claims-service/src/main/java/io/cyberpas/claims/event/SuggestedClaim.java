package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.ClaimStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A claim that probably belongs to an event, with every reason to think so. */
public record SuggestedClaim(
        UUID id,
        String number,
        String policyNumber,
        String insuredName,
        ClaimStage stage,
        Instant awareAt,
        List<Reason> reasons) {

    public SuggestedClaim {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param value what the claim shares with the event
     */
    public record Reason(Sign sign, String value) {}

    /** By what a claim is recognised. */
    public enum Sign {
        /** The record of its incident names the vulnerability. */
        CVE,
        /** The record of its incident names the malware. */
        MALWARE,
        /** The record of its incident names the threat actor. */
        ACTOR,
        /** The record of its incident names the provider. */
        PROVIDER,
        /** The notice names the provider or the malware in its own words. */
        NAMED_IN_NOTICE
    }
}
