package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.ClaimStage;
import java.time.Instant;
import java.util.UUID;

/** A claim as a row of the list of an event. */
public record EventMember(
        UUID id,
        String number,
        String policyNumber,
        String insuredName,
        String brokerage,
        ClaimStage stage,
        Instant awareAt) {}
