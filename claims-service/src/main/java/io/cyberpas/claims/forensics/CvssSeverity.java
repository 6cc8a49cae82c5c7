package io.cyberpas.claims.forensics;

import java.math.BigDecimal;

/** How grave a weakness is, by the ranges of FIRST, which are the same in CVSS 3.1 and 4.0. */
public enum CvssSeverity {
    NONE("0.0"),
    LOW("3.9"),
    MEDIUM("6.9"),
    HIGH("8.9"),
    CRITICAL("10.0");

    private final BigDecimal upTo;

    CvssSeverity(String upTo) {
        this.upTo = new BigDecimal(upTo);
    }

    /** The severity of a score from 0.0 to 10.0. */
    static CvssSeverity of(BigDecimal score) {
        for (CvssSeverity severity : values()) {
            if (score.compareTo(severity.upTo) <= 0) {
                return severity;
            }
        }
        throw new IllegalArgumentException("No CVSS score: " + score);
    }
}
