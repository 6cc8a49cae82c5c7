package io.cyberpas.quote.quote;

import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.Circumstances;
import io.cyberpas.quote.compulsory.Obligations;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compulsory policy must reach the amount that the law asks of its insured. */
public final class StatutoryMinimum {

    private final Obligations obligations;

    /** By the duties to insure. */
    public StatutoryMinimum(Obligations obligations) {
        this.obligations = obligations;
    }

    /** The amount that a company must insure on a day; empty if it need not, or its figures are missing or impossible. */
    public Optional<Money> of(@Nullable Money sales, @Nullable Long subjects, LocalDate on) {
        return sales == null || subjects == null || !isSound(sales, subjects)
                ? Optional.empty()
                : obligations
                        .assess(Circumstances.ofCompany(sales, subjects, on))
                        .minimum();
    }

    /** Refuses each option whose limit is below the minimum, and names the minimum. */
    void check(Application application, LocalDate from, FieldProblems problems) {
        Application.Applicant insured = application.insured();
        of(insured.annualSales(), insured.dataSubjects(), from).ifPresent(minimum -> {
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

    /** Other figures are refused anyway. */
    private static boolean isSound(Money sales, long subjects) {
        return sales.isPositive()
                && sales.currency().getCurrencyCode().equals("KRW")
                && subjects >= 0
                && subjects <= Persons.MOST;
    }
}
