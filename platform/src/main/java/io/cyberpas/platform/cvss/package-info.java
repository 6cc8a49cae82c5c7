/** How grave a weakness is, by the Common Vulnerability Scoring System of FIRST. */
@NullMarked
package io.cyberpas.platform.cvss;

import org.jspecify.annotations.NullMarked;
