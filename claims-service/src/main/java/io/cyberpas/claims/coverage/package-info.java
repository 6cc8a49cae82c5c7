/** Cover of the policy, its provisional review and the decision on every line of a claim. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.coverage;
