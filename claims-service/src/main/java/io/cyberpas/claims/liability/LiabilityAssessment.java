package io.cyberpas.claims.liability;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a handler holds of a demand: whether it can be made, how far the insured is at fault, and what is due.
 *
 * @param faultPercent the insured's share of the fault, 0 to 100
 * @param amount at most the demand times the share
 */
@Embeddable
public record LiabilityAssessment(
        @Enumerated(EnumType.STRING) @Column(name = "standing")
        ClaimantStanding standing,

        @Column(name = "fault_percent") Integer faultPercent,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "assessed_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "assessed_currency"))
        Money amount,

        @Column(name = "assessment_reason") String reason,
        @Column(name = "assessed_by") String by,
        @Column(name = "assessed_at") Instant at) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /** Refuses an assessment that does not fit the demand, naming everything that is wrong with it. */
    void check(Money demanded) {
        List<FieldProblem> problems = new ArrayList<>();
        if (faultPercent < 0 || faultPercent > 100) {
            problems.add(new FieldProblem("$.faultPercent", "is out of range", "0 to 100"));
        } else if (!amount.currency().equals(demanded.currency())) {
            problems.add(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the demand",
                    demanded.currency().getCurrencyCode()));
        } else {
            Money most = standing == ClaimantStanding.NONE
                    ? Money.zero(demanded.currency())
                    : demanded.times(PERCENT.multiply(BigDecimal.valueOf(faultPercent)), RoundingMode.UP);
            if (amount.isNegative() || amount.isGreaterThan(most)) {
                problems.add(new FieldProblem(
                        "$.amount.amount",
                        "is out of range for the demand, the standing and the fault",
                        "0 to " + most));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
