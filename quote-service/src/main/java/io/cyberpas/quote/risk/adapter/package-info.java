/** Reads the gradings from resource files when the service starts. */
@NullMarked
package io.cyberpas.quote.risk.adapter;

import org.jspecify.annotations.NullMarked;
