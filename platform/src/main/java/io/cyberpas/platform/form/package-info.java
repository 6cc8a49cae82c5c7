/** Forms with files that are read while they arrive, so that a file lies nowhere but where it is kept. */
@NullMarked
package io.cyberpas.platform.form;

import org.jspecify.annotations.NullMarked;
