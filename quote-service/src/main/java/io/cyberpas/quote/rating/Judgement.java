package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.Calculation.Chosen;
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

    Optional<Chosen> judgedBase() {
        return Optional.ofNullable(basePremium).map(money -> new Chosen(money.amount(), by));
    }

    Optional<Chosen> judgedRecords() {
        return Optional.ofNullable(recordsFactor).map(factor -> new Chosen(factor, by));
    }
}
