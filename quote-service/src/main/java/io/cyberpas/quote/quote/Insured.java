package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Industry;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;

/**
 * The company to be insured.
 *
 * @param name its registered name
 * @param businessRegistrationNumber its business registration number
 * @param country ISO 3166 code of its seat
 * @param industry its industry
 * @param annualSales sales of the last business year
 * @param dataSubjects persons whose data it holds
 */
@Embeddable
public record Insured(
        @Column(name = "insured_name") String name,
        @Embedded BusinessRegistrationNumber businessRegistrationNumber,
        @Column(name = "insured_country") String country,
        @Enumerated(EnumType.STRING) Industry industry,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "annual_sales_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "annual_sales_currency"))
        Money annualSales,

        @Column(name = "data_subjects") long dataSubjects) {

    /** Composes the name's Hangul, which some systems send decomposed, so that it can be found again. */
    public Insured {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
