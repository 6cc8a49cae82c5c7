package io.cyberpas.claims.forensics;

/**
 * What was done to an item of evidence, in the words of ISO/IEC 27037 (identification, collection, acquisition,
 * preservation) and ISO/IEC 27043 (the others).
 */
public enum CustodyProcess {
    IDENTIFICATION,
    COLLECTION,
    ACQUISITION,
    PRESERVATION,
    TRANSFER,
    STORAGE,
    ANALYSIS,
    RETURN,
    DISPOSAL;

    /** Whether custody can begin with it. */
    public boolean opensCustody() {
        return switch (this) {
            case IDENTIFICATION, COLLECTION, ACQUISITION -> true;
            case PRESERVATION, TRANSFER, STORAGE, ANALYSIS, RETURN, DISPOSAL -> false;
        };
    }

    /** Whether nothing can follow it. */
    public boolean endsCustody() {
        return switch (this) {
            case RETURN, DISPOSAL -> true;
            case IDENTIFICATION, COLLECTION, ACQUISITION, PRESERVATION, TRANSFER, STORAGE, ANALYSIS -> false;
        };
    }

    /** Whether the item passes from one custodian to another. */
    public boolean changesCustodian() {
        return switch (this) {
            case TRANSFER, RETURN -> true;
            case IDENTIFICATION, COLLECTION, ACQUISITION, PRESERVATION, STORAGE, ANALYSIS, DISPOSAL -> false;
        };
    }
}
