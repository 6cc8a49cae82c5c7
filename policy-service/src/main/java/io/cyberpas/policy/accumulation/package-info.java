/** What one event could cost over many policies: exposure by what they share, and scenarios gross and net of reinsurance. */
@NullMarked
package io.cyberpas.policy.accumulation;

import org.jspecify.annotations.NullMarked;
