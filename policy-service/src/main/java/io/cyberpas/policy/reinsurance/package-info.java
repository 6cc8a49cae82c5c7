/** Reinsurance: treaties as dated data, what they take of premiums and bear of losses, and the bordereaux that account for it. */
@NullMarked
package io.cyberpas.policy.reinsurance;

import org.jspecify.annotations.NullMarked;
