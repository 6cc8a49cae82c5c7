/** Commission as pages. */
@NullMarked
package io.cyberpas.policy.commission.pages;

import org.jspecify.annotations.NullMarked;
