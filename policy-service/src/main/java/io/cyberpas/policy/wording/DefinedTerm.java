package io.cyberpas.policy.wording;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;

/**
 * A term that means the same wherever a wording uses it.
 *
 * @param key by which texts refer to it
 */
public record DefinedTerm(String key, Bilingual term, Source source, Text definition) {}
