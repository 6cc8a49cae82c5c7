package io.cyberpas.quote.guidance;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariffs;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product that suits a company, with the tariff that prices it.
 *
 * @param product product in the currency of the company's sales
 * @param tariff its tariff
 */
record Edition(Product product, CompanyTariff tariff) {

    /** The products guidance can be had for: those for any company. */
    private static final List<ProductCode> ADVISED = List.of(ProductCode.SME_CYBER, ProductCode.ENTERPRISE_CYBER);

    /**
     * The product that was asked for, otherwise the one for small companies where the company is small and it is on sale,
     * otherwise the one for companies.
     *
     * @throws InvalidInputException if nothing is on sale in the currency
     */
    static Edition of(Enquiry enquiry, GuidanceModel model, Products products, Tariffs tariffs) {
        ProductCode wanted = enquiry.product();
        if (wanted != null) {
            return wanted(wanted, enquiry, products, tariffs);
        }
        return onSale(ProductCode.SME_CYBER, enquiry, products, tariffs)
                .filter(small -> model.converted(enquiry.company().annualSales(), small.tariff())
                                .compareTo(model.smallCompanySales().value())
                        <= 0)
                .or(() -> onSale(ProductCode.ENTERPRISE_CYBER, enquiry, products, tariffs))
                .orElseThrow(() -> notOnSale(ADVISED, products));
    }

    private static Edition wanted(ProductCode code, Enquiry enquiry, Products products, Tariffs tariffs) {
        if (!ADVISED.contains(code)) {
            String allowed = ADVISED.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidInputException(new FieldProblem("$.product", "is not a product for any company", allowed));
        }
        return onSale(code, enquiry, products, tariffs).orElseThrow(() -> notOnSale(List.of(code), products));
    }

    private static Optional<Edition> onSale(ProductCode code, Enquiry enquiry, Products products, Tariffs tariffs) {
        return products.onSale(code, enquiry.company().annualSales().currency(), enquiry.coverFrom())
                .flatMap(product -> tariffs.version(product.tariffVersion())
                        .filter(CompanyTariff.class::isInstance)
                        .map(tariff -> new Edition(product, (CompanyTariff) tariff)));
    }

    private static InvalidInputException notOnSale(List<ProductCode> codes, Products products) {
        String currencies = codes.stream()
                .flatMap(code -> currencies(code, products))
                .map(Currency::getCurrencyCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new InvalidInputException(new FieldProblem(
                "$.annualSales.currency", "is not a currency in which this is on sale for that day", currencies));
    }

    private static Stream<Currency> currencies(ProductCode code, Products products) {
        return products.currencies(code).stream();
    }
}
