package io.cyberpas.policy.register.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.Disclosure;
import io.cyberpas.policy.register.CompanyNumber;
import io.cyberpas.policy.register.CoverGap;
import io.cyberpas.policy.register.RegisterEntry;
import io.cyberpas.policy.register.RegisterStatistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the register shows over REST. */
final class RegisterViews {

    private RegisterViews() {}

    @Schema(name = "CompulsoryCompany")
    record CompanyView(
            @Schema(examples = "한빛정보통신 주식회사") String name,

            @Schema(description = "Masked for readers who do not need it", examples = "123-45-67890")
            String businessRegistrationNumber) {

        static CompanyView of(String name, String number, Actor reader) {
            return new CompanyView(name, Disclosure.registrationNumber(CompanyNumber.written(number), reader));
        }
    }

    @Schema(name = "CompulsoryPolicy", description = "A policy that counts towards a duty to insure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            @Schema(examples = "P-2026-000001") String policyNumber,

            @Schema(description = "The duty under which it is registered", examples = "KR-PIPA-39-7")
            String duty,

            Product product,
            CompanyView company,
            LocalDate from,

            @Schema(description = "First day after the agreed period")
            LocalDate to,

            @Nullable @Schema(description = "First day no longer covered, where cover ended early")
            LocalDate endedOn,

            @Schema(description = "Whether the day asked for is covered")
            boolean covered,

            @Nullable @Schema(description = "The limit that counts on that day, or on the covered day nearest to it")
            Money limit,

            Money premium) {

        static EntryView of(RegisterEntry entry, Actor reader) {
            return new EntryView(
                    entry.policyNumber(),
                    entry.rule(),
                    entry.product(),
                    CompanyView.of(entry.companyName(), entry.companyNumber(), reader),
                    entry.from(),
                    entry.to(),
                    entry.endedOn(),
                    entry.covered(),
                    entry.limit(),
                    entry.premium());
        }
    }

    @Schema(name = "CoverGap", description = "Days of a company that no compulsory policy covers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapView(
            CompanyView company,

            @Nullable @Schema(description = "The policy whose cover ended before")
            String policyNumber,

            LocalDate from,

            @Nullable @Schema(description = "First day with cover again; absent where no policy follows")
            LocalDate to) {

        static GapView of(CoverGap gap, Actor reader) {
            return new GapView(
                    CompanyView.of(gap.companyName(), gap.companyNumber(), reader),
                    gap.policyNumber(),
                    gap.from(),
                    gap.to());
        }
    }

    @Schema(name = "RegisterStatistics", description = "The compulsory policies that begin in a year")
    record StatisticsView(
            int year,
            @Schema(examples = "KR-PIPA-39-7") String duty,
            FiguresView total,
            List<MonthView> months,

            @Schema(description = "By annual sales of the company")
            List<BandView> bySales,

            @Schema(description = "By data subjects of the company")
            List<BandView> byDataSubjects) {

        static StatisticsView of(RegisterStatistics statistics) {
            return new StatisticsView(
                    statistics.year(),
                    statistics.rule(),
                    FiguresView.of(statistics.total()),
                    statistics.months().stream().map(MonthView::of).toList(),
                    statistics.bySales().stream().map(BandView::of).toList(),
                    statistics.byDataSubjects().stream().map(BandView::of).toList());
        }
    }

    @Schema(name = "RegisterFigures")
    record FiguresView(long policies, Money limits, Money premium) {

        static FiguresView of(RegisterStatistics.Figures figures) {
            return new FiguresView(figures.policies(), figures.limits(), figures.premium());
        }
    }

    @Schema(name = "RegisterMonth")
    record MonthView(@Schema(examples = "2026-12") String month, FiguresView figures) {

        static MonthView of(RegisterStatistics.Month month) {
            return new MonthView(month.month().toString(), FiguresView.of(month.figures()));
        }
    }

    @Schema(name = "RegisterBand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BandView(
            BigDecimal from,

            @Nullable @Schema(description = "Excluded; absent for the highest band")
            BigDecimal to,

            FiguresView figures) {

        static BandView of(RegisterStatistics.Band band) {
            return new BandView(band.from(), band.to(), FiguresView.of(band.figures()));
        }
    }
}
