package io.cyberpas.quote.risk;

/** How risky a company is to insure: low is quoted at once, medium referred, high declined until capacity opens. */
public enum Grade {
    LOW,
    MEDIUM,
    HIGH
}
