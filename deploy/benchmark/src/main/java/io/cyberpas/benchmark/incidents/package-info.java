/** Import of files of VERIS records, beside the same rows written straight into the database. */
@NullMarked
package io.cyberpas.benchmark.incidents;

import org.jspecify.annotations.NullMarked;
