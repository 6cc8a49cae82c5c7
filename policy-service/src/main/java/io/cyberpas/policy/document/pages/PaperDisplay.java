package io.cyberpas.policy.document.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.pages.PolicyMessages;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values look on documents. */
@TemplateExtension
class PaperDisplay {
    private static final String LOCALE = "locale";

    private PaperDisplay() {}

    /** The coverage parts that count against a clause. */
    static String limitedParts(LimitClause clause, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        Localized language = Localized.Literal.of(
                locale instanceof Locale known ? known.getLanguage() : Locale.ENGLISH.getLanguage());
        PolicyMessages words = MessageBundles.get(PolicyMessages.class, language);
        return clause.parts().isEmpty()
                ? MessageBundles.get(PaperMessages.class, language).wholePolicy()
                : clause.parts().stream().map(words::coverage).collect(Collectors.joining(", "));
    }

    /** By how much a transaction changed the premium of each part, in the order of the parts. */
    static List<PartPremium> partPremiums(PolicyTransaction transaction) {
        return transaction.premiumByPart().entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new PartPremium(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** By how much the premium of a part changed. */
    record PartPremium(CoverageCode code, Money change) {}

    /** What goes back to the policyholder where the premium falls. */
    static Money returned(Money premium) {
        return Money.zero(premium.currency()).minus(premium);
    }

    /** The parts of two terms side by side. */
    static List<PartPair> pairs(PolicyTerms expiring, PolicyTerms offered) {
        Map<CoverageCode, PartPair> pairs = new LinkedHashMap<>();
        expiring.parts().forEach(part -> pairs.put(part.code(), new PartPair(part.code(), part, null)));
        offered.parts()
                .forEach(part -> pairs.merge(
                        part.code(),
                        new PartPair(part.code(), null, part),
                        (before, after) -> new PartPair(part.code(), before.expiring(), after.offered())));
        return List.copyOf(pairs.values());
    }

    /** A coverage part before and after; null where it is not insured. */
    record PartPair(
            CoverageCode code,
            @Nullable CoveragePart expiring,
            @Nullable CoveragePart offered) {}
}
