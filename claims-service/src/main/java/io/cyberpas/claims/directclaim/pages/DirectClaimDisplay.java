package io.cyberpas.claims.directclaim.pages;

import io.cyberpas.claims.directclaim.DirectClaim;
import io.cyberpas.claims.directclaim.DirectClaimStatus;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values of direct claims as their pages show them; what may be absent is null here. */
@TemplateExtension
final class DirectClaimDisplay {

    private DirectClaimDisplay() {}

    static String tone(DirectClaimStatus status) {
        return switch (status) {
            case RECEIVED -> "warn";
            case MATCHED -> "info";
            case REJECTED -> "neutral";
        };
    }

    /** The claim file it was matched with. */
    static @Nullable String file(DirectClaim claim) {
        return claim.claimNumber().orElse(null);
    }

    static @Nullable String whyNot(DirectClaim claim) {
        return claim.reason().orElse(null);
    }

    static @Nullable Instant decided(DirectClaim claim) {
        return claim.decidedAt().orElse(null);
    }

    /** A page below that of the direct claim. */
    static String directPath(String number, String rest) {
        return "/direct-claims/" + number + rest;
    }
}
