/** What is done to policies after their issue: planned without effect, priced, then recorded. */
@NullMarked
package io.cyberpas.policy.policy.change;

import org.jspecify.annotations.NullMarked;
