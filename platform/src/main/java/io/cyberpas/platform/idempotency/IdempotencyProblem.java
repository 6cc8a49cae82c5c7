package io.cyberpas.platform.idempotency;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ProblemException;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A call that cannot be told from, or does not fit, the one its key stands for. */
final class IdempotencyProblem extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    private IdempotencyProblem(int status, String slug, String title, String detail, List<FieldProblem> errors) {
        super(status, slug, title, detail, errors, Map.of(), null);
    }

    static IdempotencyProblem keyMissing() {
        return key("is missing");
    }

    static IdempotencyProblem keyMalformed() {
        return key("is not a key");
    }

    static IdempotencyProblem otherBody() {
        return new IdempotencyProblem(
                422,
                "idempotency-key-reused",
                "Key used for another body",
                "The Idempotency-Key stands for a call with another body; take a new key for a new call",
                List.of());
    }

    static IdempotencyProblem stillRunning() {
        return new IdempotencyProblem(
                409,
                "idempotency-in-progress",
                "Call still running",
                "A call with this Idempotency-Key is still running; repeat it in a moment for its answer",
                List.of());
    }

    private static IdempotencyProblem key(String problem) {
        return new IdempotencyProblem(
                400,
                "idempotency-key",
                "Idempotency-Key needed",
                "Idempotency-Key " + problem,
                List.of(new FieldProblem(
                        "Idempotency-Key",
                        problem,
                        "1 to 255 visible ASCII characters, such as a UUID, new for each call")));
    }
}
