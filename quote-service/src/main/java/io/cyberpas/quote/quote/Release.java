package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.Judgement;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an underwriter releases a referral.
 *
 * @param basePremium judged base premium, exactly where the tariff has none
 * @param recordsFactor judged records factor, exactly where the tariff has none
 * @param reason why
 */
public record Release(@Nullable Money basePremium, @Nullable BigDecimal recordsFactor, String reason) {

    Judgement judgedBy(Actor underwriter) {
        return new Judgement(basePremium, recordsFactor, underwriter.subject());
    }
}
