package io.cyberpas.quote.guidance;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The model that is delivered, and companies that ask. */
final class Models {

    static final String FILE = "guidance/guidance-2026-01.yaml";
    static final GuidanceModel MODEL = DataFiles.read(FILE, GuidanceModel.class);
    static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final String LAW = "obligations/kr-pipa-2024.yaml";

    private Models() {}

    static Adviser adviser() {
        return adviser(MODEL);
    }

    static Adviser adviser(GuidanceModel model) {
        Obligations obligations = new Obligations();
        obligations.add(LAW, DataFiles.read(LAW, ObligationRule.class));
        return new Adviser(new GuidanceModels(List.of(model)), Files.catalogue(), Files.catalogue(), obligations);
    }

    /** A shop with sales of KRW 3bn and 50,000 customers. */
    static Company shop() {
        return company(3_000_000_000L, 50_000);
    }

    static Company company(long sales, long dataSubjects) {
        return new Company(
                won(sales), dataSubjects, Industry.RETAIL, Set.of(), BodySegment.INFORMATION_SERVICE_PROVIDER);
    }

    static Enquiry enquiry(Company company) {
        return new Enquiry(company, FROM, null, null, null, null, GuidanceModel.FEWEST_YEARS, null);
    }

    static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
