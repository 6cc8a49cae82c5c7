package io.cyberpas.quote.questionnaire;

/** What a company does against incidents, each scored by itself. */
public enum Measure {
    PREVENTION,
    DETECTION,
    RESPONSE
}
