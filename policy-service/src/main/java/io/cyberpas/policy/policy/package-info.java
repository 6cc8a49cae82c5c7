/** Policies: issued from accepted quotes, kept on both time lines, never rewritten. */
@NullMarked
package io.cyberpas.policy.policy;

import org.jspecify.annotations.NullMarked;
