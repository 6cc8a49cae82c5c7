package io.cyberpas.policy.accumulation;

/** What appetite limits. */
public enum AppetiteMeasure {
    /** What is exposed to one provider. */
    EXPOSED,
    /** What one scenario costs net of reinsurance, by its worst provider. */
    NET_LOSS
}
