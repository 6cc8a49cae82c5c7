package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Submission.RequestedOption;
import io.cyberpas.quote.rating.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a product asks of a submission. All that is wrong is told at once, each with the path of its field. */
final class SubmissionRules {

    private static final long MOST_DATA_SUBJECTS = 10_000_000_000L;

    private final Submission submission;
    private final Product product;
    private final List<FieldProblem> problems = new ArrayList<>();

    private SubmissionRules(Submission submission, Product product) {
        this.submission = submission;
        this.product = product;
    }

    /** @throws InvalidInputException naming every field that the product does not take */
    static void require(Submission submission, Product product, LocalDate today) {
        SubmissionRules rules = new SubmissionRules(submission, product);
        rules.checkInsured();
        rules.checkCover(today);
        rules.checkSecurity();
        rules.checkParts();
        rules.checkOptions();
        if (!rules.problems.isEmpty()) {
            throw new InvalidInputException(rules.problems);
        }
    }

    private void checkInsured() {
        Insured insured = submission.insured();
        if (insured.name().isEmpty()) {
            refuse("$.insured.name", "must not be blank", null);
        }
        if (!product.countries().contains(insured.country())) {
            refuse("$.insured.country", "is not insured by this product", list(product.countries()));
        }
        if (!insured.annualSales().isPositive()) {
            refuse("$.insured.annualSales.amount", "must be positive", null);
        }
        if (!insured.annualSales().currency().equals(product.currency())) {
            refuse("$.insured.annualSales.currency", "is not the product's currency", currency());
        }
        if (insured.dataSubjects() < 0 || insured.dataSubjects() > MOST_DATA_SUBJECTS) {
            refuse("$.insured.dataSubjects", "is out of range", "0 to " + MOST_DATA_SUBJECTS);
        }
    }

    private void checkCover(LocalDate today) {
        LocalDate from = submission.cover().from();
        if (from.isBefore(today)) {
            problems.add(coverInThePast(today));
        }
        LocalDate latestEnd = from.plusMonths(product.maximumTermMonths());
        if (submission.cover().to().isAfter(latestEnd)) {
            refuse("$.cover.to", "makes the cover too long", latestEnd + " or earlier");
        }
    }

    static FieldProblem coverInThePast(LocalDate today) {
        return new FieldProblem("$.cover.from", "must not lie in the past", today + " or later");
    }

    private void checkSecurity() {
        int rating = submission.security().externalRating();
        if (rating < 0 || rating > 100) {
            refuse("$.externalRating", "is out of range", "0 to 100");
        }
    }

    private void checkParts() {
        Set<CoveragePart> unknown = new HashSet<>(submission.parts());
        unknown.removeAll(product.partCodes());
        if (!unknown.isEmpty()) {
            refuse("$.parts", "%s is not part of this product".formatted(list(unknown)), list(product.partCodes()));
        }
    }

    private void checkOptions() {
        List<RequestedOption> options = submission.options();
        if (options.isEmpty() || options.size() > product.maximumOptions()) {
            refuse(
                    "$.options",
                    "has %d options".formatted(options.size()),
                    "1 to %d options".formatted(product.maximumOptions()));
        }
        Set<RequestedOption> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String path = "$.options[%d]".formatted(i);
            checkOption(path, options.get(i));
            if (!seen.add(options.get(i))) {
                refuse(path, "is the same as an option before", null);
            }
        }
    }

    private void checkOption(String path, RequestedOption option) {
        boolean limitFits = checkMenu(path + ".limit", option.limit(), product.limits());
        boolean retentionFits = checkMenu(path + ".retention", option.retention(), product.retentions());
        if (limitFits && retentionFits) {
            Money lowest = lowestPartLimit(option.limit());
            if (option.retention().compareTo(lowest) >= 0) {
                refuse(
                        path + ".retention",
                        "must be below the lowest limit of a coverage part",
                        "less than " + lowest.amount().toPlainString());
            }
        }
    }

    private boolean checkMenu(String path, Money chosen, List<BigDecimal> menu) {
        if (!chosen.currency().equals(product.currency())) {
            refuse(path + ".currency", "is not the product's currency", currency());
            return false;
        }
        if (menu.stream().noneMatch(amount -> amount.compareTo(chosen.amount()) == 0)) {
            String allowed = menu.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
            refuse(path + ".amount", "is not on the menu", allowed);
            return false;
        }
        return true;
    }

    private Money lowestPartLimit(Money limit) {
        return product.parts().stream()
                .filter(offer -> wanted(offer.part()))
                .map(offer -> Rating.limitOf(offer, limit))
                .reduce(limit, Money::min);
    }

    private boolean wanted(CoveragePart part) {
        return submission.parts().isEmpty() || submission.parts().contains(part);
    }

    private void refuse(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }

    private String currency() {
        return product.currency().getCurrencyCode();
    }

    private static String list(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
