package io.cyberpas.claims.fundstransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Whether one rule held.
 *
 * @param detail numbers, days and amounts that show it, in no language
 */
@Embeddable
public record CheckResult(
        @Enumerated(EnumType.STRING) @Column(name = "rule") RuleCheck rule,
        @Column(name = "holds") boolean holds,
        @Column(name = "detail") String detail) {

    private static final int MOST_OF_DETAIL = 1000;

    public CheckResult {
        detail = detail.length() > MOST_OF_DETAIL ? detail.substring(0, MOST_OF_DETAIL) : detail;
    }
}
