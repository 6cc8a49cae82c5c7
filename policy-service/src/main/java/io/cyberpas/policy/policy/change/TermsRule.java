package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.TermFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold of terms, whatever changes made them. */
final class TermsRule {

    private TermsRule() {}

    /**
     * Refuses terms that no policy can have.
     *
     * @throws InvalidInputException naming everything that is wrong
     */
    static void require(Map<String, @Nullable String> fields) {
        List<FieldProblem> problems = new ArrayList<>();
        List<CoverageCode> parts = TermFields.insuredParts(fields);
        if (parts.isEmpty()) {
            problems.add(new FieldProblem("$.parts", "leave no part insured", "cancel the policy instead"));
        }
        BigDecimal aggregate = amount(fields, TermFields.AGGREGATE_LIMIT);
        for (CoverageCode part : parts) {
            if (amount(fields, TermFields.of(part, TermFields.LIMIT)).compareTo(aggregate) > 0) {
                problems.add(new FieldProblem(
                        "$.aggregateLimit",
                        "is less than the limit of " + part,
                        "at least " + fields.get(TermFields.of(part, TermFields.LIMIT))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static BigDecimal amount(Map<String, @Nullable String> fields, String field) {
        return new BigDecimal(Objects.requireNonNull(fields.get(field)));
    }
}
