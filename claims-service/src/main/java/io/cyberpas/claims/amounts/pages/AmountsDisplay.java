package io.cyberpas.claims.amounts.pages;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessment;
import io.cyberpas.claims.quantum.CostAssessment;
import io.cyberpas.claims.quantum.CostCut;
import io.cyberpas.claims.quantum.CostItem;
import io.cyberpas.platform.money.Money;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as the amounts pages show them. */
@TemplateExtension
final class AmountsDisplay {

    private AmountsDisplay() {}

    /** The assessment of an invoice; null while there is none. */
    static @Nullable CostAssessment made(CostItem item) {
        return item.assessment().orElse(null);
    }

    /** The assessment of a demand; null while there is none. */
    static @Nullable LiabilityAssessment made(Demand demand) {
        return demand.assessment().orElse(null);
    }

    /** What is awarded per head; null where the demand has no roster. */
    static @Nullable Money perHead(Demand demand) {
        return demand.awardPerHead().orElse(null);
    }

    /** What the form of an assessment suggests: what was assessed before, else what is claimed. */
    static Money suggested(CostItem item) {
        return item.assessment()
                .map(CostAssessment::amount)
                .orElse(item.invoice().claimed());
    }

    /** What the form of an assessment suggests: what was assessed before, else what is demanded. */
    static Money suggested(Demand demand) {
        return demand.assessment().map(LiabilityAssessment::amount).orElse(demand.demanded());
    }

    /** Why something may be cut from an invoice; {@code cutKinds:all} in templates. */
    @TemplateExtension(namespace = "cutKinds")
    static List<CostCut.Kind> all() {
        return List.of(CostCut.Kind.values());
    }

    /** An amount of a worksheet in a currency. */
    static Money of(BigDecimal amount, String currency) {
        return Money.of(amount, Currency.getInstance(currency));
    }

    /** Several texts on one line. */
    static String joined(List<String> texts) {
        return String.join(", ", texts);
    }
}
