/** Where commission finds its dated rules. */
@NullMarked
package io.cyberpas.policy.commission.adapter;

import org.jspecify.annotations.NullMarked;
