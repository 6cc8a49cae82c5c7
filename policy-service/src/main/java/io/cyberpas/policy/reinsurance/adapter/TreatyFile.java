package io.cyberpas.policy.reinsurance.adapter;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.reinsurance.ExcessTerms;
import io.cyberpas.policy.reinsurance.Participation;
import io.cyberpas.policy.reinsurance.ProportionalTerms;
import io.cyberpas.policy.reinsurance.Reinsurer;
import io.cyberpas.policy.reinsurance.Treaty;
import io.cyberpas.policy.reinsurance.TreatyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** A file of treaties and of those who take part in them, as it stands in YAML. */
record TreatyFile(List<Reinsurer> reinsurers, List<Share> proportional, List<Layer> excess) {

    /** A treaty as it is written. */
    sealed interface Entry permits Share, Layer {

        String code();

        /** @throws IllegalArgumentException naming what contradicts itself */
        Treaty treaty();
    }

    /** A share of every premium and loss. */
    record Share(
            String code,
            TreatyKind kind,
            Bilingual name,
            Source source,
            LocalDate inceptionFrom,
            LocalDate inceptionTo,
            Currency currency,
            Set<Product> products,
            BigDecimal share,
            BigDecimal commission,
            BigDecimal maximumPerRisk,
            List<Participation> reinsurers)
            implements Entry {

        @Override
        public Treaty treaty() {
            ProportionalTerms terms = new ProportionalTerms(share, commission, Money.of(maximumPerRisk, currency));
            return new Treaty(
                    code, kind, name, source, inceptionFrom, inceptionTo, currency, products, terms, reinsurers);
        }
    }

    /** A layer. */
    record Layer(
            String code,
            TreatyKind kind,
            Bilingual name,
            Source source,
            LocalDate inceptionFrom,
            LocalDate inceptionTo,
            Currency currency,
            Set<Product> products,
            BigDecimal deductible,
            BigDecimal limit,
            List<BigDecimal> reinstatements,
            BigDecimal rateOnLine,
            BigDecimal expectedNetPremium,
            List<Participation> reinsurers)
            implements Entry {

        @Override
        public Treaty treaty() {
            ExcessTerms terms = new ExcessTerms(
                    Money.of(deductible, currency),
                    Money.of(limit, currency),
                    reinstatements,
                    rateOnLine,
                    Money.of(expectedNetPremium, currency));
            return new Treaty(
                    code, kind, name, source, inceptionFrom, inceptionTo, currency, products, terms, reinsurers);
        }
    }
}
