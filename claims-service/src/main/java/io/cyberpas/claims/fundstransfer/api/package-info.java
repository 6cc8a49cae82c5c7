/** Losses of money and virtual property over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fundstransfer.api;
