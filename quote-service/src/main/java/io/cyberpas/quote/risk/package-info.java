/** How well a risk is protected: findings with their CVSS scores, the grade with its reasons, and what mending would save. */
@NullMarked
package io.cyberpas.quote.risk;

import org.jspecify.annotations.NullMarked;
