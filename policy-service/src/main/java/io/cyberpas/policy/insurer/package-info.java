/** The insurer in whose name documents are made. */
@NullMarked
package io.cyberpas.policy.insurer;

import org.jspecify.annotations.NullMarked;
