package io.cyberpas.claims.proceeding;

/** What an authority may impose. */
public enum FineKind {
    /** By a criminal court. */
    CRIMINAL_FINE,
    /** For a breach of order, such as the Korean 과태료. */
    ADMINISTRATIVE_FINE,
    /** Measured by turnover, such as the Korean 과징금. */
    ADMINISTRATIVE_SURCHARGE
}
