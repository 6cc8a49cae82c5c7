/** The vocabulary of cover that every feature of this service shares: products, coverage parts, sides and triggers. */
@NullMarked
package io.cyberpas.policy.coverage;

import org.jspecify.annotations.NullMarked;
