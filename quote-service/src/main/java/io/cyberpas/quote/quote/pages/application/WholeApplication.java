package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.questionnaire.pages.SectionFields;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Quote;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application to be read as a whole.
 *
 * @param quote the quote
 * @param registrationNumber registration number, masked for who does not need it
 * @param seesPersonalData whether the reader sees a birth date
 * @param edition what it was filled in for; null if the draft names no product that is on sale
 * @param mayContinue whether the reader may go on filling it in
 */
public record WholeApplication(
        Quote quote,
        @Nullable String registrationNumber,
        boolean seesPersonalData,
        @Nullable Edition edition,
        boolean mayContinue) {

    /** What was said. */
    public Application application() {
        return quote.application();
    }

    /** The questions that are asked under the answers, with these. */
    public List<SectionFields> sections() {
        return edition == null
                ? List.of()
                : SectionFields.of(
                        edition.questionnaire(),
                        application().answers(),
                        edition.product().currency());
    }

    /** The coverage parts that are wanted, as the product offers them. */
    public List<PartOffer> parts() {
        if (edition == null) {
            return List.of();
        }
        Product product = edition.product();
        Set<CoveragePart> wanted = application().parts().isEmpty()
                ? product.defaultParts()
                : application().parts();
        return product.parts().stream()
                .filter(offer -> wanted.contains(offer.part()))
                .toList();
    }

    /** Whether there is a rating and findings. */
    public boolean isCompany() {
        return edition != null && edition.insuresCompanies();
    }
}
