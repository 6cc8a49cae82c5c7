/** What can go wrong, as exceptions of plain Java, and how it is answered as an RFC 9457 problem document. */
@NullMarked
package io.cyberpas.platform.problem;

import org.jspecify.annotations.NullMarked;
