package io.cyberpas.quote.questionnaire;

/** What kind of answer a question takes. */
public enum QuestionType {
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A number without decimals. */
    WHOLE_NUMBER,
    /** An amount in the currency of the product, with two decimals at most. */
    MONEY,
    /** 0 to 100 with two decimals at most. */
    PERCENTAGE,
    /** An ISO date. */
    DATE,
    /** The code of one choice. */
    CHOICE,
    /** The codes of one or more choices. */
    CHOICES,
    /** Words. */
    TEXT;

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return switch (this) {
            case WHOLE_NUMBER, MONEY, PERCENTAGE -> true;
            case YES_NO, DATE, CHOICE, CHOICES, TEXT -> false;
        };
    }

    /** Whether the answer is chosen from a list. */
    public boolean isChosen() {
        return this == CHOICE || this == CHOICES;
    }
}
