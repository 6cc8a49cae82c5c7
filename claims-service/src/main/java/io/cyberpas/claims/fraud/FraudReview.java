package io.cyberpas.claims.fraud;

import java.time.Instant;
import java.util.Set;

/**
 * What a manager found about the signs on a claim.
 *
 * @param score the score that they saw
 * @param signs the signs that they saw
 */
public record FraudReview(int score, Set<FraudSign> signs, String finding, String by, Instant at) {

    public FraudReview {
        signs = Set.copyOf(signs);
    }
}
