/** What negotiators say with extortionists and what is demanded: the log behind the hard stop of {@code extortion}. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.negotiation;
