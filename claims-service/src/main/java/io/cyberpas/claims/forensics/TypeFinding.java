package io.cyberpas.claims.forensics;

/** What the type that was found in a content says about the one that was stated. */
public enum TypeFinding {
    /** The same, or one that includes it. */
    AGREES,
    /** Nobody stated a type. */
    UNSTATED,
    /** Another type than stated; nothing that runs. */
    DIFFERS,
    /** Something that runs, in an item of which nobody said so: to be handled as hostile. */
    DANGEROUS
}
