package io.cyberpas.quote.guidance.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.guidance.Company;
import io.cyberpas.quote.guidance.Enquiry;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company that asks how much cover it needs. */
@Schema(name = "GuidanceRequest")
record GuidanceRequest(
        @NotNull @Schema(description = "Sales of the last business year; their currency is that of the answer")
        Money annualSales,

        @NotNull @Schema(description = "Persons whose data the company holds", examples = "50000")
        Long dataSubjects,

        @NotNull @Schema(examples = "RETAIL") Industry industry,

        @NotNull @Schema(description = "The security controls in place; none if empty")
        Set<@NotNull Control> controls,

        @Schema(description = "Kind of body in the eyes of the law; PRIVATE_BODY if left out") @Nullable
        BodySegment segment,

        @Schema(description = "SME_CYBER or ENTERPRISE_CYBER; the one that suits the company's size if left out")
        @Nullable
        ProductCode product,

        @Schema(description = "First day of cover; today if left out", examples = "2026-12-01") @Nullable
        LocalDate coverFrom,

        @Schema(description = "Limit to compare with the suggested one, from the product's menu") @Nullable
        Money limit,

        @Schema(description = "Retention to compare with the suggested one, from the product's menu") @Nullable
        Money retention,

        @Schema(description = "External security rating, 0 to 100; a middling one if left out", examples = "72")
        @Nullable
        Integer externalRating,

        @Schema(description = "Years to simulate, 100,000 to 1,000,000; the model's if left out", examples = "100000")
        @Nullable
        Integer years,

        @Schema(description = "Seed of the simulation; the model's if left out") @Nullable
        Long seed) {

    Enquiry toEnquiry(LocalDate today) {
        return new Enquiry(
                new Company(
                        annualSales,
                        dataSubjects,
                        industry,
                        controls,
                        Objects.requireNonNullElse(segment, BodySegment.PRIVATE_BODY)),
                Objects.requireNonNullElse(coverFrom, today),
                product,
                limit,
                retention,
                externalRating,
                years,
                seed);
    }
}
