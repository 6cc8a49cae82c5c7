package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a loss, and the limits of the person on the day it happened.
 *
 * @param personId the person in the year of the policy
 * @param account masked
 * @param perEventAmount the most for one event; null for no such limit
 */
@Embeddable
public record ToldLoss(
        @Column(name = "person_id", updatable = false) UUID personId,
        @Column(name = "policy_number", updatable = false) String policyNumber,

        @Column(name = "certificate", updatable = false) @Nullable
        String certificate,

        @Column(name = "product", updatable = false) String product,

        @Enumerated(EnumType.STRING) @Column(name = "account_kind", updatable = false)
        AccountKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "cause", updatable = false)
        LossCause cause,

        @Column(name = "account", updatable = false) String account,

        @Column(name = "police_reference", updatable = false) @Nullable
        String policeReference,

        @Column(name = "institution_code", updatable = false)
        String institutionCode,

        @Column(name = "institution_name", updatable = false)
        String institutionName,

        @Column(name = "first_at", updatable = false) Instant firstAt,
        @Column(name = "last_at", updatable = false) Instant lastAt,
        @Column(name = "currency", updatable = false) Currency currency,
        @Column(name = "claimed_amount", updatable = false) BigDecimal claimedAmount,

        @Column(name = "retention_amount", updatable = false)
        BigDecimal retentionAmount,

        @Column(name = "per_event_amount", updatable = false) @Nullable
        BigDecimal perEventAmount,

        @Column(name = "per_year_amount", updatable = false) BigDecimal perYearAmount) {

    static ToldLoss of(FundsNotice notice, PersonCover cover, UUID person) {
        var perEvent = cover.perEvent();
        return new ToldLoss(
                person,
                notice.policyNumber(),
                notice.certificate(),
                cover.product(),
                notice.kind(),
                notice.cause(),
                LostTransaction.masked(notice.account()),
                notice.policeReference(),
                notice.institution().code(),
                notice.institution().name(),
                notice.firstAt(),
                notice.lastAt(),
                notice.claimed().currency(),
                notice.claimed().amount(),
                cover.retention().amount(),
                perEvent == null ? null : perEvent.amount(),
                cover.perYear().amount());
    }

    public Money claimed() {
        return Money.of(claimedAmount, currency);
    }

    /** What the person bears of each loss. */
    public Money retention() {
        return Money.of(retentionAmount, currency);
    }

    /** The most for one event, where the policy agrees on one. */
    public Optional<Money> perEvent() {
        return Optional.ofNullable(perEventAmount).map(each -> Money.of(each, currency));
    }

    /** The most in the year. */
    public Money perYear() {
        return Money.of(perYearAmount, currency);
    }

    public Institution institution() {
        return new Institution(institutionCode, institutionName);
    }

    /** Who is paid, without a name: the member by certificate, else the person whom the policy insures. */
    public String payee(String insuredName) {
        return certificate == null ? insuredName : certificate;
    }
}
