package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.Circumstances;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.quote.Application.Applicant;
import java.time.LocalDate;
import java.util.Optional;

/** A compulsory policy must reach the amount that the law asks of its insured. */
final class StatutoryMinimum {

    private final Obligations obligations;

    StatutoryMinimum(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Refuses each option whose limit is below the minimum, and names the minimum. */
    void check(Application application, LocalDate from, FieldProblems problems) {
        minimumOf(application.insured(), from).ifPresent(minimum -> {
            for (int i = 0; i < application.options().size(); i++) {
                Money limit = application.options().get(i).limit();
                if (limit != null && limit.currency().equals(minimum.currency()) && minimum.isGreaterThan(limit)) {
                    problems.refuse(
                            "$.options[%d].limit".formatted(i),
                            "is below the minimum insured amount that the law asks for",
                            "at least %s %s"
                                    .formatted(
                                            minimum.currency(), minimum.amount().toPlainString()));
                }
            }
        });
    }

    private Optional<Money> minimumOf(Applicant insured, LocalDate from) {
        Money sales = insured.annualSales();
        Long subjects = insured.dataSubjects();
        return sales == null || subjects == null || !isSound(sales, subjects)
                ? Optional.empty()
                : obligations
                        .assess(Circumstances.ofCompany(sales, subjects, from))
                        .minimum();
    }

    /** Other figures are refused anyway. */
    private static boolean isSound(Money sales, long subjects) {
        return sales.isPositive()
                && sales.currency().getCurrencyCode().equals("KRW")
                && subjects >= 0
                && subjects <= Obligations.MOST_DATA_SUBJECTS;
    }
}
