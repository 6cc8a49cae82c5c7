package io.cyberpas.claims.desk;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row of a page of a desk, whose rows stand in the order of their time. */
record DeskCursor(Instant at, UUID id) {

    static final DeskCursor BEGINNING = new DeskCursor(Instant.EPOCH, new UUID(0, 0));

    static DeskCursor of(DeskItem last) {
        return new DeskCursor(last.at(), last.id());
    }

    /** @throws InvalidInputException when it is none that a page has given */
    static DeskCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return BEGINNING;
        }
        try {
            var parts = text.split("_", 2);
            return new DeskCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInputException(
                    new FieldProblem("after", "is not the key of a row", "what the page before gave as next"));
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
