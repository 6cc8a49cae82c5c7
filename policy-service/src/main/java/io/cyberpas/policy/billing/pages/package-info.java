/** Pages of billing. */
@NullMarked
package io.cyberpas.policy.billing.pages;

import org.jspecify.annotations.NullMarked;
