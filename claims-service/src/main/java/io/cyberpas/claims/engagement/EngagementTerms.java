package io.cyberpas.claims.engagement;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a firm is appointed; they never change.
 *
 * @param vendorCode the code that the tokens of the firm's people carry
 * @param kind what the firm is appointed as
 * @param conflictStatement what was asked and answered in the conflict check
 * @param rateCard the firm's number of the rate card of the day
 * @param rateCardId that card; null for appointments from before the panel
 * @param hourlyRate what an hour of the budget counts for
 * @param statementOfWork what the firm is to do
 * @param privileged whether the firm works under privilege
 * @param privilegeGround on what the privilege rests; null where there is none
 * @param letterReference reference of the signed letter of engagement
 * @param deadline by when all of it is done
 */
@Embeddable
public record EngagementTerms(
        @Column(name = "vendor_code") String vendorCode,
        @Column(name = "vendor_name") String vendorName,

        @Enumerated(EnumType.STRING) @Column(name = "kind") FirmKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "conflict")
        Conflict conflict,

        @Column(name = "conflict_statement") String conflictStatement,
        @Column(name = "rate_card") String rateCard,
        @Column(name = "rate_card_id") @Nullable UUID rateCardId,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "hourly_rate_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "hourly_rate_currency"))
        Money hourlyRate,

        @Column(name = "statement_of_work") String statementOfWork,
        @Column(name = "privileged") boolean privileged,
        @Column(name = "privilege_ground") @Nullable String privilegeGround,
        @Column(name = "letter_reference") String letterReference,
        @Column(name = "deadline") LocalDate deadline) {

    /** Outcome of the conflict check. */
    public enum Conflict {
        /** No interest in the insured, the claimants or the suspected cause. */
        NONE,
        /** An interest that a claims manager has waived, with a reason. */
        WAIVED,
        /** An interest that stands against the appointment. */
        PRESENT
    }
}
