package io.cyberpas.policy.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a document is about.
 *
 * @param reference  sequence of the version or transaction, or number of the invoice or offer
 * @param from       the first day of cover that it concerns
 * @param recordedAt when it was recorded
 */
public record DocumentSubject(DocumentKind kind, String reference, LocalDate from, Instant recordedAt) {}
