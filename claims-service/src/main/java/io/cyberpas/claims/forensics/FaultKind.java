package io.cyberpas.claims.forensics;

/** In which way evidence, or what is written down of it, is not what it was. */
public enum FaultKind {
    /** The stored content has another hash than the one registered. */
    CONTENT_CHANGED,
    /** The content was received, but the storage does not hold it. */
    CONTENT_MISSING,
    /** An item that the claim had is gone with all that was written down of it. */
    ITEM_MISSING,
    /** The register of the claim's items does not say what it said, or does not know an item. */
    REGISTER_CHANGED,
    /** What was registered of the item is not what its custody log began with. */
    REGISTRATION_CHANGED,
    /** An item is bound to other parents, or to other contents of them, than it was made from. */
    LINEAGE_CHANGED,
    /** A custody entry does not say what it said when it was written. */
    ENTRY_CHANGED,
    /** A custody entry is gone, in the middle or at the end. */
    ENTRY_MISSING,
    /** The item names another last entry, or another number of them, than its log has. */
    HEAD_CHANGED,
    /** A time-stamp proves another entry than the one that stands there now, or does not verify itself. */
    STAMP_BROKEN
}
