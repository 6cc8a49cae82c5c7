/** How long guidance takes: a company's years simulated, and what is made of them. */
@NullMarked
package io.cyberpas.benchmark.guidance;

import org.jspecify.annotations.NullMarked;
