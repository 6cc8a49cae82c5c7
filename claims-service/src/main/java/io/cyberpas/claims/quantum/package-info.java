/** First-party loss: cost by invoice and loss of income by interruption, each mapped to a coverage part. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.quantum;
