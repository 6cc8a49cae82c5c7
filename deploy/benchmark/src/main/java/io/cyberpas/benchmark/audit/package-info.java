/** What the audit chain costs when many transactions write at once. */
@NullMarked
package io.cyberpas.benchmark.audit;

import org.jspecify.annotations.NullMarked;
