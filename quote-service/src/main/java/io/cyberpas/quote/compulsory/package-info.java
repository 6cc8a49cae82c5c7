/** The duty to insure against leaks of personal information: who is obliged, by which rule, and for how much. */
@NullMarked
package io.cyberpas.quote.compulsory;

import org.jspecify.annotations.NullMarked;
