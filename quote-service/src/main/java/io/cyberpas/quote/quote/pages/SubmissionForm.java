package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.BusinessRegistrationNumber;
import io.cyberpas.quote.quote.Insured;
import io.cyberpas.quote.quote.Security;
import io.cyberpas.quote.quote.Submission;
import io.cyberpas.quote.quote.Submission.RequestedOption;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a submission from the form, whose fields are named by their paths in a submission over REST. */
final class SubmissionForm {

    private final FormFields fields;
    private final Product product;
    private final String currency;

    private SubmissionForm(FormFields fields, Product product) {
        this.fields = fields;
        this.product = product;
        this.currency = product.currency().getCurrencyCode();
    }

    /** @throws InvalidInputException naming every field that cannot be read */
    static Submission read(MultivaluedMap<String, String> form, Product product) {
        return new SubmissionForm(new FormFields(form), product).read();
    }

    private Submission read() {
        Optional<String> name = fields.text("insured.name", 200);
        Optional<BusinessRegistrationNumber> number = businessNumber();
        Optional<Industry> industry = fields.choice("insured.industry", Industry.class);
        Optional<Money> sales = fields.money("insured.annualSales", currency);
        Optional<Long> dataSubjects = fields.number("insured.dataSubjects");
        Optional<LocalDate> from = fields.date("cover.from");
        Optional<LocalDate> to = fields.date("cover.to");
        Optional<Integer> rating = fields.integer("externalRating");
        Set<Control> controls = fields.choices("controls", Control.class);
        Set<CoveragePart> parts = fields.choices("parts", CoveragePart.class);
        List<RequestedOption> options = options();
        fields.requireReadable();

        return new Submission(
                product.code(),
                new Insured(
                        name.orElseThrow(),
                        number.orElseThrow(),
                        product.countries().iterator().next(),
                        industry.orElseThrow(),
                        sales.orElseThrow(),
                        dataSubjects.orElseThrow()),
                cover(from.orElseThrow(), to.orElseThrow()),
                new Security(controls, fields.isTicked("openKnownExploitedVulnerability"), rating.orElseThrow()),
                parts,
                options);
    }

    private Optional<BusinessRegistrationNumber> businessNumber() {
        return fields.parsed(
                "insured.businessRegistrationNumber",
                "is no Korean business registration number",
                "ten digits with a right check digit",
                BusinessRegistrationNumber::new);
    }

    /** Rows of which nothing is chosen are not wanted. */
    private List<RequestedOption> options() {
        List<RequestedOption> options = new ArrayList<>();
        for (int row = 0; row < product.maximumOptions(); row++) {
            String limit = "options.%d.limit".formatted(row);
            String retention = "options.%d.retention".formatted(row);
            if (!fields.isBlank(limit)) {
                Optional<Money> chosenLimit = fields.money(limit, currency);
                Optional<Money> chosenRetention = fields.money(retention, currency);
                if (chosenLimit.isPresent() && chosenRetention.isPresent()) {
                    options.add(new RequestedOption(chosenLimit.get(), chosenRetention.get()));
                }
            }
        }
        return options;
    }

    private static Cover cover(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new InvalidInputException(
                    new FieldProblem("$.cover.to", "must be after the first day of cover", "after " + from));
        }
        return new Cover(from, to);
    }
}
