package io.cyberpas.benchmark.guidance;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Catalogue;
import io.cyberpas.quote.catalogue.CatalogueBuilder;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.guidance.Adviser;
import io.cyberpas.quote.guidance.Company;
import io.cyberpas.quote.guidance.Enquiry;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.GuidanceModel;
import io.cyberpas.quote.guidance.GuidanceModels;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.DerivedTariff;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A whole answer, from the enquiry to the curve, the premiums and the reasons, by one thread; each with other dice. */
@State(Scope.Thread)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 5)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GuidanceBenchmark {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private final Adviser adviser = adviser();
    private long seed;

    /** Who asks. */
    @Param({"SHOP", "CLINIC", "TELECOM"})
    public Asking company = Asking.SHOP;

    /** How many years are simulated. */
    @Param({"100000", "1000000"})
    public int years;

    /** Companies that differ in size, in data and in how often something happens. */
    public enum Asking {
        SHOP("3000000000", 50_000, Industry.RETAIL, Set.of()),
        CLINIC("20000000000", 300_000, Industry.HEALTH, EnumSet.of(Control.MFA, Control.OFFLINE_BACKUP, Control.EDR)),
        TELECOM("300000000000", 4_000_000, Industry.INFORMATION, Set.of());

        private final Company company;

        Asking(String sales, long dataSubjects, Industry industry, Set<Control> controls) {
            this.company =
                    new Company(Money.of(sales, "KRW"), dataSubjects, industry, controls, BodySegment.PRIVATE_BODY);
        }
    }

    /** The answer. */
    @Benchmark
    public Guidance advise() {
        return adviser.advise(new Enquiry(company.company, FROM, null, null, null, null, years, seed++));
    }

    private static Adviser adviser() {
        CatalogueBuilder builder = new CatalogueBuilder(Set.of("standard-2026-01"));
        builder.tariff("tariff", read("tariffs/enterprise-2026-01.yaml", CompanyTariff.class));
        builder.derivedTariff("tariff", read("tariffs/sme-2026-01.yaml", DerivedTariff.class));
        for (String name : List.of("sme", "enterprise")) {
            builder.product(name, read("products/%s-cyber-2026-01.yaml".formatted(name), Product.class));
        }
        Catalogue catalogue = builder.build();
        Obligations obligations = new Obligations();
        obligations.add("law", read("obligations/kr-pipa-2024.yaml", ObligationRule.class));
        GuidanceModels models =
                new GuidanceModels(List.of(read("guidance/guidance-2026-01.yaml", GuidanceModel.class)));
        return new Adviser(models, catalogue, catalogue, obligations);
    }

    private static <T> T read(String file, Class<T> type) {
        return DataFiles.read(file, type);
    }
}
