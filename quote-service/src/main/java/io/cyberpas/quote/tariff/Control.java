package io.cyberpas.quote.tariff;

/** A security control whose presence or absence moves the premium. */
public enum Control {
    MFA(Kind.PREVENTION),
    PATCHING(Kind.PREVENTION),
    OFFLINE_BACKUP(Kind.PREVENTION),
    ENCRYPTION(Kind.PREVENTION),
    REMOTE_WORK(Kind.PREVENTION),
    EDR(Kind.DETECTION),
    MONITORING(Kind.DETECTION),
    RESPONSE_PLAN_TESTED(Kind.RESPONSE),
    ISMS(Kind.CERTIFICATE),
    ISMS_P(Kind.CERTIFICATE);

    /** What a control is good for; of several certificates only the better one counts. */
    public enum Kind {
        PREVENTION,
        DETECTION,
        RESPONSE,
        CERTIFICATE
    }

    private final Kind kind;

    Control(Kind kind) {
        this.kind = kind;
    }

    /** What the control is good for. */
    public Kind kind() {
        return kind;
    }
}
