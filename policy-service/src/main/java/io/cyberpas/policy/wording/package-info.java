/**
 * Wordings: what an insurance contract says, assembled from clauses, with the glossary of its defined terms, in Korean and
 * English. All of it is dated data; what contradicts itself stops the start of the service.
 */
@NullMarked
package io.cyberpas.policy.wording;

import org.jspecify.annotations.NullMarked;
