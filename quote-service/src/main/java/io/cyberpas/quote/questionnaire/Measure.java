package io.cyberpas.quote.questionnaire;

/** What is scored from the answers, each from 0 to 100. */
public enum Measure {
    PREVENTION,
    DETECTION,
    RESPONSE
}
