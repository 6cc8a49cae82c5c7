/** Reads the rules on the duty to insure from resource files when the service starts. */
@NullMarked
package io.cyberpas.quote.compulsory.adapter;

import org.jspecify.annotations.NullMarked;
