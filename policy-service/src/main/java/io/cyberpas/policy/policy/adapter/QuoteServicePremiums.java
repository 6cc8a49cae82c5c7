package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.UnavailableException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.TermFields;
import io.cyberpas.policy.policy.change.Premiums;
import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.policy.change.PricingDemand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Premiums as the quote service makes them, at most 500 at a time. */
@ApplicationScoped
class QuoteServicePremiums implements Premiums {
    private static final String SERVICE = "quote-service";
    private static final int MOST_ITEMS = 500;

    private final QuoteServiceApi api;

    QuoteServicePremiums(@RestClient QuoteServiceApi api) {
        this.api = api;
    }

    @Override
    public List<Price> price(List<PricingDemand> demands) {
        List<Price> prices = new ArrayList<>();
        for (int from = 0; from < demands.size(); from += MOST_ITEMS) {
            prices.addAll(ask(demands.subList(from, Math.min(from + MOST_ITEMS, demands.size()))));
        }
        return prices;
    }

    private List<Price> ask(List<PricingDemand> demands) {
        List<Repricing.Item> items =
                demands.stream().map(QuoteServicePremiums::item).toList();
        try {
            List<Repricing.ItemAnswer> answers =
                    api.reprice(new Repricing.Request(items)).items();
            if (answers == null || answers.size() != items.size()) {
                throw new UnavailableException(
                        SERVICE, new IllegalStateException("The answer does not hold a price for each item"));
            }
            return answers.stream().map(QuoteServicePremiums::price).toList();
        } catch (ClientErrorException e) {
            if (e.getResponse().getStatus() == 400) {
                throw new ConflictException("The quote service cannot price these terms");
            }
            throw new UnavailableException(SERVICE, e);
        } catch (WebApplicationException | ProcessingException | FaultToleranceException e) {
            throw new UnavailableException(SERVICE, e);
        }
    }

    private static Repricing.Item item(PricingDemand demand) {
        Map<CoverageCode, Money> none = new EnumMap<>(CoverageCode.class);
        TermFields.insuredParts(demand.fields()).forEach(part -> none.put(part, Money.zero(demand.currency())));
        PolicyTerms terms = TermFields.terms(demand.fields(), demand.currency(), "", none);
        Insured insured = terms.insured();
        long persons = insured.members() == null ? 1 : insured.members();
        return new Repricing.Item(
                demand.policyNumber(),
                demand.quoteNumber(),
                demand.tariffOn(),
                new Repricing.Period(demand.period().from(), demand.period().to()),
                new Repricing.InsuredChanges(
                        insured.annualSales(), insured.dataSubjects(), insured.members(), insured.industry()),
                ofOne(terms.aggregateLimit(), persons),
                terms.retention(),
                terms.parts().stream().map(part -> part(part, persons)).toList());
    }

    private static Repricing.Part part(CoveragePart part, long persons) {
        return new Repricing.Part(
                part.code().name(), ofOne(part.limit(), persons), part.retention(), part.waitingPeriodHours());
    }

    /** Limits are quoted for one person; a policy of a platform's members promises them to each. */
    private static Money ofOne(Money limit, long persons) {
        BigDecimal share = limit.amount()
                .divide(BigDecimal.valueOf(persons), limit.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Money.of(share, limit.currency());
    }

    private static Price price(Repricing.ItemAnswer answer) {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        for (Repricing.PartAnswer part : Objects.requireNonNullElse(answer.parts(), List.<Repricing.PartAnswer>of())) {
            premiums.put(CoverageCode.valueOf(String.valueOf(part.code())), Objects.requireNonNull(part.premium()));
        }
        List<String> reasons = Stream.ofNullable(answer.reasons())
                .flatMap(List::stream)
                .map(reason -> String.valueOf(reason.text() == null ? reason.code() : reason.text()))
                .collect(Collectors.toList());
        return new Price(
                Price.Outcome.valueOf(String.valueOf(answer.outcome())), reasons, answer.tariffVersion(), premiums);
    }
}
