/**
 * What closed claims teach those who price: an anonymous pool of them, triangles of how they develop, how often and how grave they are, and
 * how the severity curve of the tariff compares with them. For actuaries only, who see no claim.
 */
@NullMarked
package io.cyberpas.claims.experience;

import org.jspecify.annotations.NullMarked;
