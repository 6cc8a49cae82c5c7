package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.coverage.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All treaties there were, are and will be, and who takes part in them. */
public final class Treaties {

    /** The order in which treaties are applied. */
    static final Comparator<Treaty> ORDER = Comparator.comparing(Treaty::kind)
            .thenComparing(Treaties::attachment)
            .thenComparing(Treaty::code);

    private final Map<String, Reinsurer> reinsurers = new LinkedHashMap<>();
    private final Map<String, Treaty> treaties = new LinkedHashMap<>();

    /**
     * Adds a reinsurer.
     *
     * @throws ContradictionException if its code is taken
     */
    public void add(String file, Reinsurer reinsurer) {
        if (reinsurers.putIfAbsent(reinsurer.code(), reinsurer) != null) {
            throw contradiction(file, reinsurer.code(), "there is such a reinsurer already");
        }
    }

    /**
     * Adds a treaty.
     *
     * @throws ContradictionException if its code is taken, if it names a reinsurer that is not known, or if another treaty
     *                                takes the same part of the same policy
     */
    public void add(String file, Treaty treaty) {
        if (treaties.containsKey(treaty.code())) {
            throw contradiction(file, treaty.code(), "there is such a treaty already");
        }
        for (Participation participation : treaty.reinsurers()) {
            if (!reinsurers.containsKey(participation.reinsurer())) {
                throw contradiction(file, treaty.code(), "nobody knows the reinsurer " + participation.reinsurer());
            }
        }
        for (Treaty other : treaties.values()) {
            if (other.kind() == treaty.kind() && other.meets(treaty) && takeTheSame(other.terms(), treaty.terms())) {
                throw contradiction(
                        file, treaty.code(), "%s takes the same part of the same policies".formatted(other.code()));
            }
        }
        requireAffordable(file, treaty);
        treaties.put(treaty.code(), treaty);
    }

    /** All layers together must leave something of the net premium that pays for them. */
    private void requireAffordable(String file, Treaty treaty) {
        BigDecimal rates = rate(treaty);
        for (Treaty other : treaties.values()) {
            rates = other.meets(treaty) ? rates.add(rate(other)) : rates;
        }
        if (rates.compareTo(BigDecimal.ONE) >= 0) {
            throw contradiction(
                    file, treaty.code(), "with the other layers it takes %s of the net premium".formatted(rates));
        }
    }

    private static BigDecimal rate(Treaty treaty) {
        return treaty.terms() instanceof ExcessTerms excess ? excess.premiumRate() : BigDecimal.ZERO;
    }

    private static ContradictionException contradiction(String file, String thing, String contradiction) {
        return new ContradictionException(file, thing + ": " + contradiction);
    }

    /** Two shares of one kind always collide, two layers where they overlap. */
    private static boolean takeTheSame(TreatyTerms one, TreatyTerms other) {
        if (one instanceof ExcessTerms layer && other instanceof ExcessTerms next) {
            return next.top().isGreaterThan(layer.deductible()) && layer.top().isGreaterThan(next.deductible());
        }
        return true;
    }

    /** All treaties: by year, then in the order in which they are applied, lower layers first. */
    public List<Treaty> all() {
        return treaties.values().stream()
                .sorted(Comparator.comparing(Treaty::inceptionFrom)
                        .reversed()
                        .thenComparing(treaty -> treaty.currency().getCurrencyCode())
                        .thenComparing(ORDER))
                .toList();
    }

    private static BigDecimal attachment(Treaty treaty) {
        return treaty.terms() instanceof ExcessTerms excess
                ? excess.deductible().amount()
                : BigDecimal.ZERO;
    }

    /** The treaty of a code, if there is one. */
    public Optional<Treaty> find(String code) {
        return Optional.ofNullable(treaties.get(code));
    }

    /**
     * The treaty of a code.
     *
     * @throws AbsentException if there is none
     */
    public Treaty coded(String code) {
        return find(code).orElseThrow(() -> new AbsentException("treaty", code));
    }

    /** The treaties under which a policy falls. */
    public Programme programme(Product product, Currency currency, LocalDate inception) {
        return new Programme(
                currency,
                treaties.values().stream()
                        .filter(treaty -> treaty.takes(product, currency, inception))
                        .sorted(ORDER)
                        .toList());
    }

    /** Everybody who takes part in treaties. */
    public Collection<Reinsurer> reinsurers() {
        return Collections.unmodifiableCollection(reinsurers.values());
    }

    /** The name of a reinsurer in a language; its code where it is no longer known. */
    public String nameOf(String reinsurer, Locale language) {
        Reinsurer known = reinsurers.get(reinsurer);
        return known == null ? reinsurer : known.name().in(language);
    }
}
