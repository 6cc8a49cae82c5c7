/** Pages of treaties, bordereaux, events and the reinsurance of a policy. */
@NullMarked
package io.cyberpas.policy.reinsurance.pages;

import org.jspecify.annotations.NullMarked;
