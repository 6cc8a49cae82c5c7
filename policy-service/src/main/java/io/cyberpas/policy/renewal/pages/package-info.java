/** Pages of renewals. */
@NullMarked
package io.cyberpas.policy.renewal.pages;

import org.jspecify.annotations.NullMarked;
