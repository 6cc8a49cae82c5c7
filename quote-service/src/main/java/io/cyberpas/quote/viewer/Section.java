package io.cyberpas.quote.viewer;

/** What the particulars of a product or tariff are about, in the order in which they are shown. */
public enum Section {
    TERMS,
    MENUS,
    PARTS,
    /** What the insurer keeps from brokers: when a human underwrites, how far each role may go, what a segment can carry. */
    GUIDE,
    FIGURES,
    BASE_PREMIUM,
    PART_WEIGHTS,
    INDUSTRIES,
    RECORDS,
    CONTROLS,
    EXTERNAL_RATING,
    TECHNICAL_PREMIUM
}
