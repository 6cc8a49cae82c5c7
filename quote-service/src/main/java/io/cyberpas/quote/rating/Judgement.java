package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures an underwriter judged because the tariff has none.
 *
 * @param basePremium premium of all parts for the tariff's base limit
 * @param recordsFactor factor for the number of data subjects
 * @param by who judged
 */
public record Judgement(
        @Nullable Money basePremium, @Nullable BigDecimal recordsFactor, String by) {

    Optional<Factor> judgedBase() {
        return Optional.ofNullable(basePremium).map(money -> Factor.judged(StepCode.BASE, money.amount(), by));
    }

    Optional<Factor> judgedRecords() {
        return Optional.ofNullable(recordsFactor).map(factor -> Factor.judged(StepCode.RECORDS, factor, by));
    }
}
