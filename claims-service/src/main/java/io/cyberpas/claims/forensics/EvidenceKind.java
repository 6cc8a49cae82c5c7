package io.cyberpas.claims.forensics;

/** What an item of evidence is. */
public enum EvidenceKind {
    DISK_IMAGE,
    MEMORY_DUMP,
    NETWORK_CAPTURE,
    LOG_FILES,
    DATABASE_EXPORT,
    MAILBOX,
    CLOUD_SNAPSHOT,
    MOBILE_DEVICE,
    MALWARE_SAMPLE,
    DOCUMENT,
    OTHER
}
