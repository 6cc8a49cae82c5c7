package io.cyberpas.policy.policy.adapter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of a quote; every field may be missing until it has been looked at. */
@JsonIgnoreProperties(ignoreUnknown = true)
record QuoteAnswer(
        @Nullable String number,
        @Nullable String status,
        @Nullable String product,
        @Nullable String brokerage,
        @Nullable InsuredAnswer insured,
        @Nullable PeriodAnswer cover,
        @Nullable String tariffVersion,
        @Nullable MoneyAnswer eventLimit,
        @Nullable List<DependencyAnswer> dependencies,
        @Nullable OptionAnswer acceptedOption) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record InsuredAnswer(
            @Nullable String name,
            @Nullable String businessRegistrationNumber,
            @Nullable String birthDate,
            @Nullable String country,
            @Nullable String industry,
            @Nullable MoneyAnswer annualSales,
            @Nullable Long dataSubjects,
            @Nullable Long members) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DependencyAnswer(@Nullable String kind, @Nullable String provider) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PeriodAnswer(@Nullable String from, @Nullable String to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OptionAnswer(
            @Nullable MoneyAnswer limit,
            @Nullable MoneyAnswer retention,
            @Nullable MoneyAnswer premium,
            @Nullable List<PartAnswer> parts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PartAnswer(
            @Nullable String code,
            @Nullable String side,
            @Nullable String trigger,
            @Nullable MoneyAnswer limit,
            @Nullable MoneyAnswer retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable String retroactiveDate,
            @Nullable MoneyAnswer premium) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MoneyAnswer(@Nullable String amount, @Nullable String currency) {}
}
