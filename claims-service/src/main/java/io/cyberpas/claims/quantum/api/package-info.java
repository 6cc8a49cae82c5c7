/** First-party loss over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.quantum.api;
