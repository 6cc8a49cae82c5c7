package io.cyberpas.claims.quantum;

import io.cyberpas.platform.problem.FieldProblem;

/**
 * An invoice as a line of a file.
 *
 * @param line counted from 1, the heading included
 */
public record CostLine(long line, Invoice invoice) {

    /** A problem of the invoice, told as one of its line: {@code line 3, claimed.amount}. */
    public FieldProblem at(FieldProblem problem) {
        return new FieldProblem(
                "line %d, %s".formatted(line, problem.path().replaceFirst("^\\$\\.", "")),
                problem.problem(),
                problem.allowed());
    }
}
