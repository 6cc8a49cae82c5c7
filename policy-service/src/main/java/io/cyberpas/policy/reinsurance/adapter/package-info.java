/** Reads treaties from their files. */
@NullMarked
package io.cyberpas.policy.reinsurance.adapter;

import org.jspecify.annotations.NullMarked;
