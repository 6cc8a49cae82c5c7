/** The negotiator's log as a page. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.negotiation.pages;
