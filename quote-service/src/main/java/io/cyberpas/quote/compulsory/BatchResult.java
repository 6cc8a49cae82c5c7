package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.problem.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a batch.
 *
 * @param line where it begins in the file, the header being line 1
 * @param reference the sender's key of the line
 * @param name the sender's name of the body
 * @param obligation the answer; null where the line could not be read
 * @param problems what is wrong with the line, by column
 */
public record BatchResult(
        long line, String reference, String name, @Nullable Obligation obligation, List<FieldProblem> problems) {

    /** Keeps its own copy of the problems. */
    public BatchResult {
        problems = List.copyOf(problems);
    }
}
