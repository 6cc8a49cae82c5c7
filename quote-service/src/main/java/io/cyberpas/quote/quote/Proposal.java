package io.cyberpas.quote.quote;

import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Cover;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/**
 * What is to be insured, and under which version of product and tariff.
 *
 * @param product the product
 * @param productVersion its version, which the quote keeps
 * @param tariffVersion the tariff that prices it
 * @param insured the company
 * @param cover the time to be insured
 * @param security how well the company is protected
 * @param parts the coverage parts wanted, at least one
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) ProductCode product,
        @Column(name = "product_version") String productVersion,
        @Column(name = "tariff_version") String tariffVersion,
        @Embedded Insured insured,
        @Embedded Cover cover,
        @Embedded Security security,
        @Enumerated(EnumType.STRING) @Column(name = "parts") Set<CoveragePart> parts) {

    /** Keeps its own copy of the parts. */
    public Proposal {
        parts = Set.copyOf(parts);
    }

    static Proposal of(Submission submission, Product product) {
        return new Proposal(
                product.code(),
                product.version(),
                product.tariffVersion(),
                submission.insured(),
                submission.cover(),
                submission.security(),
                submission.parts().isEmpty() ? product.defaultParts() : submission.parts());
    }

    /** What rating and underwriting need to know of it. */
    public CompanyRisk risk() {
        return new CompanyRisk(
                insured.annualSales(),
                insured.dataSubjects(),
                insured.industry(),
                security.controls(),
                security.openKnownExploitedVulnerability(),
                security.externalRating());
    }
}
