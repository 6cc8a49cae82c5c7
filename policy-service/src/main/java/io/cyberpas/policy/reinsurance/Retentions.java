package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is left to the insurer of the loss of one event, by the treaties alone: no treaty has paid anything before. */
@ApplicationScoped
public class Retentions {

    private final Treaties treaties;

    /** What these treaties leave. */
    public Retentions(Treaties treaties) {
        this.treaties = treaties;
    }

    /**
     * Takes the losses of all policies that one event hits through retention share, pool, quota share, the layers per risk
     * and the layers per event. Where losses exceed the aggregate of a layer per risk, it goes to those that are given first.
     * Memory does not grow with the number of exposures.
     *
     * @param currency  of all exposures
     * @param exposures read once, in any number
     * @throws IllegalArgumentException if an exposure is in another currency
     */
    public NetLoss net(Currency currency, Iterable<Exposure> exposures) {
        Event event = new Event(currency);
        exposures.forEach(event::add);
        return event.net();
    }

    /** Policies that take part alike. */
    private record Likeness(Product product, LocalDate inception, Money sumInsured) {}

    private record Terms(Programme programme, List<Cut> shares) {}

    private final class Event {
        private static final int MOST_TERMS_KEPT = 10_000;

        private final Currency currency;
        private final Map<Likeness, Terms> terms = new HashMap<>();
        private final Map<TreatyKind, Money> ceded = new EnumMap<>(TreatyKind.class);
        private final Map<Treaty, Money> paidPerRisk = new LinkedHashMap<>();
        private final Map<Treaty, Money> subjectPerEvent = new LinkedHashMap<>();
        private Money gross;

        Event(Currency currency) {
            this.currency = currency;
            this.gross = Money.zero(currency);
            for (TreatyKind kind : TreatyKind.values()) {
                ceded.put(kind, gross);
            }
        }

        void add(Exposure exposure) {
            Terms applied = terms(exposure);
            BigDecimal policies = BigDecimal.valueOf(exposure.policies());
            gross = gross.plus(times(exposure.loss(), policies));
            Money retained = exposure.loss();
            List<Money> shares = Programme.amounts(exposure.loss(), applied.shares());
            for (int i = 0; i < shares.size(); i++) {
                Money share = shares.get(i);
                cede(applied.shares().get(i).treaty().kind(), times(share, policies));
                retained = retained.minus(share);
            }
            Money subject = times(retained, policies);
            for (Treaty treaty : applied.programme().of(TreatyKind.PER_RISK_EXCESS)) {
                Money demanded = times(treaty.excess().layer(retained), policies);
                Money before = paidPerRisk.getOrDefault(treaty, Money.zero(currency));
                Money paid = demanded.min(treaty.excess().aggregate().minus(before));
                paidPerRisk.put(treaty, before.plus(paid));
                cede(TreatyKind.PER_RISK_EXCESS, paid);
                subject = subject.minus(paid);
            }
            for (Treaty treaty : applied.programme().of(TreatyKind.PER_EVENT_EXCESS)) {
                subjectPerEvent.merge(treaty, subject, Money::plus);
            }
        }

        NetLoss net() {
            Money reinstatements = Money.zero(currency);
            for (Map.Entry<Treaty, Money> perRisk : paidPerRisk.entrySet()) {
                reinstatements =
                        reinstatements.plus(perRisk.getKey().excess().reinstatementPremium(perRisk.getValue()));
            }
            for (Map.Entry<Treaty, Money> perEvent : subjectPerEvent.entrySet()) {
                ExcessTerms excess = perEvent.getKey().excess();
                Money paid = excess.layer(perEvent.getValue());
                cede(TreatyKind.PER_EVENT_EXCESS, paid);
                reinstatements = reinstatements.plus(excess.reinstatementPremium(paid));
            }
            Money net = gross;
            for (Money part : ceded.values()) {
                net = net.minus(part);
            }
            return new NetLoss(gross, ceded, net, reinstatements);
        }

        private void cede(TreatyKind kind, Money amount) {
            ceded.merge(kind, amount, Money::plus);
        }

        private Terms terms(Exposure exposure) {
            Likeness likeness = new Likeness(exposure.product(), exposure.inception(), exposure.sumInsured());
            Terms known = terms.get(likeness);
            if (known != null) {
                return known;
            }
            Programme programme = treaties.programme(exposure.product(), currency, exposure.inception());
            Terms found = new Terms(programme, programme.shares(exposure.sumInsured()));
            if (terms.size() < MOST_TERMS_KEPT) {
                terms.put(likeness, found);
            }
            return found;
        }

        private static Money times(Money amount, BigDecimal policies) {
            return amount.times(policies, RoundingMode.UNNECESSARY);
        }
    }
}
