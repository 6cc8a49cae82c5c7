package io.cyberpas.platform.paging;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted.
 *
 * @param after the key of the last row seen; absent for the first page
 * @param size rows wanted, 1 to {@value #SIZE_MAX}
 */
public record PageRequest(@Nullable UUID after, int size) {
    /** Rows of a page where none are asked for. */
    public static final int SIZE_DEFAULT = 25;
    /** Most rows of a page. */
    public static final int SIZE_MAX = 200;

    /**
     * Reads the query parameters {@code after} and {@code size}; an empty one counts as absent.
     *
     * @throws InvalidInputException naming the parameter that is not right
     */
    public static PageRequest of(@Nullable String after, @Nullable Integer size) {
        List<FieldProblem> errors = new ArrayList<>();
        int rows = size == null ? SIZE_DEFAULT : size;
        if (rows < 1 || rows > SIZE_MAX) {
            errors.add(new FieldProblem("size", "is out of range", "1 to " + SIZE_MAX));
        }
        UUID key = null;
        if (after != null && !after.isEmpty()) {
            key = key(after, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new PageRequest(key, rows);
    }

    /** The first page at its usual size. */
    public static PageRequest first() {
        return new PageRequest(null, SIZE_DEFAULT);
    }

    /** Rows to read: one more than wanted, to know whether more follow. */
    public int limit() {
        return size + 1;
    }

    private static @Nullable UUID key(String after, List<FieldProblem> errors) {
        try {
            UUID key = UUID.fromString(after);
            if (after.length() == 36) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        errors.add(new FieldProblem("after", "is not a key of this list", "the next of the page before"));
        return null;
    }
}
