package io.cyberpas.quote.tariff;

/** The industries that the tariff tells apart. */
public enum Industry {
    INFORMATION,
    FINANCE,
    HEALTH,
    RETAIL,
    PROFESSIONAL,
    EDUCATION,
    PUBLIC,
    MANUFACTURING,
    CONSTRUCTION,
    TRANSPORT,
    HOSPITALITY,
    OTHER
}
