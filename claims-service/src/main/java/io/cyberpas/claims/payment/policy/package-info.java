/** Takes limits at the policy service. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.payment.policy;
