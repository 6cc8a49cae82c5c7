/** How fast members are enrolled from files, beside a bare COPY of the same files. */
@NullMarked
package io.cyberpas.benchmark.members;

import org.jspecify.annotations.NullMarked;
