package io.cyberpas.claims.payout.bank;

import java.util.Optional;

/** What the bank says of a message, a batch or a credit: the codes of ISO 20022 that customers are told. */
public enum BankStatus {
    RCVD(Meaning.UNDER_WAY),
    PDNG(Meaning.UNDER_WAY),
    ACTC(Meaning.UNDER_WAY),
    ACCP(Meaning.UNDER_WAY),
    ACSP(Meaning.UNDER_WAY),
    ACWC(Meaning.UNDER_WAY),
    ACWP(Meaning.UNDER_WAY),
    ACFC(Meaning.UNDER_WAY),
    /** Some of it is rejected; the single credits say which. */
    PART(Meaning.BY_SINGLE),
    ACSC(Meaning.SETTLED),
    ACCC(Meaning.SETTLED),
    RJCT(Meaning.RETURNED),
    CANC(Meaning.RETURNED);

    private final Meaning meaning;

    BankStatus(Meaning meaning) {
        this.meaning = meaning;
    }

    /** What it means for a credit. */
    public enum Meaning {
        UNDER_WAY,
        SETTLED,
        RETURNED,
        BY_SINGLE
    }

    public Meaning meaning() {
        return meaning;
    }

    /** The status of a code; empty for one that customers are not told. */
    public static Optional<BankStatus> of(String code) {
        for (BankStatus status : values()) {
            if (status.name().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
