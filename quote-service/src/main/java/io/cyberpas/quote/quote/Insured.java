package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Industry;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be insured: a company, a person, or the members of a platform.
 *
 * @param name registered name of an organisation, or the name of a person
 * @param registrationNumber number in the business register of its country, in its canonical form; null for persons
 * @param birthDate a person's birth date; null for organisations
 * @param country ISO 3166 code of seat or residence
 * @param industry an organisation's industry, where the product asks for it
 * @param annualSales sales of the last business year, where the product asks for them
 * @param dataSubjects persons whose data the organisation holds, where the product asks for them
 * @param members persons insured through the organisation, where the product is embedded in its service
 */
@Embeddable
public record Insured(
        @Column(name = "insured_name") String name,
        @Column(name = "insured_business_number") @Nullable String registrationNumber,
        @Column(name = "insured_birth_date") @Nullable LocalDate birthDate,
        @Column(name = "insured_country") String country,
        @Enumerated(EnumType.STRING) @Nullable Industry industry,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "annual_sales_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "annual_sales_currency"))
        @Nullable
        Money annualSales,

        @Column(name = "data_subjects") @Nullable Long dataSubjects,
        @Column(name = "insured_members") @Nullable Long members) {

    /** The registration number as it is printed. */
    public @Nullable String printedRegistrationNumber() {
        return registrationNumber == null || !country.equals("KR")
                ? registrationNumber
                : new BusinessRegistrationNumber(registrationNumber).formatted();
    }
}
