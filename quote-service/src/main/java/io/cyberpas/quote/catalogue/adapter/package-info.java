/** Reads products and tariffs from resource files when the service starts. */
@NullMarked
package io.cyberpas.quote.catalogue.adapter;

import org.jspecify.annotations.NullMarked;
