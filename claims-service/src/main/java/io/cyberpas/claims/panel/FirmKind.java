package io.cyberpas.claims.panel;

import io.cyberpas.claims.claim.Participant;
import java.util.Optional;

/** What a firm of the panel can be appointed as. */
public enum FirmKind {
    FORENSIC_VENDOR,
    BREACH_COUNSEL,
    DEFENCE_COUNSEL,
    NEGOTIATOR,
    FORENSIC_ACCOUNTANT,
    CRISIS_CONSULTANT;

    /** In what capacity its people sign in; empty where the insurer's own people enter what the firm says. */
    public Optional<Participant.Kind> signsInAs() {
        return switch (this) {
            case FORENSIC_VENDOR -> Optional.of(Participant.Kind.FORENSIC_VENDOR);
            case BREACH_COUNSEL, DEFENCE_COUNSEL -> Optional.of(Participant.Kind.COUNSEL);
            case NEGOTIATOR, FORENSIC_ACCOUNTANT, CRISIS_CONSULTANT -> Optional.empty();
        };
    }
}
