/** Treaties, bordereaux, cessions and events over REST. */
@NullMarked
package io.cyberpas.policy.reinsurance.api;

import org.jspecify.annotations.NullMarked;
