/** Policies that follow others: renewal offers, the runs that make them, and rewriting. */
@NullMarked
package io.cyberpas.policy.renewal;

import org.jspecify.annotations.NullMarked;
