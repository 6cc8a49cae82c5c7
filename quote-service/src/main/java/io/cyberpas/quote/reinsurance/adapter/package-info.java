/** Reads reinsurers' forms from resource files when the service starts. */
@NullMarked
package io.cyberpas.quote.reinsurance.adapter;

import org.jspecify.annotations.NullMarked;
