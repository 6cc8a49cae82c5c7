package io.cyberpas.claims.panel;

import io.cyberpas.claims.claim.Participant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a firm of the panel can be appointed as. */
public enum FirmKind {
    FORENSIC_VENDOR,
    BREACH_COUNSEL,
    DEFENCE_COUNSEL,
    /** Advises the insurer on the cover; never the firm that acts for the insured. */
    COVERAGE_COUNSEL,
    NEGOTIATOR,
    FORENSIC_ACCOUNTANT,
    CRISIS_CONSULTANT;

    /** In what capacity its people sign in. */
    public Participant.Kind signsInAs() {
        return switch (this) {
            case FORENSIC_VENDOR -> Participant.Kind.FORENSIC_VENDOR;
            case BREACH_COUNSEL, DEFENCE_COUNSEL, COVERAGE_COUNSEL -> Participant.Kind.COUNSEL;
            case NEGOTIATOR, FORENSIC_ACCOUNTANT, CRISIS_CONSULTANT -> Participant.Kind.ADVISER;
        };
    }

    /** Whether the firm acts for the insured, and so does not advise the insurer against it. */
    public boolean isForTheInsured() {
        return this == BREACH_COUNSEL || this == DEFENCE_COUNSEL;
    }

    /** Everything a firm is appointed as whose people sign in in a capacity. */
    public static Set<FirmKind> signingInAs(Participant.Kind capacity) {
        return Arrays.stream(values())
                .filter(kind -> kind.signsInAs() == capacity)
                .collect(Collectors.toUnmodifiableSet());
    }
}
