package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A handler's word that a doubt about the cover stands and the claim goes on all the same, to be settled by the coverage decision.
 *
 * @param finding why
 */
@Embeddable
public record DoubtConfirmation(
        @Column(name = "doubt_finding") String finding,
        @Column(name = "doubt_confirmed_by") String by,
        @Column(name = "doubt_confirmed_at") Instant at) {}
