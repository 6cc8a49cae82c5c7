/** Reads dated data from resource files when the service starts. */
@NullMarked
package io.cyberpas.platform.data.adapter;

import org.jspecify.annotations.NullMarked;
