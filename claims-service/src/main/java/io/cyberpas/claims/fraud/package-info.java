/** Signs of fraud with their reasons: people are told to look twice, nothing is ever denied by them. For the insurer's own people only. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fraud;
