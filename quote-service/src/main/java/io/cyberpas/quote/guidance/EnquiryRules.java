package io.cyberpas.quote.guidance;

import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be asked. All that is wrong is told at once, each with the path of its field. */
final class EnquiryRules {

    private static final int HIGHEST_RATING = 100;

    private final Enquiry enquiry;
    private final List<FieldProblem> problems = new ArrayList<>();

    private EnquiryRules(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** @throws InvalidInputException naming every field that is out of range */
    static void requireInRange(Enquiry enquiry) {
        EnquiryRules rules = new EnquiryRules(enquiry);
        rules.checkCompany();
        rules.checkRange("$.externalRating", enquiry.externalRating(), 0, HIGHEST_RATING);
        rules.checkRange("$.years", enquiry.years(), GuidanceModel.FEWEST_YEARS, GuidanceModel.MOST_YEARS);
        rules.tell();
    }

    /** @throws InvalidInputException naming limit and retention where they are not on the product's menus */
    static void requireOnMenu(Enquiry enquiry, Product product) {
        EnquiryRules rules = new EnquiryRules(enquiry);
        rules.checkMenu("$.limit", enquiry.limit(), product.limitMenu());
        rules.checkMenu("$.retention", enquiry.retention(), product.retentionMenu());
        rules.tell();
    }

    private void checkCompany() {
        if (!enquiry.company().annualSales().isPositive()) {
            refuse("$.annualSales.amount", "must be positive", "more than 0");
        }
        long dataSubjects = enquiry.company().dataSubjects();
        if (dataSubjects < 0 || dataSubjects > Persons.MOST) {
            refuse("$.dataSubjects", "is out of range", "0 to " + Persons.MOST);
        }
    }

    private void checkRange(String path, @Nullable Integer value, int lowest, int highest) {
        if (value != null && (value < lowest || value > highest)) {
            refuse(path, "is out of range", "%d to %d".formatted(lowest, highest));
        }
    }

    private void checkMenu(String path, @Nullable Money chosen, List<Money> menu) {
        if (chosen == null || menu.contains(chosen)) {
            return;
        }
        Money any = menu.getFirst();
        if (!chosen.currency().equals(any.currency())) {
            refuse(
                    path + ".currency",
                    "is not the currency of the sales",
                    any.currency().getCurrencyCode());
        } else {
            String allowed =
                    menu.stream().map(amount -> amount.amount().toPlainString()).collect(Collectors.joining(", "));
            refuse(path + ".amount", "is not on the menu", allowed);
        }
    }

    private void refuse(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }

    private void tell() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
