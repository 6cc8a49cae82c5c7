/** How features reach rows that are no entities, and the dated data that rules are made of. */
@NullMarked
package io.cyberpas.platform.data;

import org.jspecify.annotations.NullMarked;
