/** What brokerages earn: agreements, commission on every change of premium, statements and pay-outs. */
@NullMarked
package io.cyberpas.policy.commission;

import org.jspecify.annotations.NullMarked;
