package io.cyberpas.policy.policy.adapter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the quote service about prices, and what of its answer is read. */
final class Repricing {

    private Repricing() {}

    record Request(List<Item> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String reference,
            String quoteNumber,
            LocalDate tariffOn,
            Period cover,
            InsuredChanges insured,
            Money limit,
            Money retention,
            List<Part> parts) {}

    record Period(LocalDate from, LocalDate to) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InsuredChanges(
            @Nullable Money annualSales,
            @Nullable Long dataSubjects,
            @Nullable Long members,
            @Nullable String industry) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            String code,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable List<ItemAnswer> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ItemAnswer(
            @Nullable String outcome,
            @Nullable List<ReasonAnswer> reasons,
            @Nullable Money premium,
            @Nullable String tariffVersion,
            @Nullable List<PartAnswer> parts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReasonAnswer(@Nullable String code, @Nullable String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PartAnswer(@Nullable String code, @Nullable Money premium) {}
}
