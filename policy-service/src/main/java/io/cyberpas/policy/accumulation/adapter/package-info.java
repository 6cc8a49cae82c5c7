/** Reads scenarios, exchange rates and appetite from their files when the service starts. */
@NullMarked
package io.cyberpas.policy.accumulation.adapter;

import org.jspecify.annotations.NullMarked;
