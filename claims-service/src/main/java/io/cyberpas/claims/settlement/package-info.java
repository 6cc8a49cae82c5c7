/** Negotiated ends of demands: offers, terms, mandates, consent, release. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.settlement;
