/** Pages of the wordings. */
@NullMarked
package io.cyberpas.policy.wording.pages;

import org.jspecify.annotations.NullMarked;
