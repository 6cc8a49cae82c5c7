package io.cyberpas.platform.cvss;

import java.math.BigDecimal;

/** The qualitative severity scale of FIRST, the same in CVSS 3.1 and 4.0. */
public enum CvssSeverity {
    NONE("0.0"),
    LOW("0.1"),
    MEDIUM("4.0"),
    HIGH("7.0"),
    CRITICAL("9.0");

    private final BigDecimal from;

    CvssSeverity(String from) {
        this.from = new BigDecimal(from);
    }

    /** The severity of a score from 0.0 to 10.0. */
    static CvssSeverity of(BigDecimal score) {
        CvssSeverity severity = NONE;
        for (CvssSeverity each : values()) {
            if (score.compareTo(each.from) >= 0) {
                severity = each;
            }
        }
        return severity;
    }
}
