package io.cyberpas.quote.compulsory;

/** What counts towards the minimum beside insurance. */
public enum CountedMeans {
    /** Mutual aid. */
    MUTUAL_AID,
    /** Reserve set aside for damages. */
    RESERVE
}
