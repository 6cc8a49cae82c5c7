package io.cyberpas.quote.compulsory;

import java.util.List;

/**
 * An announced rule that would give another answer.
 *
 * @param rule the announced rule
 * @param thresholds its thresholds, measured
 * @param obliged whether the body would be obliged by it
 */
public record AnnouncedChange(ObligationRule rule, List<ThresholdCheck> thresholds, boolean obliged) {}
