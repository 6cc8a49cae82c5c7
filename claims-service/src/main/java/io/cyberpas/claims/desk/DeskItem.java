package io.cyberpas.claims.desk;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.data.Bilingual;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits.
 *
 * @param id of the activity, claim, payment, duty or report
 * @param version of the activity, to change it from the desk
 * @param what is to be done; absent where it is the claim as such that waits
 * @param role whose queue it is in, if in any
 * @param person who has it, or who asked for it
 * @param at when it is due, or since when it waits
 */
public record DeskItem(
        UUID id,
        long version,
        String claim,
        String insured,
        ClaimStage stage,
        @Nullable Bilingual what,
        @Nullable String role,
        @Nullable String person,
        Instant at) {}
