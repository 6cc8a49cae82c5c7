package io.cyberpas.policy.policy.change;

import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days of cover on which the same terms hold.
 *
 * @param fields the terms, in the form of {@link io.cyberpas.policy.policy.TermFields}
 */
public record Span(CoverPeriod effective, CoverKind cover, Map<String, @Nullable String> fields) {}
