package io.cyberpas.claims.forensics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found wrong.
 *
 * @param itemId the item; the claim where only the number of an item is left in the register
 * @param label name of the item on the claim, or {@code #} with its number in the register
 * @param sequence the custody entry concerned; null where it is none
 */
public record EvidenceFault(
        UUID itemId, String label, @Nullable Integer sequence, FaultKind kind) {

    /** Whether the item it is about is still there to be looked at. */
    public boolean isOfKnownItem() {
        return kind != FaultKind.ITEM_MISSING && !label.startsWith("#");
    }
}
