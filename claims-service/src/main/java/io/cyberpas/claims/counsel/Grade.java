package io.cyberpas.claims.counsel;

import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.platform.money.Money;
import java.util.Optional;

/** Whose hours are counted, with the words that rate cards of law firms have for it. */
public enum Grade {
    PARTNER("Attorney", "Partner"),
    SENIOR_ASSOCIATE("Attorney", "Senior associate"),
    ASSOCIATE("Attorney", "Associate"),
    PARALEGAL("Paralegal", "Senior");

    private final String cardRole;
    private final String cardGrade;

    Grade(String cardRole, String cardGrade) {
        this.cardRole = cardRole;
        this.cardGrade = cardGrade;
    }

    /** What an hour costs by a rate card; empty where the card does not name the grade. */
    Optional<Money> rate(RateCard card) {
        return card.rate(cardRole, cardGrade);
    }
}
