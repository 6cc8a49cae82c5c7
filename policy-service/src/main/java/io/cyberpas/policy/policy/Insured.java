package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Whose risk is insured.
 *
 * @param country      ISO 3166 code of two letters
 * @param industry     code of the industry, such as {@code INFORMATION}
 * @param annualSales  sales of the last business year
 * @param dataSubjects how many people's data the insured holds
 */
@Embeddable
public record Insured(
        @Column(name = "insured_name") String name,
        @Column(name = "business_registration_number") String businessRegistrationNumber,
        @Column(name = "country") String country,
        @Column(name = "industry") String industry,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "annual_sales_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "annual_sales_currency"))
        Money annualSales,

        @Column(name = "data_subjects") long dataSubjects) {}
