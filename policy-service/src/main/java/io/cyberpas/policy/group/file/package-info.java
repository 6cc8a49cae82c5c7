/** Files of members: read as a stream, line by line, without keeping them. */
@NullMarked
package io.cyberpas.policy.group.file;

import org.jspecify.annotations.NullMarked;
