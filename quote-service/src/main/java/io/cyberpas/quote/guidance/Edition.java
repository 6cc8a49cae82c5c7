package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A product with the tariff that prices it.
 *
 * @param product product in the currency of the company's sales
 * @param tariff its tariff
 */
record Edition(Product product, CompanyTariff tariff) {

    /** The products guidance can be had for: those for any company, the one for small companies first. */
    static final List<ProductCode> ADVISED = List.of(ProductCode.SME_CYBER, ProductCode.ENTERPRISE_CYBER);

    /**
     * The products to look at, in this order: the one that was asked for; otherwise that for small companies, if the company is
     * one, and that for all. Those that do not have the limit and retention that were chosen are left out.
     *
     * @throws InvalidInputException if nothing is on sale in the currency, or nothing with the chosen terms
     */
    static List<Edition> candidates(Enquiry enquiry, GuidanceModel model, Products products, Tariffs tariffs) {
        ProductCode wanted = enquiry.product();
        requireAdvised(wanted);
        List<Edition> onSale = ADVISED.stream()
                .filter(code -> wanted == null || wanted == code)
                .flatMap(code -> onSale(code, enquiry, products, tariffs).stream())
                .filter(edition -> wanted != null || edition.suits(enquiry.company(), model))
                .toList();
        if (onSale.isEmpty()) {
            throw notOnSale(enquiry.coverFrom(), products);
        }
        List<Edition> withTerms =
                onSale.stream().filter(edition -> edition.offers(enquiry)).toList();
        if (withTerms.isEmpty()) {
            EnquiryRules.requireOnMenu(enquiry, onSale.getLast().product());
        }
        return withTerms;
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

    /** All limits and retentions in the currency. */
    static Menus menus(String currency, LocalDate coverFrom, Products products) {
        List<Product> onSale = ADVISED.stream()
                .flatMap(code -> products.currencies(code).stream()
                        .filter(known -> known.getCurrencyCode().equals(currency))
                        .flatMap(known -> products.onSale(code, known, coverFrom).stream()))
                .toList();
        if (onSale.isEmpty()) {
            throw notOnSale(coverFrom, products);
        }
        return new Menus(all(onSale, Product::limitMenu), all(onSale, Product::retentionMenu));
    }

    private static List<Money> all(List<Product> products, Function<Product, List<Money>> menu) {
        return products.stream()
                .flatMap(product -> menu.apply(product).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void requireAdvised(@Nullable ProductCode wanted) {
        if (wanted != null && !ADVISED.contains(wanted)) {
            String allowed = ADVISED.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidInputException(new FieldProblem("$.product", "is not a product for any company", allowed));
        }
    }

    private static Optional<Edition> onSale(ProductCode code, Enquiry enquiry, Products products, Tariffs tariffs) {
        return products.onSale(code, enquiry.company().annualSales().currency(), enquiry.coverFrom())
                .flatMap(product -> tariffs.version(product.tariffVersion())
                        .filter(CompanyTariff.class::isInstance)
                        .map(tariff -> new Edition(product, (CompanyTariff) tariff)));
    }

    private boolean suits(Company company, GuidanceModel model) {
        return product.code() != ProductCode.SME_CYBER
                || model.converted(company.annualSales(), tariff)
                                .compareTo(model.smallCompanySales().value())
                        <= 0;
    }

    private boolean offers(Enquiry enquiry) {
        return (enquiry.limit() == null || product.limitMenu().contains(enquiry.limit()))
                && (enquiry.retention() == null || product.retentionMenu().contains(enquiry.retention()));
    }

    private static InvalidInputException notOnSale(LocalDate coverFrom, Products products) {
        return new InvalidInputException(new FieldProblem(
                "$.annualSales.currency",
                "is not a currency in which this is on sale for that day",
                String.join(", ", currencies(coverFrom, products))));
    }
}
