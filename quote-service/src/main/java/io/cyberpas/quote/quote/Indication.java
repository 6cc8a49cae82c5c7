package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.rating.Worksheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application would cost as far as it goes. It binds nobody.
 *
 * @param options the options that the product offers, with their premiums
 * @param assumed paths of the fields that were not said, or impossible, and had to be assumed
 * @param problems all that is missing or wrong before the application can be submitted
 */
public record Indication(List<IndicatedOption> options, List<String> assumed, List<FieldProblem> problems) {

    /** Keeps its own copies. */
    public Indication {
        options = List.copyOf(options);
        assumed = List.copyOf(assumed);
        problems = List.copyOf(problems);
    }

    /**
     * One combination.
     *
     * @param number its place among the application's options, from 1 on
     * @param limit annual aggregate limit
     * @param retention retention for each claim
     * @param worksheet its premium, explained; null while too little is known or the tariff has no figure
     */
    public record IndicatedOption(
            int number,
            Money limit,
            Money retention,
            @Nullable Worksheet worksheet) {}
}
