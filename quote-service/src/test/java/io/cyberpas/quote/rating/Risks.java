package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Risks that read aloud. */
public final class Risks {

    public static final Cover YEAR = new Cover(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1));
    public static final Set<Control> SOME_CONTROLS =
            EnumSet.of(Control.MFA, Control.PATCHING, Control.OFFLINE_BACKUP, Control.ISMS_P);

    private Risks() {}

    /** An information company with sales of KRW 60bn and 90,000 data subjects. */
    public static CompanyRisk midSizedCompany() {
        return company(60_000_000_000L, 90_000);
    }

    /** A telecom company with sales of KRW 23 trillion and 12 million data subjects. */
    public static CompanyRisk telecom() {
        return company(23_000_000_000_000L, 12_000_000);
    }

    public static CompanyRisk company(long sales, long dataSubjects) {
        return new CompanyRisk(won(sales), dataSubjects, Industry.INFORMATION, SOME_CONTROLS, false, 72);
    }

    public static RatingInput input(CompanyRisk risk, long limit, long retention) {
        return new RatingInput(risk, YEAR, Files.PRODUCT.parts(), won(limit), won(retention), null, List.of());
    }

    public static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
