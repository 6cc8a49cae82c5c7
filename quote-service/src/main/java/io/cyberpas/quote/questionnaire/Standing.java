package io.cyberpas.quote.questionnaire;

/** How a question stands under given answers. */
public enum Standing {
    /** Asked and answered. */
    ANSWERED,
    /** Unanswered, and asked or perhaps still to be asked. */
    OPEN,
    /** Not asked under the other answers. */
    NOT_APPLICABLE
}
