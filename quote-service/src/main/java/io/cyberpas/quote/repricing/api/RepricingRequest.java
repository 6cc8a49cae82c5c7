package io.cyberpas.quote.repricing.api;

import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.repricing.RepricingItem;
import io.cyberpas.quote.tariff.Industry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Policies whose premiums are asked for. */
@Schema(name = "RepricingRequest")
record RepricingRequest(
        @NotNull @Size(min = 1, max = MOST_ITEMS) @Schema(description = "Answered in this order")
        List<@NotNull @Valid Item> items) {

    static final int MOST_ITEMS = 500;

    /** One policy. */
    @Schema(name = "RepricingItem")
    record Item(
            @NotBlank
            @Size(max = 60)
            @Schema(description = "What the answer is called, such as the policy's number", examples = "P-2026-000001")
            String reference,

            @NotNull
            @Pattern(regexp = "Q-[0-9]{4}-[0-9]{6,9}", message = "must be a quote number such as Q-2026-000123")
            @Schema(description = "The accepted quote that describes the risk", examples = "Q-2026-000123")
            String quoteNumber,

            @NotNull
            @Schema(description = "The day whose product version, tariff and grading apply", examples = "2026-12-01")
            LocalDate tariffOn,

            @NotNull @Valid Period cover,

            @Schema(description = "What has changed of the insured; what is left out is as in the quote")
            @Valid
            @Nullable
            InsuredChanges insured,

            @NotNull @Schema(description = "Annual aggregate limit; of one member where members are insured")
            Money limit,

            @NotNull @Schema(description = "Retention for each claim")
            Money retention,

            @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Part> parts) {}

    /** The whole period that the premium is for. */
    @Schema(name = "RepricingCover")
    record Period(
            @NotNull @Schema(description = "First day of cover", examples = "2026-12-01")
            LocalDate from,

            @NotNull @Schema(description = "First day without cover", examples = "2027-12-01")
            LocalDate to) {}

    /** What has changed of the insured. */
    @Schema(name = "RepricingInsured")
    record InsuredChanges(
            @Nullable Money annualSales,

            @Min(0) @Max(Persons.MOST) @Schema(examples = "120000") @Nullable
            Long dataSubjects,

            @Min(1) @Max(Persons.MOST) @Nullable Long members,
            @Nullable Industry industry) {}

    /** A coverage part of the policy. */
    @Schema(name = "RepricingPart")
    record Part(
            @NotNull @Schema(examples = "PRIVACY_LIABILITY") CoveragePart code,
            @NotNull Money limit,
            @NotNull Money retention,

            @Min(0)
            @Max(8760)
            @Schema(description = "Hours of interruption that the insured bears", examples = "8")
            @Nullable
            Integer waitingPeriodHours) {}

    /**
     * The items as the domain says them.
     *
     * @throws InvalidInputException naming all that contradicts itself, in any item
     */
    List<RepricingItem> toItems() {
        ItemReading reading = new ItemReading();
        List<RepricingItem> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            reading.read("$.items[" + i + "]", items.get(i)).ifPresent(read::add);
        }
        reading.requireNoProblems();
        return read;
    }
}
