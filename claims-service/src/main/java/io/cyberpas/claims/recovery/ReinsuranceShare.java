package io.cyberpas.claims.recovery;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;

/**
 * What a reinsurer bears of a claim under a coverage part, as the treaties of the policy say.
 *
 * @param kind of the treaty, such as QUOTA_SHARE
 * @param loss what was paid under the part and took its limit
 * @param recovered what the reinsurer pays of it
 */
public record ReinsuranceShare(
        String treaty, String kind, String reinsurer, CoveragePart part, Money loss, Money recovered) {

    /** By which it is known again. */
    String key() {
        return treaty + "/" + reinsurer + "/" + part;
    }

    /** On what it rests, in one line. */
    String basis() {
        return "Treaty %s (%s): %s of %s paid under %s".formatted(treaty, kind, recovered, loss, part);
    }
}
