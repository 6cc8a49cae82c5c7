/** What is left of a policy's limits: balances that claims erode and can never overspend. */
@NullMarked
package io.cyberpas.policy.limit;

import org.jspecify.annotations.NullMarked;
