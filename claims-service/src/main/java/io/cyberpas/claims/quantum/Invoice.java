package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the insured was charged and claims under a coverage part.
 *
 * @param claimed amount of the invoice that is claimed
 * @param evidence references of what proves it: items of evidence, documents
 */
@Embeddable
public record Invoice(
        @Column(name = "supplier") String supplier,
        @Column(name = "invoice_number") String number,
        @Column(name = "invoiced_on") LocalDate on,
        @Column(name = "description") String description,
        @Enumerated(EnumType.STRING) @Column(name = "part") CoveragePart part,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "claimed_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "claimed_currency"))
        Money claimed,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "evidence")
        List<String> evidence) {

    public Invoice {
        supplier = supplier.strip();
        number = number.strip();
        description = description.strip();
        evidence = List.copyOf(evidence);
    }

    /** Refuses what the claim cannot take, naming everything that is wrong with it. */
    void check(Claim claim, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (supplierKey().isEmpty()) {
            problems.add(new FieldProblem("$.supplier", "names nobody", "letters or digits"));
        }
        if (numberKey().isEmpty()) {
            problems.add(new FieldProblem("$.invoiceNumber", "is no number", "letters or digits"));
        }
        if (on.isAfter(today)) {
            problems.add(new FieldProblem("$.invoicedOn", "lies in the future", "at most " + today));
        }
        if (part.side() != Side.FIRST_PARTY || claim.line(part).isEmpty()) {
            problems.add(new FieldProblem("$.part", "is no first-party line of " + claim.number(), lines(claim)));
        }
        if (!claimed.currency().equals(claim.currency())) {
            problems.add(new FieldProblem(
                    "$.claimed.currency",
                    "is not the currency of the policy",
                    claim.currency().getCurrencyCode()));
        }
        if (!claimed.isPositive()) {
            problems.add(new FieldProblem("$.claimed.amount", "must be positive"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static String lines(Claim claim) {
        return claim.lines().stream()
                .filter(line -> line.side() == Side.FIRST_PARTY)
                .map(line -> line.part().name())
                .reduce((left, right) -> left + ", " + right)
                .orElse("none: open a first-party line first");
    }

    /** The supplier without its legal form, spaces and punctuation: by it, invoices of one supplier are the same. */
    String supplierKey() {
        String plain = Normalizer.normalize(supplier, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String withoutForm =
                plain.replaceAll("\\(주\\)|주식회사|\\(유\\)|유한회사|\\bco\\.?,? ?ltd\\.?|\\bcorp\\.?|\\binc\\.?", " ");
        String key = withoutForm.replaceAll("[^\\p{L}\\p{N}]", "");
        return key.isEmpty() ? plain.replaceAll("[^\\p{L}\\p{N}]", "") : key;
    }

    /** The invoice number without spaces and punctuation. */
    String numberKey() {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
