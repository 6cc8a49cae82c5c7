package io.cyberpas.quote.guidance;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariffs;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
                .orElseThrow(() -> notOnSale(enquiry.coverFrom(), products));
    }

    private static Edition wanted(ProductCode code, Enquiry enquiry, Products products, Tariffs tariffs) {
        if (!ADVISED.contains(code)) {
            String allowed = ADVISED.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidInputException(new FieldProblem("$.product", "is not a product for any company", allowed));
        }
        return onSale(code, enquiry, products, tariffs).orElseThrow(() -> notOnSale(enquiry.coverFrom(), products));
    }

    private static Optional<Edition> onSale(ProductCode code, Enquiry enquiry, Products products, Tariffs tariffs) {
        return products.onSale(code, enquiry.company().annualSales().currency(), enquiry.coverFrom())
                .flatMap(product -> tariffs.version(product.tariffVersion())
                        .filter(CompanyTariff.class::isInstance)
                        .map(tariff -> new Edition(product, (CompanyTariff) tariff)));
    }

    /** The currencies in which a product for any company is on sale for cover from that day. */
    static List<String> currencies(LocalDate coverFrom, Products products) {
        return ADVISED.stream()
                .flatMap(code -> products.currencies(code).stream()
                        .filter(currency ->
                                products.onSale(code, currency, coverFrom).isPresent()))
                .map(Currency::getCurrencyCode)
                .distinct()
                .sorted()
                .toList();
    }

    /** The product for small companies, otherwise that for companies. */
    static Product offered(String currency, LocalDate coverFrom, Products products) {
        return ADVISED.stream()
                .flatMap(code -> products.currencies(code).stream()
                        .filter(known -> known.getCurrencyCode().equals(currency))
                        .flatMap(known -> products.onSale(code, known, coverFrom).stream()))
                .findFirst()
                .orElseThrow(() -> notOnSale(coverFrom, products));
    }

    private static InvalidInputException notOnSale(LocalDate coverFrom, Products products) {
        return new InvalidInputException(new FieldProblem(
                "$.annualSales.currency",
                "is not a currency in which this is on sale for that day",
                String.join(", ", currencies(coverFrom, products))));
    }
}
