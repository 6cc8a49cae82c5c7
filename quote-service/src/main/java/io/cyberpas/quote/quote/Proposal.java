package io.cyberpas.quote.quote;

import static java.util.Objects.requireNonNull;

import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.rating.HouseholdRisk;
import io.cyberpas.quote.rating.Risk;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be insured, complete and checked, and under which versions of product, tariff and questionnaire.
 *
 * @param product the product
 * @param productVersion its version, which the quote keeps
 * @param tariffVersion the tariff that prices it
 * @param questionnaireVersion the questionnaire that was answered
 * @param currency currency of all its amounts
 * @param segment where its capacity is counted
 * @param insured who is to be insured
 * @param cover the time to be insured
 * @param security how well a company is protected; null for households
 * @param parts the coverage parts wanted, at least one
 * @param riderTo number of the policy that this is to be a rider of; null for standalone cover
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) ProductCode product,
        @Column(name = "product_version") String productVersion,
        @Column(name = "tariff_version") String tariffVersion,
        @Column(name = "questionnaire_version") String questionnaireVersion,
        Currency currency,
        @Enumerated(EnumType.STRING) Segment segment,
        @Embedded Insured insured,
        @Embedded Cover cover,
        @Embedded @Nullable Security security,
        @Enumerated(EnumType.STRING) Set<CoveragePart> parts,
        @Column(name = "rider_to") @Nullable String riderTo) {

    /** Keeps its own copy of the parts. */
    public Proposal {
        parts = Set.copyOf(parts);
    }

    /** Of an application in which {@link ApplicationRules} found nothing missing and nothing wrong. */
    static Proposal of(Application application, Product product, Questionnaire questionnaire) {
        Cover cover = new Cover(requireNonNull(application.coverFrom()), requireNonNull(application.coverTo()));
        return new Proposal(
                product.code(),
                product.version(),
                product.tariffVersion(),
                product.questionnaireVersion(),
                product.currency(),
                product.segment(),
                insured(application.insured()),
                cover,
                security(application, cover, questionnaire),
                application.parts().isEmpty() ? product.defaultParts() : application.parts(),
                application.riderTo());
    }

    private static Insured insured(Applicant applicant) {
        String country = requireNonNull(applicant.country());
        String number = applicant.businessRegistrationNumber();
        return new Insured(
                requireNonNull(applicant.name()),
                number == null ? null : BusinessRegistrationNumber.canonical(country, number),
                applicant.birthDate(),
                country,
                applicant.industry(),
                applicant.annualSales(),
                applicant.dataSubjects(),
                applicant.members());
    }

    private static @Nullable Security security(Application application, Cover cover, Questionnaire questionnaire) {
        Integer rating = application.externalRating();
        return rating == null
                ? null
                : new Security(
                        questionnaire.controls(application.answers(), cover.from()),
                        questionnaire.declaresKnownExploited(application.answers())
                                || application.findings().stream()
                                        .anyMatch(finding -> finding.open() && finding.knownExploited()),
                        rating);
    }

    /** What rating and underwriting need to know of it. */
    public Risk risk() {
        if (security == null) {
            return new HouseholdRisk(insured.members() == null ? 1 : insured.members());
        }
        return new CompanyRisk(
                requireNonNull(insured.annualSales()),
                requireNonNull(insured.dataSubjects()),
                requireNonNull(insured.industry()),
                security.controls(),
                security.openKnownExploitedVulnerability(),
                security.externalRating());
    }

    /** The parts wanted as the product offers them, in the product's order. */
    public List<PartOffer> offers(Product product) {
        return product.parts().stream()
                .filter(offer -> parts.contains(offer.part()))
                .toList();
    }
}
