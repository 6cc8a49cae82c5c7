package io.cyberpas.quote.compulsory.api;

import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.compulsory.Circumstances;
import io.cyberpas.quote.compulsory.ExemptionGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What decides on the duty to insure. */
@Schema(name = "CompulsoryCoverCheck")
record CheckRequest(
        @Pattern(regexp = "[A-Z]{2}", message = "must be a country code such as KR")
        @Schema(description = "Country whose law is asked for; KR if left out", examples = "KR")
        @Nullable
        String jurisdiction,

        @NotNull @Schema(description = "Kind of body", examples = "PRIVATE_BODY")
        BodySegment segment,

        @NotNull @Valid @Schema(description = "Sales of the business year before the date")
        Money annualSales,

        @NotNull
        @Min(0)
        @Max(Persons.MOST)
        @Schema(
                description = "Data subjects on daily average over the last three months of that year",
                examples = "90000")
        Long dataSubjects,

        @NotNull @Schema(description = "The day for which the answer holds", examples = "2026-12-01")
        LocalDate on,

        @Size(max = 10) @Schema(description = "Grounds on which the body claims to be exempt") @Nullable
        Set<@NotNull ExemptionGround> exemptions,

        @Valid @Schema(description = "Mutual aid for the same liability") @Nullable
        Money mutualAid,

        @Valid @Schema(description = "Reserve for the same liability") @Nullable
        Money reserve) {

    Circumstances toCircumstances() {
        return new Circumstances(
                jurisdiction == null ? "KR" : jurisdiction,
                segment,
                annualSales,
                dataSubjects,
                on,
                exemptions == null ? Set.of() : exemptions,
                mutualAid,
                reserve);
    }
}
