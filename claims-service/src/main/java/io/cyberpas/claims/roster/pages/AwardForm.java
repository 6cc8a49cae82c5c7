package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.roster.AwardTerms;
import io.cyberpas.claims.roster.DataCategories;
import io.cyberpas.claims.roster.DataCategories.DataCategory;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of awards: one amount for everybody, one for each category in their order, and the expected participation. */
final class AwardForm {

    @RestForm
    @Nullable
    String perHead;

    @RestForm
    @Nullable
    String perHeadCurrency;

    @RestForm
    List<String> category = List.of();

    @RestForm
    @Nullable
    String participationPercent;

    AwardTerms terms(DataCategories categories) {
        Money everybody = FormMoney.money("perHead", perHead, perHeadCurrency);
        TreeMap<String, Money> amounts = new TreeMap<>();
        List<DataCategory> all = categories.all();
        for (int i = 0; i < Math.min(all.size(), category.size()); i++) {
            if (!category.get(i).isBlank()) {
                amounts.put(all.get(i).code(), FormMoney.money("category", category.get(i), perHeadCurrency));
            }
        }
        return new AwardTerms(everybody, amounts, percent());
    }

    private @Nullable BigDecimal percent() {
        if (participationPercent == null || participationPercent.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(participationPercent.strip());
        } catch (NumberFormatException _) {
            throw new InvalidInputException(
                    new FieldProblem("$.participationPercent", "is no number", "0 to 100, two decimals"));
        }
    }
}
