/** Files of victims loaded by the claims service and paid out, beside a bare COPY of the rows that become of them. */
@NullMarked
package io.cyberpas.benchmark.rosters;

import org.jspecify.annotations.NullMarked;
