/** Reads the guidance models from resource files when the service starts. */
@NullMarked
package io.cyberpas.quote.guidance.adapter;

import org.jspecify.annotations.NullMarked;
