package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose risk is insured: a company, a person, or the members of a platform.
 *
 * @param name         registered name, or the name of a person
 * @param businessRegistrationNumber number in the business register; null for persons
 * @param birthDate    a person's birth date; null for organisations
 * @param country      ISO 3166 code of two letters
 * @param industry     code of the industry, such as {@code INFORMATION}; null where the product does not ask for it
 * @param annualSales  sales of the last business year; null where the product does not ask for them
 * @param dataSubjects how many people's data the insured holds; null where the product does not ask for it
 * @param members      how many persons are insured through the organisation; null unless it is a platform
 */
@Embeddable
public record Insured(
        @Column(name = "insured_name") String name,

        @Column(name = "business_registration_number") @Nullable
        String businessRegistrationNumber,

        @Column(name = "birth_date") @Nullable LocalDate birthDate,
        @Column(name = "country") String country,
        @Column(name = "industry") @Nullable String industry,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "annual_sales_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "annual_sales_currency"))
        @Nullable
        Money annualSales,

        @Column(name = "data_subjects") @Nullable Long dataSubjects,
        @Column(name = "members") @Nullable Long members) {

    private static final int SHARE_DECIMALS = 10;

    /** What of a sum agreed for all falls to each of the members, rounded down; all of it where no members are insured. */
    public Money ofEach(Money ofAll) {
        if (members == null) {
            return ofAll;
        }
        BigDecimal exact = ofAll.amount().divide(BigDecimal.valueOf(members), SHARE_DECIMALS, RoundingMode.DOWN);
        return Money.rounded(exact, ofAll.currency(), RoundingMode.DOWN);
    }
}
