package io.cyberpas.claims.settlement;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a demand is settled.
 *
 * @param confidential whether the parties keep it to themselves
 * @param consentRequired whether the policy asks for the insured's consent
 * @param aboveReason why it is more than was assessed; a manager has to agree to that
 */
@Embeddable
public record SettlementTerms(
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        Money amount,

        @Column(name = "payee") String payee,
        @Column(name = "is_confidential") Boolean confidential,
        @Column(name = "consent_required") Boolean consentRequired,
        @Column(name = "above_reason") @Nullable String aboveReason,
        @Column(name = "proposed_by") String proposedBy,
        @Column(name = "proposed_at") Instant proposedAt) {}
