package io.cyberpas.quote.repricing.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.repricing.RepricingItem;
import io.cyberpas.quote.repricing.RepricingItem.Changes;
import io.cyberpas.quote.repricing.api.RepricingRequest.InsuredChanges;
import io.cyberpas.quote.repricing.api.RepricingRequest.Item;
import io.cyberpas.quote.repricing.api.RepricingRequest.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads items one after the other, and collects what contradicts itself in them. */
final class ItemReading {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final BigDecimal MOST_SALES = new BigDecimal("1e16");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** The item, unless something of it is wrong. */
    Optional<RepricingItem> read(String path, Item item) {
        int before = problems.size();
        requireDay(path + ".tariffOn", item.tariffOn());
        requireDay(path + ".cover.from", item.cover().from());
        requireDay(path + ".cover.to", item.cover().to());
        if (!item.cover().to().isAfter(item.cover().from())) {
            refuse(
                    path + ".cover.to",
                    "must be after the first day of cover",
                    "after " + item.cover().from());
        }
        Currency currency = item.limit().currency();
        requirePositive(path + ".limit", item.limit());
        requireRetention(path + ".retention", item.retention(), currency);
        Changes changes = changes(path + ".insured", item);
        Map<CoveragePart, PartTerms> parts = parts(path, item, currency);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new RepricingItem(
                        item.reference(),
                        item.quoteNumber(),
                        item.tariffOn(),
                        new Cover(item.cover().from(), item.cover().to()),
                        changes,
                        item.limit(),
                        item.retention(),
                        parts));
    }

    /** @throws InvalidInputException naming everything that was found wrong */
    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private Changes changes(String path, Item item) {
        InsuredChanges insured = item.insured();
        if (insured == null) {
            return Changes.NONE;
        }
        Money sales = insured.annualSales();
        if (sales != null && (!sales.isPositive() || sales.amount().compareTo(MOST_SALES) > 0)) {
            refuse(path + ".annualSales.amount", "is out of range", "1 to " + MOST_SALES.toPlainString());
        }
        return new Changes(sales, insured.dataSubjects(), insured.members(), insured.industry());
    }

    private Map<CoveragePart, PartTerms> parts(String path, Item item, Currency currency) {
        Map<CoveragePart, PartTerms> parts = new EnumMap<>(CoveragePart.class);
        for (int i = 0; i < item.parts().size(); i++) {
            Part part = item.parts().get(i);
            String partPath = path + ".parts[" + i + "]";
            requirePositive(partPath + ".limit", part.limit());
            requireCurrency(partPath + ".limit", part.limit(), currency);
            requireRetention(partPath + ".retention", part.retention(), currency);
            PartTerms terms = new PartTerms(part.limit(), part.retention(), part.waitingPeriodHours());
            if (parts.put(part.code(), terms) != null) {
                refuse(partPath + ".code", "stands twice", null);
            }
        }
        return parts;
    }

    private void requireDay(String path, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            refuse(path, "is out of range", FIRST_DAY + " to " + LAST_DAY);
        }
    }

    private void requirePositive(String path, Money money) {
        if (!money.isPositive()) {
            refuse(path + ".amount", "must be positive", null);
        }
    }

    private void requireRetention(String path, Money retention, Currency currency) {
        if (retention.isNegative()) {
            refuse(path + ".amount", "must not be negative", null);
        }
        requireCurrency(path, retention, currency);
    }

    private void requireCurrency(String path, Money money, Currency currency) {
        if (!money.currency().equals(currency)) {
            refuse(path + ".currency", "is not the currency of the limit", currency.getCurrencyCode());
        }
    }

    private void refuse(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }
}
