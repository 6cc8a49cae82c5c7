package io.cyberpas.claims.forensics;

/**
 * What was done to an item of evidence, in the words of ISO/IEC 27037 (identification, collection, acquisition, preservation) and
 * ISO/IEC 27043 (the others). Passing an item on takes two: one hands it over ({@link #TRANSFER}), the other confirms that it arrived
 * ({@link #RECEIPT}) or sends it back ({@link #REFUSAL}).
 */
public enum CustodyProcess {
    IDENTIFICATION,
    COLLECTION,
    ACQUISITION,
    PRESERVATION,
    /** Handed over; the receiver has not confirmed it yet. */
    TRANSFER,
    /** The receiver confirms what was handed over. */
    RECEIPT,
    /** The receiver does not take what was handed over; the giver has it again. */
    REFUSAL,
    STORAGE,
    /** Somebody was given a copy of the content. */
    ACCESS,
    ANALYSIS,
    RETURN,
    DISPOSAL;

    /** Whether custody can begin with it. */
    public boolean opensCustody() {
        return switch (this) {
            case IDENTIFICATION, COLLECTION, ACQUISITION -> true;
            case PRESERVATION, TRANSFER, RECEIPT, REFUSAL, STORAGE, ACCESS, ANALYSIS, RETURN, DISPOSAL -> false;
        };
    }

    /** Whether nothing can follow it. */
    public boolean endsCustody() {
        return switch (this) {
            case RETURN, DISPOSAL -> true;
            case IDENTIFICATION, COLLECTION, ACQUISITION, PRESERVATION -> false;
            case TRANSFER, RECEIPT, REFUSAL, STORAGE, ACCESS, ANALYSIS -> false;
        };
    }

    /** Whether the item passes from one custodian to another. */
    public boolean changesCustodian() {
        return switch (this) {
            case TRANSFER, REFUSAL, RETURN -> true;
            case IDENTIFICATION, COLLECTION, ACQUISITION, PRESERVATION -> false;
            case RECEIPT, STORAGE, ACCESS, ANALYSIS, DISPOSAL -> false;
        };
    }

    /** Whether it answers a hand-over. */
    public boolean answersHandover() {
        return this == RECEIPT || this == REFUSAL;
    }

    /** Whether it may happen between a hand-over and its answer: reading the stored copy moves nothing. */
    public boolean isPossibleInTransit() {
        return answersHandover() || this == ACCESS;
    }

    /** Whether people enter it; accesses are entered by the service itself, for every one. */
    public boolean isEnteredByPeople() {
        return this != ACCESS;
    }
}
