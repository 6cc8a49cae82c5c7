/** Products, rating, underwriting and quotes of cyber insurance. */
@NullMarked
package io.cyberpas.quote;

import org.jspecify.annotations.NullMarked;
