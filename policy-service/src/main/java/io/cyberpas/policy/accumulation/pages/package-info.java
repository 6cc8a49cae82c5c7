/** Pages of accumulation. */
@NullMarked
package io.cyberpas.policy.accumulation.pages;

import org.jspecify.annotations.NullMarked;
