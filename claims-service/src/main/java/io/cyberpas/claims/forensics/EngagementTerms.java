package io.cyberpas.claims.forensics;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * On what terms a forensic firm is appointed.
 *
 * @param vendorCode the code that the tokens of the firm's people carry
 * @param conflictStatement what was asked and answered in the conflict check
 * @param rateCard name or number of the agreed rate card
 * @param statementOfWork what the firm is to do
 * @param privileged whether the firm works under counsel's privilege
 * @param letterReference reference of the signed letter of engagement
 */
@Embeddable
public record EngagementTerms(
        @Column(name = "vendor_code") String vendorCode,
        @Column(name = "vendor_name") String vendorName,

        @Enumerated(EnumType.STRING) @Column(name = "conflict")
        Conflict conflict,

        @Column(name = "conflict_statement") String conflictStatement,
        @Column(name = "rate_card") String rateCard,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "hourly_rate_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "hourly_rate_currency"))
        Money hourlyRate,

        @Column(name = "statement_of_work") String statementOfWork,
        @Column(name = "privileged") boolean privileged,
        @Column(name = "letter_reference") String letterReference) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,19}");

    /** Outcome of the conflict check. */
    public enum Conflict {
        /** No interest in the insured, the claimants or the suspected cause. */
        NONE,
        /** An interest that all parties know of and accept; the statement says who accepted it. */
        WAIVED,
        /** An interest that stands against the appointment. */
        PRESENT
    }

    public EngagementTerms {
        vendorCode = vendorCode.strip();
        vendorName = vendorName.strip();
        conflictStatement = conflictStatement.strip();
        rateCard = rateCard.strip();
        statementOfWork = statementOfWork.strip();
        letterReference = letterReference.strip();
    }

    void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!CODE.matcher(vendorCode).matches()) {
            problems.add(
                    new FieldProblem("$.vendorCode", "is not a firm's code", "capital letters and digits: SECUREN"));
        }
        if (conflict == Conflict.PRESENT) {
            problems.add(new FieldProblem("$.conflict", "stands against the appointment", "NONE, WAIVED"));
        }
        if (!hourlyRate.isPositive()) {
            problems.add(new FieldProblem("$.hourlyRate.amount", "must be positive"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
