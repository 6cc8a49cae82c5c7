package io.cyberpas.claims.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What an hour of somebody costs.
 *
 * @param role what the person does, such as {@code Forensic examiner}
 * @param grade how senior the person is, such as {@code Senior}
 * @param amount for an hour, in the currency of the card
 */
@Embeddable
public record Rate(
        @Column(name = "role") String role,
        @Column(name = "grade") String grade,
        @Column(name = "amount") BigDecimal amount) {

    public Rate {
        role = role.strip();
        grade = grade.strip();
        amount = amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount.stripTrailingZeros();
    }

    /** Whether it is for this work. */
    public boolean isFor(String wantedRole, String wantedGrade) {
        return role.equalsIgnoreCase(wantedRole.strip()) && grade.equalsIgnoreCase(wantedGrade.strip());
    }
}
