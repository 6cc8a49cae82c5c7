package io.cyberpas.claims.forensics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found wrong.
 *
 * @param label name of the item on the claim
 * @param sequence the custody entry concerned; null where it is none
 */
public record EvidenceFault(
        UUID itemId, String label, @Nullable Integer sequence, FaultKind kind) {}
