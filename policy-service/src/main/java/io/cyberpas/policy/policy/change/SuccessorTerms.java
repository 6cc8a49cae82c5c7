package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a policy that is to follow another: those of the other, and what changes of them. Retroactive dates are terms
 * like any other, so that claims-made cover goes on without a gap.
 *
 * @param policyNumber the policy that is followed
 * @param quoteNumber  the quote that describes the risk
 * @param period       of the policy that follows
 * @param fields       the terms, in the form of {@link TermFields}
 * @param changes      what is another in them than in the policy that is followed
 */
public record SuccessorTerms(
        String policyNumber,
        String quoteNumber,
        Currency currency,
        CoverPeriod period,
        Map<String, @Nullable String> fields,
        List<TermChange> changes) {

    /** Keeps what is said from being changed. */
    public SuccessorTerms {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        changes = List.copyOf(changes);
    }

    /** The terms of a version, as they are. */
    public static SuccessorTerms of(PolicyVersion version, CoverPeriod period) {
        Policy policy = version.policy();
        PolicyTerms terms = version.terms();
        return new SuccessorTerms(
                policy.number(),
                policy.quoteNumber(),
                terms.premium().currency(),
                period,
                TermFields.of(terms),
                List.of());
    }

    /**
     * The same with further changes, if there are any.
     *
     * @throws InvalidInputException if a value cannot be
     */
    public SuccessorTerms with(EndorsedTerms terms) {
        SuccessorTerms changed = with(EndorsedFields.perhaps(terms, period.from(), fields, currency));
        TermsRule.require(changed.fields);
        return changed;
    }

    /** The same with further changes, made before. */
    public SuccessorTerms with(List<TermChange> further) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(fields);
        further.forEach(change -> changed.put(change.field(), change.value()));
        List<TermChange> all = new ArrayList<>(changes);
        all.removeIf(
                before -> further.stream().anyMatch(change -> change.field().equals(before.field())));
        all.addAll(further);
        return new SuccessorTerms(policyNumber, quoteNumber, currency, period, changed, all);
    }

    /** What is asked of the quote service: the premium by the tariff of the first day. */
    public PricingDemand demand() {
        return new PricingDemand(policyNumber, quoteNumber, period.from(), period, currency, fields);
    }

    /**
     * The price, if the terms can be sold at it, perhaps by a senior underwriter only.
     *
     * @throws ConflictException if they cannot
     */
    public Price sellable(Price price) {
        return Pricing.sellable(policyNumber, price);
    }

    /** Whether a price names the premium of each insured part, and so of the whole. */
    public boolean isPricedBy(Price price) {
        return price.tariffVersion() != null && price.premiums().keySet().containsAll(TermFields.insuredParts(fields));
    }

    /** The terms without any premium, where there is none yet. */
    public PolicyTerms unpriced() {
        Map<CoverageCode, Money> none = new EnumMap<>(CoverageCode.class);
        TermFields.insuredParts(fields).forEach(part -> none.put(part, Money.zero(currency)));
        return TermFields.terms(fields, currency, "", none);
    }

    /** The terms with their premium. */
    public PolicyTerms at(Price price) {
        return TermFields.terms(fields, currency, Objects.requireNonNull(price.tariffVersion()), price.premiums());
    }
}
