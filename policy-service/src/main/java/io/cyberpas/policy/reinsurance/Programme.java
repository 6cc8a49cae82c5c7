package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The treaties under which a policy falls, in the order in which they are applied: retention share and pool first, then
 * quota share, then excess of loss on what is left, per risk before per event.
 */
public record Programme(Currency currency, List<Treaty> treaties) {

    /** Keeps its own copy. */
    public Programme {
        treaties = List.copyOf(treaties);
    }

    /** The treaties of a kind, lower layers first. */
    public List<Treaty> of(TreatyKind kind) {
        return treaties.stream().filter(treaty -> treaty.kind() == kind).toList();
    }

    /** What the proportional treaties take of premium and loss of a policy with that sum insured. */
    List<Cut> shares(Money sumInsured) {
        return sharesAndRest(sumInsured).cuts();
    }

    /** What all treaties take of the premium: the shares, and of the rest the rates of all layers. */
    List<Cut> premiumCuts(Money sumInsured) {
        Shares shares = sharesAndRest(sumInsured);
        List<Cut> cuts = new ArrayList<>(shares.cuts());
        for (Treaty treaty : treaties) {
            if (treaty.terms() instanceof ExcessTerms excess) {
                split(cuts, treaty, shares.rest().multiply(excess.premiumRate()));
            }
        }
        return cuts;
    }

    /**
     * Divides an amount among the reinsurers.
     *
     * @return an amount for each cut; what is missing to the whole stays with the insurer
     */
    static List<Money> amounts(Money whole, List<Cut> cuts) {
        List<BigDecimal> fractions =
                new ArrayList<>(cuts.stream().map(Cut::fraction).toList());
        BigDecimal ceded = fractions.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        fractions.add(BigDecimal.ONE.subtract(ceded));
        return Apportionment.of(whole, fractions).subList(0, cuts.size());
    }

    private record Shares(List<Cut> cuts, BigDecimal rest) {}

    private Shares sharesAndRest(Money sumInsured) {
        List<Cut> cuts = new ArrayList<>();
        BigDecimal rest = BigDecimal.ONE;
        for (Treaty treaty : treaties) {
            if (treaty.terms() instanceof ProportionalTerms proportional) {
                BigDecimal exposed = sumInsured.amount().multiply(rest);
                BigDecimal taken = rest.multiply(proportional.shareOf(exposed), MathContext.DECIMAL64);
                split(cuts, treaty, taken);
                rest = rest.subtract(taken);
            }
        }
        return new Shares(cuts, rest);
    }

    private static void split(List<Cut> cuts, Treaty treaty, BigDecimal fraction) {
        for (Participation participation : treaty.reinsurers()) {
            cuts.add(new Cut(
                    treaty,
                    participation.reinsurer(),
                    fraction.multiply(participation.share(), MathContext.DECIMAL64)));
        }
    }
}
